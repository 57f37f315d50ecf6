package org.mibwright.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** What the generating goals have in common. */
abstract class AbstractGenerateMojo extends AbstractMibMojo {
    private static final String RUNTIME = "org.mibwright:mibwright-runtime";
    /** How Maven calls the execution of a goal that is named on the command line: it may come before the build's own. */
    private static final String COMMAND_LINE = "default-cli";

    /**
     * The package that has a package for each module below it: {@code IF-MIB} goes into {@code if_mib}. Hyphens of a
     * groupId become underscores.
     */
    @Parameter(property = "mibwright.basePackage", defaultValue = "${project.groupId}.mibs")
    private @Nullable String basePackage;

    /** Packages of single modules: an element named as the module, with the package name as its content. */
    @Parameter
    private Map<String, String> packages = Map.of();

    /** Whether DESCRIPTION clauses go into Javadoc and into the descriptors that programs read at run time. */
    @Parameter(property = "mibwright.descriptions", defaultValue = "true")
    private boolean descriptions = true;

    /** Whether to leave out what only agents need: default values, groups, compliances and capabilities. */
    @Parameter(property = "mibwright.managerOnly", defaultValue = "false")
    private boolean managerOnly;

    /** Whether to mark packages with JSpecify's {@code @NullMarked}, which must then be on the class path. */
    @Parameter(property = "mibwright.nullMarked", defaultValue = "false")
    private boolean nullMarked;

    /** The least severity of a finding that fails the build: {@code error}, {@code warning}, {@code info}, {@code never}. */
    @Parameter(property = "mibwright.failAt", defaultValue = "error")
    private String failAt = "error";

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    AbstractGenerateMojo(BuildContext buildContext, ProjectPart part) {
        super(buildContext, part);
    }

    /**
     * What goals differ in.
     *
     * @param sources where Java goes
     * @param resources where all else goes
     * @param javaModule the name of the Java module to declare, if any
     */
    record Outputs(File sources, File resources, Optional<String> javaModule) {}

    abstract Outputs outputs();

    @Override
    void run(List<Path> directories) throws IOException, MojoFailureException {
        GenerationSettings settings = settings(directories);
        GenerationSettings.Layout layout = settings.layout();
        claim(layout.resources());
        part().addSources(project(), layout.sources());
        part().addResources(project(), layout.resources());
        Generation generation = generation(settings);
        Optional<String> reason = generation.outdated();
        if (reason.isEmpty()) {
            getLog().info("MIB modules are up to date");
            return;
        }
        getLog().debug("Generating because " + reason.get());
        GenerationReport report = generation.run();
        FindingLog findings = findings(settings.inputs());
        findings.showAll(report.result().diagnostics());
        findings.showAll(report.leftOut());
        if (report.result().failed()) {
            throw new MojoFailureException("MIB modules have errors: "
                    + report.result().summary()
                    + ". To have what can be saved of them, set failAt to never.");
        }
        if (report.changed()) {
            buildContext().refresh(layout.sources().toFile());
            buildContext().refresh(layout.resources().toFile());
        }
        getLog().info(report.result().summary() + "; " + report.written() + " of " + report.files() + " files written");
        if (!hasRuntime()) {
            getLog().warn("The generated classes need a dependency: " + RUNTIME + ":"
                    + required(plugin).getVersion());
        }
    }

    /** Two executions would each take the other's index for a stale one, and the jar would have but one of them. */
    private void claim(Path resources) throws MojoFailureException {
        String mine = required(execution).getExecutionId();
        if (mine.startsWith(COMMAND_LINE)) {
            return;
        }
        String key = "mibwright " + resources;
        Object other = project().getContextValue(key);
        if (other != null && !other.equals(mine)) {
            throw new MojoFailureException("executions '" + other + "' and '" + mine
                    + "' both write the index of MIB modules in " + resources
                    + ": put all modules into one, with 'packages' where they are to be apart");
        }
        project().setContextValue(key, mine);
    }

    private boolean hasRuntime() {
        return project().getArtifacts().stream()
                .anyMatch(artifact -> RUNTIME.equals(artifact.getGroupId() + ":" + artifact.getArtifactId()));
    }

    private static Generation generation(GenerationSettings settings) throws MojoFailureException {
        try {
            return new Generation(settings);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private GenerationSettings settings(List<Path> directories) throws IOException, MojoFailureException {
        Path base = project().getBasedir().toPath().toAbsolutePath().normalize();
        Path target = Path.of(project().getBuild().getDirectory());
        MojoExecution running = required(execution);
        Outputs outputs = outputs();
        return new GenerationSettings(
                inputs(directories),
                required(basePackage).replace('-', '_'),
                packages,
                descriptions,
                managerOnly,
                nullMarked,
                outputs.javaModule(),
                failAt(failAt),
                new GenerationSettings.Layout(
                        base,
                        outputs.sources().toPath().toAbsolutePath().normalize(),
                        outputs.resources().toPath().toAbsolutePath().normalize(),
                        part().classes(project()),
                        target.resolve("mibwright")
                                .resolve(running.getGoal() + "-" + running.getExecutionId() + ".state")),
                tool(required(plugin)));
    }

    /** A released version says what a plugin does; one under development changes without its version. */
    private static String tool(PluginDescriptor plugin) throws IOException {
        TreeSet<String> parts = new TreeSet<>();
        for (Artifact artifact : plugin.getArtifacts()) {
            File file = artifact.getFile();
            parts.add(artifact.getId() + (artifact.isSnapshot() && file != null ? stamp(file) : ""));
        }
        return plugin.getVersion() + "@" + InputDigest.of(parts.toString());
    }

    /** What tells a jar, or the classes that are not in one yet, from what was there before. */
    private static String stamp(File file) throws IOException {
        if (file.isFile()) {
            return "@" + file.length() + "@" + file.lastModified();
        }
        long newest = 0;
        for (Path part : FileTree.files(file.toPath())) {
            newest = Math.max(newest, Files.getLastModifiedTime(part).toMillis());
        }
        return "@" + newest;
    }
}
