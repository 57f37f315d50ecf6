package org.mibwright.maven;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.diff.Change;
import org.mibwright.compiler.diff.DiffFormat;
import org.mibwright.compiler.diff.Impact;
import org.mibwright.compiler.diff.MibDiff;

/**
 * Compares the MIB modules of this project with those of a released version, and fails the build where a change breaks
 * agents, managers or modules that work with the release (RFC 2578 section 10).
 */
@Mojo(
        name = "diff",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class DiffMojo extends AbstractMibMojo {
    /**
     * The version of this project to compare with, or a range of versions, of which the highest release is taken. By
     * default that is the last release before the present version.
     */
    @Parameter(property = "mibwright.diff.baseline", defaultValue = "(,${project.version})")
    private @Nullable String baseline;

    /** A MIB jar to compare with in place of a released version. */
    @Parameter(property = "mibwright.diff.baselineFile")
    private @Nullable File baselineFile;

    /** Whether breaking changes fail the build, or are only told. */
    @Parameter(property = "mibwright.diff.failOnBreaking", defaultValue = "true")
    private boolean failOnBreaking = true;

    /** Where the report for other tools goes, in JSON. */
    @Parameter(property = "mibwright.diff.report", defaultValue = "${project.build.directory}/mibwright-diff.json")
    private @Nullable File diffReport;

    /** Whether to leave this goal out. */
    @Parameter(property = "mibwright.diff.skip", defaultValue = "false")
    private boolean skipDiff;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private @Nullable RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories = List.of();

    private final RepositorySystem repositorySystem;

    /** Made by Maven. */
    @Inject
    public DiffMojo(BuildContext buildContext, RepositorySystem repositorySystem) {
        super(buildContext, ProjectPart.MAIN);
        this.repositorySystem = repositorySystem;
    }

    @Override
    Optional<String> skippedBy() {
        return skipDiff ? Optional.of("mibwright.diff.skip") : Optional.empty();
    }

    @Override
    void run(List<Path> directories) throws IOException, MojoExecutionException, MojoFailureException {
        Optional<Path> jar = baseline();
        if (jar.isEmpty()) {
            getLog().info("No release to compare with");
            return;
        }
        MibJar released = MibJar.at(jar.get())
                .orElseThrow(() -> new MojoFailureException(jar.get() + " has no MIB modules to compare with"));
        MibDiff diff = new Diff(inputs(directories), released).run();
        diff.changes().forEach(this::show);
        write(diff, required(diffReport).toPath());
        String summary = "Compared with " + jar.get().getFileName() + ": " + diff.count(Impact.BREAKING) + " breaking, "
                + diff.count(Impact.COMPATIBLE) + " compatible, " + diff.count(Impact.EDITORIAL) + " editorial changes";
        if (failOnBreaking && diff.isBreaking()) {
            throw new MojoFailureException(summary);
        }
        getLog().info(summary);
    }

    private Optional<Path> baseline() throws MojoExecutionException, MojoFailureException {
        if (baselineFile != null) {
            return Optional.of(baselineFile.toPath());
        }
        Release release = new Release(repositorySystem, required(session), repositories);
        try {
            return release.find(project().getGroupId(), project().getArtifactId(), required(baseline));
        } catch (VersionRangeResolutionException e) {
            throw new MojoFailureException("baseline '" + baseline + "': " + e.getMessage(), e);
        } catch (ArtifactResolutionException e) {
            throw new MojoExecutionException("Cannot get the release to compare with: " + e.getMessage(), e);
        }
    }

    private void show(Change change) {
        switch (change.impact()) {
            case BREAKING -> {
                if (failOnBreaking) {
                    getLog().error(change.toString());
                } else {
                    getLog().warn(change.toString());
                }
            }
            case COMPATIBLE -> getLog().info(change.toString());
            case EDITORIAL -> getLog().debug(change.toString());
        }
    }

    private static void write(MibDiff diff, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
            DiffFormat.json().write(diff, out);
        }
    }
}
