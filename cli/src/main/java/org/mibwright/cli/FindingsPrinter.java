package org.mibwright.cli;

import java.util.List;
import java.util.stream.Stream;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Severity;

/** Prints what the compiler found: what changes the result, unless more is asked for. */
final class FindingsPrinter {
    private static final int MOST = 100;
    private final Console console;
    private final OutputOptions options;

    FindingsPrinter(Console console, OutputOptions options) {
        this.console = console;
        this.options = options;
    }

    /** Prints the findings on what was asked for; {@code -v} all others as well. */
    void print(CompilationResult result) {
        print(
                options.verbose
                        ? Stream.concat(result.diagnostics().stream(), result.dependencyDiagnostics().stream())
                                .toList()
                        : result.diagnostics());
    }

    /** Prints findings, not too many of them. */
    void print(List<Diagnostic> found) {
        Severity least = options.quiet ? Severity.ERROR : options.verbose ? Severity.INFO : Severity.WARNING;
        List<Diagnostic> shown = found.stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .toList();
        int most = options.verbose ? shown.size() : Math.min(MOST, shown.size());
        shown.stream().limit(most).forEach(this::print);
        if (shown.size() > most) {
            console.err().println("... and " + (shown.size() - most) + " more findings; -v shows them all");
        }
    }

    private void print(Diagnostic finding) {
        console.err().println(options.err(console).finding(finding.render(), finding.severity()));
    }
}
