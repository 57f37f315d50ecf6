package org.mibwright.compiler.model;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a value is on the wire: the end of every chain of types (RFC 2578 section 7.1, RFC 1155 section 3.2.3). */
public enum BaseType {
    /** INTEGER, Integer32 and enumerations: -2^31 to 2^31 - 1. */
    INTEGER("INTEGER", Integer.MIN_VALUE, Integer.MAX_VALUE),
    /** Unsigned32: 0 to 2^32 - 1. Same wire type as {@link #GAUGE32}. */
    UNSIGNED32("Unsigned32", 0, 0xFFFF_FFFFL),
    /** Gauge32, and Gauge of SMIv1: 0 to 2^32 - 1. */
    GAUGE32("Gauge32", 0, 0xFFFF_FFFFL),
    /** Counter32, and Counter of SMIv1. */
    COUNTER32("Counter32", 0, 0xFFFF_FFFFL),
    /** Counter64. */
    COUNTER64("Counter64", BigInteger.ZERO, BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE)),
    /** TimeTicks, hundredths of a second. */
    TIME_TICKS("TimeTicks", 0, 0xFFFF_FFFFL),
    /** IpAddress, and NetworkAddress of SMIv1: four octets. */
    IP_ADDRESS("IpAddress"),
    /** Opaque: any BER value, wrapped. */
    OPAQUE("Opaque"),
    /** OCTET STRING. */
    OCTET_STRING("OCTET STRING"),
    /** OBJECT IDENTIFIER. */
    OBJECT_IDENTIFIER("OBJECT IDENTIFIER"),
    /** BITS, an OCTET STRING of named bits. */
    BITS("BITS"),
    /** The type that the text names could not be found; nothing is known about values. */
    UNKNOWN("unknown");

    private final String label;
    private final @Nullable Range range;

    BaseType(String label, long minimum, long maximum) {
        this(label, BigInteger.valueOf(minimum), BigInteger.valueOf(maximum));
    }

    BaseType(String label, BigInteger minimum, BigInteger maximum) {
        this.label = label;
        this.range = new Range(minimum, maximum);
    }

    BaseType(String label) {
        this.label = label;
        this.range = null;
    }

    /** Returns the name as SMIv2 text has it. */
    public String label() {
        return label;
    }

    /** Returns all values that the wire type can hold; empty for what is not a number. */
    public Optional<Range> range() {
        return Optional.ofNullable(range);
    }

    /** Tells whether values are whole numbers. */
    public boolean isNumber() {
        return range != null;
    }
}
