package org.mibwright.maven;

import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Finding;
import org.mibwright.compiler.diagnostic.Severity;

/** Shows findings as Maven shows those of javac: at their severity, with the file's whole path, so that IDEs link them. */
final class FindingLog {
    private final Log log;

    FindingLog(Log log) {
        this.log = log;
    }

    /** Shows what a compilation found; remarks only to those who debug. */
    void showAll(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.INFO) {
                log.debug(diagnostic.render());
            } else {
                show(Finding.of(diagnostic));
            }
        }
    }

    /** Shows a finding that somebody asked for. */
    void show(Finding finding) {
        switch (finding.severity()) {
            case ERROR -> log.error(finding.render());
            case WARNING -> log.warn(finding.render());
            case INFO -> log.info(finding.render());
        }
    }
}
