package org.mibwright.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.lint.LintConfig;
import org.mibwright.compiler.lint.LintConfigException;
import org.mibwright.compiler.lint.LintPolicy;
import org.mibwright.compiler.lint.Preset;

/**
 * Checks the MIB modules of this project against the rules of SMI, writes a SARIF report, and fails the build where they
 * are broken too badly. What is shown and what fails is set by a preset, then by a file {@code .mibwright-lint} in the
 * directory of the modules or one above, then by the parameters here.
 */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class LintMojo extends AbstractMibMojo {
    /** {@code strict}, {@code normal} or {@code permissive}; default: what the file says, or {@code normal}. */
    @Parameter(property = "mibwright.lint.preset")
    private @Nullable String preset;

    /** The highest level that is shown, 0 to 6, as {@code smilint} counts them; default: the preset's. */
    @Parameter(property = "mibwright.lint.level")
    private @Nullable Integer level;

    /** Codes that are left out; {@code *} stands for any characters. */
    @Parameter(property = "mibwright.lint.ignore")
    private List<String> ignore = List.of();

    /** Severities of single codes: an element named as the code, with {@code error}, {@code warning} or {@code info}. */
    @Parameter
    private Map<String, String> severities = Map.of();

    /**
     * The least severity of a finding that fails the build: {@code error}, {@code warning}, {@code info}, {@code never};
     * default: the preset's.
     */
    @Parameter(property = "mibwright.lint.failAt")
    private @Nullable String failAt;

    /** The file to read in place of a {@code .mibwright-lint} that is found near the modules. */
    @Parameter(property = "mibwright.lint.config")
    private @Nullable File config;

    /** Where the report for other tools goes, in SARIF 2.1.0. */
    @Parameter(property = "mibwright.lint.report", defaultValue = "${project.build.directory}/mibwright-lint.sarif")
    private @Nullable File report;

    /** Whether to leave this goal out. */
    @Parameter(property = "mibwright.lint.skip", defaultValue = "false")
    private boolean skipLint;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private @Nullable String version;

    /** Made by Maven. */
    @Inject
    public LintMojo(BuildContext buildContext) {
        super(buildContext, ProjectPart.MAIN);
    }

    @Override
    Optional<String> skippedBy() {
        return skipLint ? Optional.of("mibwright.lint.skip") : Optional.empty();
    }

    @Override
    void run(List<Path> directories) throws IOException, MojoFailureException {
        ModuleInputs inputs = inputs(directories);
        if (buildContext().isIncremental() && inputs.files().stream().noneMatch(this::isChanged)) {
            return;
        }
        LintReport found = new Lint(inputs, policy(directories)).run();
        FindingLog log = findings(inputs);
        found.findings().forEach(log::show);
        Path file = required(report).toPath();
        found.writeSarif(file, required(version));
        buildContext().refresh(file.toFile());
        if (found.failed()) {
            throw new MojoFailureException("MIB modules have errors: " + found.summary());
        }
        getLog().info(found.summary());
    }

    private boolean isChanged(Path file) {
        return buildContext().hasDelta(file.toFile());
    }

    private LintPolicy policy(List<Path> directories) throws IOException, MojoFailureException {
        try {
            LintPolicy policy = LintPolicy.of(Preset.NORMAL);
            Optional<Path> file = Optional.ofNullable(config)
                    .map(File::toPath)
                    .or(() -> directories.stream().findFirst().flatMap(LintConfig::find));
            if (file.isPresent()) {
                policy = LintConfig.read(file.get(), policy);
            }
            return parameters(policy);
        } catch (IllegalArgumentException | LintConfigException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private LintPolicy parameters(LintPolicy base) throws MojoFailureException {
        LintPolicy policy = base;
        if (preset != null) {
            String name = preset;
            policy = LintPolicy.of(
                    Preset.of(name).orElseThrow(() -> new IllegalArgumentException("no preset '" + name + "'")));
        }
        if (level != null) {
            policy = policy.withLevel(level);
        }
        for (Map.Entry<String, String> code : severities.entrySet()) {
            Optional<Severity> severity = failAt(code.getValue());
            policy = severity.isPresent() ? policy.with(code.getKey(), severity.get()) : policy.ignoring(code.getKey());
        }
        for (String code : ignore) {
            policy = policy.ignoring(code);
        }
        return failAt == null ? policy : policy.withFailAt(failAt(failAt));
    }
}
