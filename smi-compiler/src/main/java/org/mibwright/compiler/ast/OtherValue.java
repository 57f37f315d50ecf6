package org.mibwright.compiler.ast;

import org.mibwright.compiler.source.Span;

/**
 * A value of no form that SMI knows, such as a bare {@code 0.0.0.0}.
 *
 * @param span where it stands
 */
public record OtherValue(Span span) implements ValueNode {

    /** The value as written. */
    public String text() {
        return span.text();
    }
}
