package org.mibwright.maven;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.diagnostic.Finding;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.lint.LintPolicy;
import org.mibwright.compiler.report.FindingsFormat;

/**
 * What was found in modules.
 *
 * @param result what the compiler made of them
 * @param findings what is shown
 * @param policy what chose the findings
 */
record LintReport(CompilationResult result, List<Finding> findings, LintPolicy policy) {
    /** Copies the list. */
    LintReport {
        findings = List.copyOf(findings);
    }

    /** Whether the build fails. */
    boolean failed() {
        return !result.notFound().isEmpty() || policy.fails(findings);
    }

    /** One line about everything. */
    String summary() {
        int modules = result.requested().size();
        String missing = result.notFound().isEmpty() ? "" : "; not found: " + String.join(", ", result.notFound());
        return "%d %s: %s, %s, %s%s"
                .formatted(
                        modules,
                        modules == 1 ? "module" : "modules",
                        count(Severity.ERROR, "error"),
                        count(Severity.WARNING, "warning"),
                        count(Severity.INFO, "remark"),
                        missing);
    }

    private String count(Severity severity, String word) {
        long count =
                findings.stream().filter(found -> found.severity() == severity).count();
        return count + " " + word + (count == 1 ? "" : "s");
    }

    /**
     * Writes the findings for other tools.
     *
     * @param version of this plugin
     */
    void writeSarif(Path file, String version) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
            FindingsFormat.sarif(version).write(findings, out);
        }
    }
}
