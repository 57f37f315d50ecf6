package org.mibwright.compiler.ast;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;

/**
 * A name as written: a descriptor, a type, a label, a module, or a word such as {@code read-only}. A reference that is
 * written {@code Module.name} keeps the name alone here; its span covers both.
 *
 * <p>A third of all nodes are names, and few of them are ever asked for their place, so that it is kept as two offsets.
 */
public final class Identifier implements Node {
    private final String text;
    private final SourceText source;
    private final int start;
    private final int end;

    /**
     * Makes a name.
     *
     * @param text the name
     * @param span where it stands
     */
    public Identifier(String text, Span span) {
        this(text, span.source(), span.start(), span.end());
    }

    /**
     * Makes a name.
     *
     * @param text the name
     * @param source the text in which it stands
     * @param start offset of its first character
     * @param end offset after its last character
     */
    public Identifier(String text, SourceText source, int start, int end) {
        this.text = Objects.requireNonNull(text, "text");
        this.source = Objects.requireNonNull(source, "source");
        this.start = start;
        this.end = end;
    }

    /** The name alone. */
    public String text() {
        return text;
    }

    @Override
    public Span span() {
        return source.span(start, end);
    }

    /** True if the name starts with an upper-case letter, as types and modules do. */
    public boolean startsUpperCase() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Identifier that && text.equals(that.text) && span().equals(that.span());
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + start;
    }

    /** The name alone. */
    @Override
    public String toString() {
        return text;
    }
}
