package org.mibwright.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/**
 * Finds released versions in repositories.
 *
 * @param system Maven's
 * @param session Maven's
 * @param repositories where to look
 */
record Release(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
    private static final String SNAPSHOT = "-SNAPSHOT";

    /** Copies the list. */
    Release {
        repositories = List.copyOf(repositories);
    }

    /**
     * Gets the jar of a version, or of the highest release in a range; empty if the range has none.
     *
     * @throws VersionRangeResolutionException if the range is none
     * @throws ArtifactResolutionException if the version cannot be had
     */
    Optional<Path> find(String groupId, String artifactId, String versions)
            throws VersionRangeResolutionException, ArtifactResolutionException {
        Artifact wanted = new DefaultArtifact(groupId, artifactId, "jar", versions);
        List<Version> found = system.resolveVersionRange(session, new VersionRangeRequest(wanted, repositories, null))
                .getVersions();
        for (int i = found.size() - 1; i >= 0; i--) {
            String version = found.get(i).toString();
            if (!version.endsWith(SNAPSHOT)) {
                ArtifactRequest request = new ArtifactRequest(wanted.setVersion(version), repositories, null);
                return Optional.of(system.resolveArtifact(session, request)
                        .getArtifact()
                        .getFile()
                        .toPath());
            }
        }
        return Optional.empty();
    }
}
