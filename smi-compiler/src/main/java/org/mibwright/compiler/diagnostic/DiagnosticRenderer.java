package org.mibwright.compiler.diagnostic;

import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;

/** Writes a finding for people: place, severity, message, code, the line and a caret. */
final class DiagnosticRenderer {
    /** Lines longer than this are cut around the caret, so that one finding cannot fill a terminal. */
    private static final int WIDEST_LINE = 160;

    private DiagnosticRenderer() {}

    static String render(Diagnostic diagnostic, Severity severity) {
        StringBuilder out = new StringBuilder(240);
        out.append(diagnostic.span()).append(": ").append(severity).append(": ");
        out.append(diagnostic.message()).append(" [").append(diagnostic.code()).append(']');
        appendLine(out, diagnostic.span());
        diagnostic.hint().ifPresent(hint -> out.append("\n  hint: ").append(hint));
        for (RelatedPlace place : diagnostic.related()) {
            out.append("\n  ").append(place.span()).append(": ").append(place.message());
        }
        return out.toString();
    }

    private static void appendLine(StringBuilder out, Span span) {
        SourceText source = span.source();
        String line = source.lineText(span.line());
        int caret = Math.min(span.column() - 1, line.length());
        int marks = Math.max(1, Math.min(span.length(), line.length() - caret));
        int from = 0;
        int to = line.length();
        if (line.length() > WIDEST_LINE) {
            from = Math.max(0, Math.min(caret - WIDEST_LINE / 4, line.length() - WIDEST_LINE));
            to = Math.min(line.length(), from + WIDEST_LINE);
            marks = Math.max(1, Math.min(marks, to - caret));
        }
        if (line.isBlank()) {
            return;
        }
        out.append('\n');
        int visible = appendVisible(out, line, from, to, caret);
        out.append('\n').append(" ".repeat(visible)).append('^').append("~".repeat(marks - 1));
    }

    /** Appends a stretch of the line with tabs and other control characters as one blank; returns the caret's column. */
    private static int appendVisible(StringBuilder out, String line, int from, int to, int caret) {
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            out.append(Character.isISOControl(c) ? ' ' : c);
        }
        return caret - from;
    }
}
