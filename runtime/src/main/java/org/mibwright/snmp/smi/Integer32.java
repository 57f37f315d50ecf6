package org.mibwright.snmp.smi;

/**
 * A signed 32-bit integer, also the carrier of enumerations ({@code INTEGER} and {@code Integer32}, RFC 2578 section
 * 7.1.1).
 *
 * @param value the number
 */
public record Integer32(int value) implements Value, Comparable<Integer32> {

    /** Returns the integer of that number. */
    public static Integer32 of(int value) {
        return new Integer32(value);
    }

    @Override
    public int compareTo(Integer32 other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
