package org.mibwright.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.util.Scanner;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.diagnostic.Severity;

/** What all goals have in common: which modules they work on. */
abstract class AbstractMibMojo extends AbstractMojo {
    private static final String[] NO_MIBS = {"**/README*", "**/*.md", "**/.*"};

    /**
     * Directories that hold MIB modules, with all directories below them. Files are known by their content, whatever
     * their names. Where a directory does not exist, there is nothing to do in it.
     * Default: {@code src/test/mibs} for {@code generate-test}, {@code src/main/mibs} for all other goals.
     */
    @Parameter
    private List<File> mibDirectories = List.of();

    /** Which files of these directories are compiled, as Ant patterns; default: all. */
    @Parameter
    private List<String> includes = List.of();

    /**
     * Which of them are not compiled; {@code README*}, {@code *.md} and hidden files never are. Other modules can still
     * import from them.
     */
    @Parameter
    private List<String> excludes = List.of();

    /**
     * Names of the modules to work on; default: all modules in the compiled files. A module may also come from a
     * dependency or from the standard modules that the compiler brings along. In names of modules in the files, {@code *}
     * stands for any characters: {@code ACME-*}.
     */
    @Parameter(property = "mibwright.modules")
    private List<String> modules = List.of();

    /**
     * Names of modules in the compiled files that are left out; {@code *} stands for any characters. Other modules can
     * still import from them.
     */
    @Parameter(property = "mibwright.excludeModules")
    private List<String> excludeModules = List.of();

    /**
     * The encoding of files that are neither ASCII nor Unicode, such as {@code ISO-8859-1}; default: it is guessed for
     * each file from what is in it.
     */
    @Parameter(property = "mibwright.encoding")
    private @Nullable String encoding;

    /** Whether to leave all goals of this plugin out. */
    @Parameter(property = "mibwright.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** Eclipse sets it. There, findings become marks in files; elsewhere the build context would log them once more. */
    @Parameter(defaultValue = "${m2e.version}", readonly = true)
    private @Nullable String eclipse;

    private final BuildContext buildContext;
    private final ProjectPart part;

    AbstractMibMojo(BuildContext buildContext, ProjectPart part) {
        this.buildContext = buildContext;
        this.part = part;
    }

    /** The property that leaves this goal out, if it is set. */
    abstract Optional<String> skippedBy();

    /** Does the work. */
    abstract void run(List<Path> directories) throws IOException, MojoExecutionException, MojoFailureException;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Optional<String> skipped = skip ? Optional.of("mibwright.skip") : skippedBy();
        if (skipped.isPresent()) {
            getLog().info("Skipped: " + skipped.get() + " is set");
            return;
        }
        List<Path> directories = directories();
        if (directories.isEmpty() && modules.isEmpty()) {
            getLog().info("No MIB modules to compile");
            return;
        }
        try {
            run(directories);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read or write files for MIB modules: " + e.getMessage(), e);
        }
    }

    MavenProject project() {
        return required(project);
    }

    ProjectPart part() {
        return part;
    }

    BuildContext buildContext() {
        return buildContext;
    }

    /** Shows findings on these modules in place of those that were shown before. */
    FindingLog findings(ModuleInputs inputs) {
        FindingLog log = new FindingLog(getLog(), eclipse == null ? Optional.empty() : Optional.of(buildContext));
        inputs.files().forEach(log::forget);
        return log;
    }

    private List<Path> directories() {
        List<File> wanted = mibDirectories.isEmpty()
                ? List.of(new File(project().getBasedir(), part.mibDirectory()))
                : mibDirectories;
        return wanted.stream()
                .filter(File::isDirectory)
                .map(directory -> directory.toPath().toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    /** The modules below directories that the parameters ask for. */
    ModuleInputs inputs(List<Path> directories) throws IOException, MojoFailureException {
        return new ModuleInputs(directories, files(directories), modules, excludeModules, charset(encoding), imports());
    }

    private static Optional<Charset> charset(@Nullable String name) throws MojoFailureException {
        try {
            return Optional.ofNullable(name).map(Charset::forName);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("encoding '" + name + "' is not known here", e);
        }
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

    private List<MibJar> imports() throws IOException {
        List<MibJar> jars = new ArrayList<>();
        Optional<Path> own = part.classesToImport(project());
        if (own.isPresent()) {
            MibJar.at(own.get()).ifPresent(jars::add);
        }
        for (Artifact artifact : project().getArtifacts()) {
            if (artifact.getFile() != null) {
                MibJar.at(artifact.getFile().toPath()).ifPresent(jars::add);
            }
        }
        return jars;
    }

    /**
     * The severity that a word names; empty for {@code never}.
     *
     * @throws MojoFailureException if the word is none
     */
    static Optional<Severity> failAt(String word) throws MojoFailureException {
        if (word.equals("never")) {
            return Optional.empty();
        }
        for (Severity severity : Severity.values()) {
            if (severity.toString().equals(word)) {
                return Optional.of(severity);
            }
        }
        throw new MojoFailureException("failAt is '" + word + "', but must be one of error, warning, info, never");
    }

    static <T> T required(@Nullable T parameter) {
        if (parameter == null) {
            throw new IllegalStateException("Maven sets this parameter");
        }
        return parameter;
    }
}
