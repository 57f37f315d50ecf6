package org.mibwright.snmp.smi;

/**
 * A level that may rise and fall and latches at its ends, and every {@code Unsigned32}, which has the same encoding
 * (RFC 2578 sections 7.1.7 and 7.1.11).
 *
 * @param value the level, 0..4294967295
 */
public record Gauge32(long value) implements Value, Comparable<Gauge32> {

    /** @throws IllegalArgumentException if the value does not fit in 32 unsigned bits */
    public Gauge32 {
        Unsigned32.check("Gauge32", value);
    }

    /**
     * Returns the gauge of that value.
     *
     * @throws IllegalArgumentException if the value does not fit in 32 unsigned bits
     */
    public static Gauge32 of(long value) {
        return new Gauge32(value);
    }

    /** Returns the gauge that a level of any size shows: the level, or the end of the range that it is beyond. */
    public static Gauge32 latching(long level) {
        return new Gauge32(Math.max(0, Math.min(level, Unsigned32.MAX)));
    }

    @Override
    public int compareTo(Gauge32 other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
