package org.mibwright.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.util.Scanner;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.diagnostic.Severity;

/** What the generating goals have in common. */
abstract class AbstractGenerateMojo extends AbstractMojo {
    private static final String[] NO_MIBS = {"**/README*", "**/*.md", "**/.*"};

    /**
     * Directories that hold MIB modules, with all directories below them. Files are known by their content, whatever
     * their names. Where a directory does not exist, there is nothing to do in it.
     * Default: {@code src/main/mibs} for {@code generate}, {@code src/test/mibs} for {@code generate-test}.
     */
    @Parameter
    private List<File> mibDirectories = List.of();

    /** Which files of these directories are compiled, as Ant patterns; default: all. */
    @Parameter
    private List<String> includes = List.of();

    /** Which of them are not compiled; {@code README*}, {@code *.md} and hidden files never are. */
    @Parameter
    private List<String> excludes = List.of();

    /**
     * Names of the modules to generate. By default those are all modules in the compiled files. A module may also come
     * from a dependency or from the standard modules that the compiler brings along.
     */
    @Parameter(property = "mibwright.modules")
    private List<String> modules = List.of();

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

    /** Whether to do nothing at all. */
    @Parameter(property = "mibwright.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    private final BuildContext buildContext;

    AbstractGenerateMojo(BuildContext buildContext) {
        this.buildContext = buildContext;
    }

    /** Modules that this project itself has classes of, as far as this goal can use them. */
    abstract Optional<Path> ownModules(MavenProject project);

    /** Where modules are looked for unless the user says otherwise. */
    abstract String defaultMibDirectory();

    abstract File outputDirectory();

    abstract File resourcesDirectory();

    abstract Optional<String> javaModule();

    abstract void addSourceRoot(MavenProject project, String directory);

    abstract void addResources(MavenProject project, Resource resource);

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        MavenProject project = required(this.project);
        if (skip) {
            getLog().info("Skipped: mibwright.skip is set");
            return;
        }
        List<Path> directories = directories(project);
        if (directories.isEmpty() && modules.isEmpty()) {
            getLog().info("No MIB modules to compile");
            return;
        }
        addSourceRoot(project, outputDirectory().toString());
        Resource resource = new Resource();
        resource.setDirectory(resourcesDirectory().toString());
        addResources(project, resource);
        try {
            generate(new Generation(settings(project, directories)));
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read or write files for MIB modules: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private void generate(Generation generation) throws IOException, MojoFailureException {
        Optional<String> reason = generation.outdated();
        if (reason.isEmpty()) {
            getLog().info("MIB modules are up to date");
            return;
        }
        getLog().debug("Generating because " + reason.get());
        GenerationReport report = generation.run();
        FindingLog findings = new FindingLog(getLog());
        findings.show(report.result().diagnostics());
        findings.show(report.leftOut());
        if (report.result().failed()) {
            throw new MojoFailureException(
                    "MIB modules have errors: " + report.result().summary());
        }
        if (report.written() > 0) {
            buildContext.refresh(outputDirectory());
            buildContext.refresh(resourcesDirectory());
        }
        getLog().info(report.result().summary() + "; " + report.written() + " of " + report.files() + " files written");
    }

    private List<Path> directories(MavenProject project) {
        List<File> wanted = mibDirectories.isEmpty()
                ? List.of(new File(project.getBasedir(), defaultMibDirectory()))
                : mibDirectories;
        return wanted.stream()
                .filter(File::isDirectory)
                .map(directory -> directory.toPath().toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    private GenerationSettings settings(MavenProject project, List<Path> directories) throws IOException {
        Path base = project.getBasedir().toPath().toAbsolutePath().normalize();
        Path target = Path.of(project.getBuild().getDirectory());
        MojoExecution running = required(execution);
        return new GenerationSettings(
                directories,
                files(directories),
                modules,
                imports(project),
                required(basePackage).replace('-', '_'),
                packages,
                descriptions,
                managerOnly,
                nullMarked,
                javaModule(),
                severity(),
                new GenerationSettings.Layout(
                        base,
                        outputDirectory().toPath().toAbsolutePath().normalize(),
                        resourcesDirectory().toPath().toAbsolutePath().normalize(),
                        target.resolve("mibwright")
                                .resolve(running.getGoal() + "-" + running.getExecutionId() + ".state")),
                tool(required(plugin)));
    }

    private List<Path> files(List<Path> directories) {
        List<Path> files = new ArrayList<>();
        for (Path directory : directories) {
            Scanner scanner = buildContext.newScanner(directory.toFile(), true);
            if (!includes.isEmpty()) {
                scanner.setIncludes(includes.toArray(String[]::new));
            }
            List<String> excluded = new ArrayList<>(excludes);
            excluded.addAll(Arrays.asList(NO_MIBS));
            scanner.setExcludes(excluded.toArray(String[]::new));
            scanner.addDefaultExcludes();
            scanner.scan();
            Arrays.stream(scanner.getIncludedFiles())
                    .sorted()
                    .map(directory::resolve)
                    .filter(file -> !files.contains(file))
                    .forEach(files::add);
        }
        return files;
    }

    private List<MibJar> imports(MavenProject project) throws IOException {
        List<MibJar> jars = new ArrayList<>();
        Optional<Path> own = ownModules(project);
        if (own.isPresent()) {
            MibJar.at(own.get()).ifPresent(jars::add);
        }
        for (Artifact artifact : project.getArtifacts()) {
            if (artifact.getFile() != null) {
                MibJar.at(artifact.getFile().toPath()).ifPresent(jars::add);
            }
        }
        return jars;
    }

    private Optional<Severity> severity() {
        String word = failAt.toUpperCase(Locale.ROOT);
        if (word.equals("NEVER")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "failAt is '" + failAt + "', but must be one of error, warning, info, never")));
    }

    /** A released version says what a plugin does; one under development changes without its version. */
    private static String tool(PluginDescriptor plugin) {
        TreeSet<String> parts = new TreeSet<>();
        for (Artifact artifact : plugin.getArtifacts()) {
            File file = artifact.getFile();
            parts.add(artifact.getId()
                    + (artifact.isSnapshot() && file != null ? "@" + file.length() + "@" + file.lastModified() : ""));
        }
        return plugin.getVersion() + "@" + InputDigest.of(parts.toString());
    }

    static <T> T required(@Nullable T parameter) {
        if (parameter == null) {
            throw new IllegalStateException("Maven sets this parameter");
        }
        return parameter;
    }
}
