package org.mibwright.snmp.smi;

/**
 * A count that only grows, and wraps to zero after 2<sup>32</sup>-1 (RFC 2578 section 7.1.6).
 *
 * @param value the count, 0..4294967295
 */
public record Counter32(long value) implements Value, Comparable<Counter32> {

    /** @throws IllegalArgumentException if the value does not fit in 32 unsigned bits */
    public Counter32 {
        Unsigned32.check("Counter32", value);
    }

    /**
     * Returns the counter of that value.
     *
     * @throws IllegalArgumentException if the value does not fit in 32 unsigned bits
     */
    public static Counter32 of(long value) {
        return new Counter32(value);
    }

    /** Returns the counter that a total of any size shows: the total modulo 2<sup>32</sup>. */
    public static Counter32 wrapping(long total) {
        return new Counter32(total & Unsigned32.MAX);
    }

    /**
     * Returns by how much the counter grew since an earlier reading, 0..4294967295. One wrap between the readings is
     * taken into account; more than one, or a restart of the counter, cannot be told from the two values alone.
     */
    public long deltaSince(Counter32 earlier) {
        return (value - earlier.value) & Unsigned32.MAX;
    }

    /** Returns this counter after that many more events, wrapped as counters are. */
    public Counter32 plus(long events) {
        return wrapping(value + events);
    }

    @Override
    public int compareTo(Counter32 other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
