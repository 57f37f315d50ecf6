package org.mibwright.maven;

import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.mibwright.compiler.diagnostic.Diagnostic;

/** Shows findings as Maven shows those of javac: at their severity, with the file's whole path, so that IDEs link them. */
final class FindingLog {
    private final Log log;

    FindingLog(Log log) {
        this.log = log;
    }

    void show(List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            String text = finding.render();
            switch (finding.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case INFO -> log.debug(text);
            }
        }
    }
}
