package org.mibwright.compiler.ast;

import org.mibwright.compiler.source.Span;

/**
 * A text between quotes. It lies in the source and is cut out only when asked for.
 *
 * @param span where it stands, quotes included; a quote that is missing in the source is missing in the span
 */
public record QuotedText(Span span) implements ValueNode {

    /** The characters between the quotes, line ends as LF, a doubled quote as one. */
    public String text() {
        String all = span.source().text();
        int start = span.start();
        int end = span.end();
        if (start < end && isQuote(all.charAt(start))) {
            start++;
        }
        if (start < end && isQuote(all.charAt(end - 1))) {
            end--;
        }
        String text = all.substring(start, end);
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return text.indexOf('"') >= 0 ? text.replace("\"\"", "\"") : text;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D';
    }

    /** The same as {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
