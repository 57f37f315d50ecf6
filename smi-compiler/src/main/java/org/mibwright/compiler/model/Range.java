package org.mibwright.compiler.model;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A closed interval of values or of sizes.
 *
 * @param minimum least member
 * @param maximum greatest member, not less than {@code minimum}
 */
public record Range(BigInteger minimum, BigInteger maximum) {
    /** Makes a range; swapped bounds are put in order. */
    public Range {
        if (minimum.compareTo(maximum) > 0) {
            BigInteger swap = minimum;
            minimum = maximum;
            maximum = swap;
        }
    }

    /** Returns the range from one number to another. */
    public static Range of(long minimum, long maximum) {
        return new Range(BigInteger.valueOf(minimum), BigInteger.valueOf(maximum));
    }

    /** Tells whether a value lies inside. */
    public boolean contains(BigInteger value) {
        return minimum.compareTo(value) <= 0 && value.compareTo(maximum) <= 0;
    }

    /** Tells whether there is only one member. */
    public boolean isSingle() {
        return minimum.equals(maximum);
    }

    /** Returns the common part of two ranges; empty where there is none. */
    public Optional<Range> intersect(Range other) {
        BigInteger from = minimum.max(other.minimum);
        BigInteger to = maximum.min(other.maximum);
        return from.compareTo(to) <= 0 ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    /** Returns SMI notation, {@code 0..255} or {@code 6}. */
    @Override
    public String toString() {
        return isSingle() ? minimum.toString() : minimum + ".." + maximum;
    }
}
