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
        return span.unquoted();
    }

    /** The same as {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
