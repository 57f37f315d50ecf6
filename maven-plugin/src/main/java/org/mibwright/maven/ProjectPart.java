package org.mibwright.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** The two parts of a project that sources and resources belong to. */
enum ProjectPart {
    /** What becomes the project's jar. */
    MAIN("src/main/mibs") {
        @Override
        void addSources(MavenProject project, Path directory) {
            project.addCompileSourceRoot(directory.toString());
        }

        @Override
        void addResources(MavenProject project, Path directory) {
            project.addResource(resource(directory));
        }

        @Override
        Path classes(MavenProject project) {
            return Path.of(project.getBuild().getOutputDirectory());
        }

        @Override
        Optional<Path> classesToImport(MavenProject project) {
            return Optional.empty();
        }
    },
    /** What only its tests see, which also see {@link #MAIN}. */
    TEST("src/test/mibs") {
        @Override
        void addSources(MavenProject project, Path directory) {
            project.addTestCompileSourceRoot(directory.toString());
        }

        @Override
        void addResources(MavenProject project, Path directory) {
            project.addTestResource(resource(directory));
        }

        @Override
        Path classes(MavenProject project) {
            return Path.of(project.getBuild().getTestOutputDirectory());
        }

        @Override
        Optional<Path> classesToImport(MavenProject project) {
            return Optional.of(MAIN.classes(project));
        }
    };

    private final String mibDirectory;

    ProjectPart(String mibDirectory) {
        this.mibDirectory = mibDirectory;
    }

    /** Where the part's MIB modules are, relative to the project, unless the user says otherwise. */
    String mibDirectory() {
        return mibDirectory;
    }

    /** Lets Maven compile what is below a directory. */
    abstract void addSources(MavenProject project, Path directory);

    /** Lets Maven take along what is below a directory. */
    abstract void addResources(MavenProject project, Path directory);

    /** Where Maven puts the part's classes and resources. */
    abstract Path classes(MavenProject project);

    /** Where the project itself has classes that this part sees, and with them maybe MIB modules. */
    abstract Optional<Path> classesToImport(MavenProject project);

    private static Resource resource(Path directory) {
        Resource resource = new Resource();
        resource.setDirectory(directory.toString());
        return resource;
    }
}
