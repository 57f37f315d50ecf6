package org.mibwright.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Generates typed Java from the MIB modules that only this project's tests need. It works as {@code generate} does, and
 * sees the dependencies of the tests.
 */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {
    /** Where Java goes; it becomes a test source root of the project. */
    @Parameter(
            property = "mibwright.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/mibwright")
    private @Nullable File outputDirectory;

    /** Where the text and the descriptors of the modules go; it becomes a test resource directory of the project. */
    @Parameter(
            property = "mibwright.testResourcesDirectory",
            defaultValue = "${project.build.directory}/generated-test-resources/mibwright")
    private @Nullable File resourcesDirectory;

    /** Made by Maven. */
    @Inject
    public GenerateTestMojo(BuildContext buildContext) {
        super(buildContext);
    }

    @Override
    Optional<Path> ownModules() {
        return Optional.of(Path.of(project().getBuild().getOutputDirectory()));
    }

    @Override
    String defaultMibDirectory() {
        return "src/test/mibs";
    }

    @Override
    File outputDirectory() {
        return required(outputDirectory);
    }

    @Override
    File resourcesDirectory() {
        return required(resourcesDirectory);
    }

    @Override
    Optional<String> javaModule() {
        return Optional.empty();
    }

    @Override
    void addSourceRoot(MavenProject project, String directory) {
        project.addTestCompileSourceRoot(directory);
    }

    @Override
    void addResources(MavenProject project, Resource resource) {
        project.addTestResource(resource);
    }
}
