package org.mibwright.snmp.smi;

import java.math.BigInteger;

/**
 * A count that only grows, and wraps to zero after 2<sup>64</sup>-1 (RFC 2578 section 7.1.10). Not known to SNMPv1.
 *
 * @param value the 64 bits of the count; a negative {@code long} stands for a count of 2<sup>63</sup> and more
 */
public record Counter64(long value) implements Value, Comparable<Counter64> {

    /** Returns the counter of those 64 unsigned bits. */
    public static Counter64 of(long unsignedBits) {
        return new Counter64(unsignedBits);
    }

    /**
     * Returns the counter of that value.
     *
     * @throws IllegalArgumentException if the value is negative or needs more than 64 bits
     */
    public static Counter64 of(BigInteger value) {
        if (value.signum() < 0 || value.bitLength() > 64) {
            throw new IllegalArgumentException("Counter64 out of range 0..18446744073709551615: " + value);
        }
        return new Counter64(value.longValue());
    }

    /** Returns the count as a number that is never negative. */
    public BigInteger toBigInteger() {
        return new BigInteger(Long.toUnsignedString(value));
    }

    /** Returns the count as the nearest {@code double}, never negative: what charts and rates are made of. */
    public double toDouble() {
        return value >= 0 ? value : ((value >>> 1) | (value & 1)) * 2.0;
    }

    /**
     * Returns by how much the counter grew since an earlier reading, as 64 unsigned bits. One wrap between the readings
     * is taken into account.
     */
    public long deltaSince(Counter64 earlier) {
        return value - earlier.value;
    }

    /** Returns this counter after that many more events, wrapped as counters are. */
    public Counter64 plus(long events) {
        return new Counter64(value + events);
    }

    @Override
    public int compareTo(Counter64 other) {
        return Long.compareUnsigned(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value);
    }
}
