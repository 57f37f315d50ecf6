package org.mibwright.snmp;

import java.util.Optional;

/** The three message versions that are in use. */
public enum SnmpVersion {
    /** RFC 1157: no 64-bit counters, no GETBULK, no informs, one error fails the whole request. */
    V1(0, "v1"),
    /** RFC 1901 and 3416: everything but security. */
    V2C(1, "v2c"),
    /** RFC 3411 to 3418: users, authentication, privacy and contexts. */
    V3(3, "v3");

    private final int number;
    private final String label;

    SnmpVersion(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /** Returns the number that stands at the head of a message. */
    public int number() {
        return number;
    }

    /** Returns the version of a number, if there is one. */
    public static Optional<SnmpVersion> ofNumber(int number) {
        return switch (number) {
            case 0 -> Optional.of(V1);
            case 1 -> Optional.of(V2C);
            case 3 -> Optional.of(V3);
            default -> Optional.empty();
        };
    }

    /** {@code v1}, {@code v2c} or {@code v3}. */
    @Override
    public String toString() {
        return label;
    }
}
