package org.mibwright.compiler.model;

import java.util.List;
import org.mibwright.compiler.source.Span;

/**
 * A constraint as the text has it: on values {@code (0..255)} or on sizes {@code (SIZE (0..255))}.
 *
 * @param kind what is constrained
 * @param ranges the alternatives in the order of the text, not empty
 * @param place where the constraint stands
 */
public record Constraint(Kind kind, List<Range> ranges, Span place) {
    /** What a constraint is about. */
    public enum Kind {
        /** The value itself. */
        VALUE,
        /** How many octets the value has. */
        SIZE
    }

    /** Makes a constraint with a copy of the list. */
    public Constraint {
        ranges = List.copyOf(ranges);
    }
}
