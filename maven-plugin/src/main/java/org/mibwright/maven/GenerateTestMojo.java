package org.mibwright.maven;

import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Generates typed Java from the MIB modules that only this project's tests need. It works as {@code generate} does, and
 * sees the dependencies of the tests, and the modules that {@code generate} made classes of.
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

    /** Whether to leave this goal out. */
    @Parameter(property = "mibwright.generateTest.skip", defaultValue = "false")
    private boolean skipGenerateTest;

    /** Whether tests are not even compiled: then this goal is left out too. */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean skipTests;

    /** Made by Maven. */
    @Inject
    public GenerateTestMojo(BuildContext buildContext) {
        super(buildContext, ProjectPart.TEST);
    }

    @Override
    Optional<String> skippedBy() {
        if (skipTests) {
            return Optional.of("maven.test.skip");
        }
        return skipGenerateTest ? Optional.of("mibwright.generateTest.skip") : Optional.empty();
    }

    @Override
    Outputs outputs() {
        return new Outputs(required(outputDirectory), required(resourcesDirectory), Optional.empty());
    }
}
