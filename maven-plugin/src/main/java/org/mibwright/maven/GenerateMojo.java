package org.mibwright.maven;

import java.io.File;
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

    /** Made by Maven. */
    @Inject
    public GenerateMojo(BuildContext buildContext) {
        super(buildContext);
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
        return Optional.ofNullable(javaModule);
    }

    @Override
    void addSourceRoot(MavenProject project, String directory) {
        project.addCompileSourceRoot(directory);
    }

    @Override
    void addResources(MavenProject project, Resource resource) {
        project.addResource(resource);
    }
}
