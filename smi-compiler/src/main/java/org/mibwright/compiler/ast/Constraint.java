package org.mibwright.compiler.ast;

import java.util.List;
import org.mibwright.compiler.source.Span;

/**
 * A range or size in parentheses (RFC 2578 section 9).
 *
 * @param kind what is constrained
 * @param ranges the alternatives in order
 * @param span where all of it stands, parentheses included
 */
public record Constraint(Kind kind, List<RangeNode> ranges, Span span) implements Node {
    /** Copies the list. */
    public Constraint {
        ranges = List.copyOf(ranges);
    }

    /** What a constraint constrains. */
    public enum Kind {
        /** The value: {@code (0..255)}. */
        VALUE,
        /** The length: {@code (SIZE (0..255))}. */
        SIZE
    }
}
