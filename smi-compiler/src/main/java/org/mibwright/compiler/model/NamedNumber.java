package org.mibwright.compiler.model;

import org.mibwright.compiler.source.Span;

/**
 * A label and its number: an enumeration's value or a position in BITS, counted from 0.
 *
 * @param label label as written
 * @param value the number
 * @param place where it stands
 */
public record NamedNumber(String label, long value, Span place) {
    /** Returns SMI notation, {@code up(1)}. */
    @Override
    public String toString() {
        return label + "(" + value + ")";
    }
}
