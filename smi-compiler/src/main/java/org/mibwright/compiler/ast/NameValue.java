package org.mibwright.compiler.ast;

import org.mibwright.compiler.source.Span;

/**
 * A name as a value: a label, a descriptor, or a word such as {@code MIN}, {@code MAX}, {@code NULL}, {@code TRUE}.
 *
 * @param name the name
 * @param span where it stands
 */
public record NameValue(Identifier name, Span span) implements BoundNode {

    /** True for the word MIN. */
    public boolean isMin() {
        return name.text().equals("MIN");
    }

    /** True for the word MAX. */
    public boolean isMax() {
        return name.text().equals("MAX");
    }
}
