package org.mibwright.compiler.parse;

import java.util.List;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.SourceText;

/**
 * Reads all modules of a text, however broken. Never throws on any text; what had to be repaired or left out is in the
 * log. Thread-safe: each call works for itself.
 *
 * <p>A text is read as it stands. Only where that leaves errors, it is read once more without the residue of a document,
 * and once more with comments that a second {@code --} closes; the reading with the fewest errors counts.
 */
public final class ModuleParser {
    private ModuleParser() {}

    /**
     * Reads a text.
     *
     * @param source the text
     * @param log gets what was found on the way
     * @return the modules in order; empty if there is none
     */
    public static List<ModuleNode> parse(SourceText source, DiagnosticLog log) {
        Reading reading = Reading.of(source, source.text());
        if (reading.errors() > 0) {
            reading = withoutResidue(source, reading);
        }
        if (reading.errors() > 0) {
            reading = withClosedComments(source, reading);
        }
        log.addAll(reading.log());
        return reading.modules();
    }

    private static Reading withoutResidue(SourceText source, Reading before) {
        Residue.Filtered filtered = Residue.filter(source);
        if (filtered.spans().isEmpty()) {
            return before;
        }
        Reading reading = Reading.of(source, filtered.text());
        if (reading.errors() >= before.errors()) {
            return before;
        }
        filtered.spans()
                .forEach(span -> reading.log()
                        .report(Rule.RESIDUE_SKIPPED, span, span.text().strip()));
        return reading;
    }

    private static Reading withClosedComments(SourceText source, Reading before) {
        ClosedComments.Blanked blanked = ClosedComments.blank(before.text());
        if (blanked.firstClosed() < 0) {
            return before;
        }
        Reading reading = Reading.of(source, blanked.text());
        if (reading.errors() >= before.errors()) {
            return before;
        }
        before.log().diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule() == Rule.RESIDUE_SKIPPED)
                .forEach(reading.log()::report);
        int at = blanked.firstClosed();
        reading.log().report(Diagnostic.of(Rule.COMMENT_TERMINATES, source.span(at, at + 2)));
        return reading;
    }
}
