package org.mibwright.compiler.ast;

import org.mibwright.compiler.source.Span;

/**
 * A name as written: a descriptor, a type, a label, a module, or a word such as {@code read-only}. A reference that is
 * written {@code Module.name} keeps the name alone here; its span covers both.
 *
 * @param text the name
 * @param span where it stands
 */
public record Identifier(String text, Span span) implements Node {

    /** True if the name starts with an upper-case letter, as types and modules do. */
    public boolean startsUpperCase() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    /** The name alone. */
    @Override
    public String toString() {
        return text;
    }
}
