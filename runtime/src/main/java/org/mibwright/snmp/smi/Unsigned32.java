package org.mibwright.snmp.smi;

/** The range that Counter32, Gauge32 and TimeTicks share. */
final class Unsigned32 {
    static final long MAX = 0xffff_ffffL;
    static final long MODULUS = MAX + 1;

    private Unsigned32() {}

    static void check(String type, long value) {
        if (value < 0 || value > MAX) {
            throw new IllegalArgumentException(type + " out of range 0.." + MAX + ": " + value);
        }
    }
}
