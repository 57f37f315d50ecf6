package org.mibwright.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.SyntaxTrees;
import org.mibwright.compiler.diagnostic.Finding;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.lint.LintConfig;
import org.mibwright.compiler.lint.LintConfigException;
import org.mibwright.compiler.lint.LintPolicy;
import org.mibwright.compiler.lint.Linter;
import org.mibwright.compiler.lint.Preset;
import org.mibwright.compiler.report.FindingsFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mibwright lint}: what is wrong with modules, and how to mend it. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = {
            "Checks MIB modules against the rules of SMI (RFC 2578 to 2580, RFC 4181).",
            "Levels are those of smilint: 0 to 3 errors, 4 and 5 warnings, 6 remarks. docs/diagnostics.md explains all"
                    + " codes.",
            "A file .mibwright-lint beside the first input, or in a folder above it, sets what is shown; options come"
                    + " after it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mibwright lint -l 5 ACME-LINK-MIB.mib",
            "  mibwright lint --preset strict --ignore 'namelength-*' mibs/",
            "  mibwright lint -f sarif mibs/ > lint.sarif",
            "  mibwright lint --fix mibs/"
        })
final class LintCommand implements Callable<Integer> {
    /** How findings are written. */
    enum Output {
        /** For people. */
        text,
        /** The JSON of docs/diagnostics.md. */
        json,
        /** SARIF 2.1.0. */
        sarif
    }

    /** Fixes can make room for others; real files need one round or two. */
    private static final int MOST_ROUNDS = 5;

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = {"-l", "--level"},
            paramLabel = "LEVEL",
            completionCandidates = Candidates.LintLevels.class,
            description = "Show findings up to this level, 0 to 6 (default: 3).")
    private @Nullable Integer level;

    @Option(
            names = "--preset",
            paramLabel = "P",
            completionCandidates = Candidates.Presets.class,
            description = "strict, normal or permissive (default: normal).")
    private @Nullable String preset;

    @Option(names = "--config", paramLabel = "FILE", description = "Read this file in place of .mibwright-lint.")
    private @Nullable Path config;

    @Option(
            names = "--ignore",
            paramLabel = "CODE",
            description = "Leave findings with this code out; * stands for any characters.")
    private List<String> ignored = List.of();

    @Option(
            names = "--severity",
            paramLabel = "CODE=SEVERITY",
            description = "Show findings with this code as error, warning or info.")
    private Map<String, String> severities = new LinkedHashMap<>();

    @Option(
            names = "--fail-at",
            paramLabel = "SEVERITY",
            completionCandidates = Candidates.FailLevels.class,
            description = "Findings that make the exit code 1: error, warning, info or never (default: error).")
    private @Nullable String failAt;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Output format = Output.text;

    @Option(names = "--fix", description = "Mend in the files what can be mended mechanically; the rest is shown.")
    private boolean fix;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files, directories, archives or module names; - is the input.")
    private List<String> inputs = List.of();

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LintPolicy policy = policy();
        SourceFixer fixer = new SourceFixer();
        Compilations compilations = new Compilations(console, sources, output);
        CompilationRequest request = compilations.request(inputs).build();
        CompilationResult result = compilations.compile(request);
        List<Finding> findings = lint(result, policy);
        for (int round = 0; fix && round < MOST_ROUNDS && fixer.fix(findings); round++) {
            result = compilations.compile(request);
            findings = lint(result, policy);
        }
        write(findings);
        console.out().flush();
        compilations.tellPlaces(result);
        compilations.tellMissing(result.notFound());
        if (!output.quiet) {
            console.err().println(summary(result, findings) + (fix ? "; " + fixer.summary() : ""));
        }
        boolean failed = !result.notFound().isEmpty() || policy.fails(findings);
        return Compilations.exitCode(result, failed);
    }

    private static List<Finding> lint(CompilationResult result, LintPolicy policy) {
        return policy.apply(new Linter().lint(result.mib(), SyntaxTrees.of(result), result.diagnostics()));
    }

    private void write(List<Finding> findings) throws IOException {
        FindingsFormat writer = switch (format) {
            case text -> this::writeText;
            case json -> FindingsFormat.json();
            case sarif -> FindingsFormat.sarif(version());
        };
        writer.write(findings, console.out());
    }

    /** As people read it; {@code -v} adds what rules it. */
    private void writeText(List<Finding> findings, Writer out) throws IOException {
        Style style = output.out(console);
        for (Finding finding : findings) {
            out.write(style.finding(finding.render(), finding.severity()));
            out.write('\n');
            if (output.verbose) {
                String reference = finding.diagnostic().rule().reference();
                out.write("  rule: " + (reference.isEmpty() ? "" : reference + ", ") + "level "
                        + finding.diagnostic().rule().level() + "\n");
            }
        }
        out.flush();
    }

    private static String version() {
        return Optional.ofNullable(LintCommand.class.getPackage().getImplementationVersion())
                .orElse("0");
    }

    private static String summary(CompilationResult result, List<Finding> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        int modules = result.requested().size();
        return modules + (modules == 1 ? " module: " : " modules: ")
                + count(counts, Severity.ERROR, "error") + ", "
                + count(counts, Severity.WARNING, "warning") + ", "
                + count(counts, Severity.INFO, "remark");
    }

    private static String count(Map<Severity, Integer> counts, Severity severity, String word) {
        int count = counts.getOrDefault(severity, 0);
        return count + " " + word + (count == 1 ? "" : "s");
    }

    /** The preset, then the file, then what the options say. */
    private LintPolicy policy() throws IOException {
        try {
            LintPolicy policy = LintPolicy.of(Preset.NORMAL);
            Optional<Path> file = Optional.ofNullable(config).or(this::configBesideInput);
            if (file.isPresent()) {
                policy = LintConfig.read(file.get(), policy);
            }
            if (preset != null) {
                policy = LintPolicy.of(Preset.of(preset)
                        .orElseThrow(() -> new IllegalArgumentException("no preset '" + preset + "'")));
            }
            if (level != null) {
                policy = policy.withLevel(level);
            }
            for (Map.Entry<String, String> code : severities.entrySet()) {
                policy = policy.with(code.getKey(), severity(code.getValue()));
            }
            for (String code : ignored) {
                policy = policy.ignoring(code);
            }
            if (failAt != null) {
                policy = policy.withFailAt(failAt.equals("never") ? Optional.empty() : Optional.of(severity(failAt)));
            }
            return policy;
        } catch (IllegalArgumentException | LintConfigException e) {
            String reason = Objects.requireNonNullElse(e.getMessage(), e.toString());
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), reason, e);
        }
    }

    private Optional<Path> configBesideInput() {
        return inputs.stream()
                .filter(Compilations::isPath)
                .map(Path::of)
                .findFirst()
                .flatMap(LintConfig::find);
    }

    private static Severity severity(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.toString().equals(word)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("no severity '" + word + "'");
    }
}
