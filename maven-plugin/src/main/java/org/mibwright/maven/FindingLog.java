package org.mibwright.maven;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Finding;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.source.Span;

/**
 * Shows findings as Maven shows those of javac: at their severity, with the file's whole path, so that IDEs link them. An
 * IDE that takes marks has warnings and errors marked in their files as well.
 */
final class FindingLog {
    private final Log log;
    private final Optional<BuildContext> ide;

    /**
     * Makes a log.
     *
     * @param log where everything is shown
     * @param ide what marks files, if there is such a thing
     */
    FindingLog(Log log, Optional<BuildContext> ide) {
        this.log = log;
        this.ide = ide;
    }

    /** Takes the marks of an earlier build from a file. */
    void forget(Path file) {
        ide.ifPresent(marks -> marks.removeMessages(file.toFile()));
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
            case ERROR -> {
                log.error(finding.render());
                mark(finding, BuildContext.SEVERITY_ERROR);
            }
            case WARNING -> {
                log.warn(finding.render());
                mark(finding, BuildContext.SEVERITY_WARNING);
            }
            case INFO -> log.info(finding.render());
        }
    }

    private void mark(Finding finding, int severity) {
        if (ide.isPresent()) {
            Diagnostic found = finding.diagnostic();
            Span span = found.span();
            String message = found.message() + " [" + found.code() + "]";
            file(span)
                    .ifPresent(file ->
                            ide.get().addMessage(file.toFile(), span.line(), span.column(), message, severity, null));
        }
    }

    /** The file that a place is in; empty for modules in archives. */
    private static Optional<Path> file(Span span) {
        try {
            return Optional.of(Path.of(span.source().name())).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
