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
 * Generates typed Java from the MIB modules of this project, and what makes its jar a MIB jar that other projects can
 * import modules from. Modules that these import are taken from the project itself, from MIB jars among the dependencies,
 * or from the standard modules that the compiler brings along; where no dependency has classes of an imported module that
 * the generated classes refer to, such classes are generated too.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {
    /** Where Java goes; it becomes a source root of the project. */
    @Parameter(
            property = "mibwright.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/mibwright")
    private @Nullable File outputDirectory;

    /** Where the text and the descriptors of the modules go; it becomes a resource directory of the project. */
    @Parameter(
            property = "mibwright.resourcesDirectory",
            defaultValue = "${project.build.directory}/generated-resources/mibwright")
    private @Nullable File resourcesDirectory;

    /**
     * The name of a Java module: a {@code module-info.java} that exports all generated packages is generated too. For
     * projects that have no handwritten one.
     */
    @Parameter(property = "mibwright.javaModule")
    private @Nullable String javaModule;

    /** Whether to leave this goal out. */
    @Parameter(property = "mibwright.generate.skip", defaultValue = "false")
    private boolean skipGenerate;

    /** Made by Maven. */
    @Inject
    public GenerateMojo(BuildContext buildContext) {
        super(buildContext, ProjectPart.MAIN);
    }

    @Override
    Optional<String> skippedBy() {
        return skipGenerate ? Optional.of("mibwright.generate.skip") : Optional.empty();
    }

    @Override
    Outputs outputs() {
        return new Outputs(required(outputDirectory), required(resourcesDirectory), Optional.ofNullable(javaModule));
    }
}
