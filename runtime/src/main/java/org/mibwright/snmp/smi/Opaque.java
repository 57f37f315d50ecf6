package org.mibwright.snmp.smi;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Arbitrary BER wrapped in octets (RFC 2578 section 7.1.9). Net-SNMP's floating point numbers travel in it.
 *
 * @param octets what is wrapped; usually, but not necessarily, well-formed BER
 */
public record Opaque(OctetString octets) implements Value {
    private static final int OPAQUE_TAG = 0x9f;
    private static final int FLOAT_TAG = 0x78;
    private static final int DOUBLE_TAG = 0x79;

    /** Wraps those octets. */
    public static Opaque of(byte... octets) {
        return new Opaque(OctetString.of(octets));
    }

    /** Returns a {@code float} as Net-SNMP wraps it. */
    public static Opaque ofFloat(float value) {
        return of(ByteBuffer.allocate(7)
                .put((byte) OPAQUE_TAG)
                .put((byte) FLOAT_TAG)
                .put((byte) 4)
                .putFloat(value)
                .array());
    }

    /** Returns a {@code double} as Net-SNMP wraps it. */
    public static Opaque ofDouble(double value) {
        return of(ByteBuffer.allocate(11)
                .put((byte) OPAQUE_TAG)
                .put((byte) DOUBLE_TAG)
                .put((byte) 8)
                .putDouble(value)
                .array());
    }

    /** Returns the number if this is exactly one Net-SNMP float. */
    public Optional<Float> toFloat() {
        return holds(FLOAT_TAG, 4)
                ? Optional.of(ByteBuffer.wrap(octets.toBytes()).getFloat(3))
                : Optional.empty();
    }

    /** Returns the number if this is exactly one Net-SNMP double, or a float, which is widened. */
    public Optional<Double> toDouble() {
        return holds(DOUBLE_TAG, 8)
                ? Optional.of(ByteBuffer.wrap(octets.toBytes()).getDouble(3))
                : toFloat().map(Float::doubleValue);
    }

    private boolean holds(int tag, int length) {
        return octets.length() == length + 3
                && octets.at(0) == OPAQUE_TAG
                && octets.at(1) == tag
                && octets.at(2) == length;
    }

    /** The number that is wrapped, or else the octets in hexadecimal. */
    @Override
    public String toString() {
        return toFloat()
                .map(Object::toString)
                .or(() -> toDouble().map(Object::toString))
                .orElseGet(octets::toHex);
    }
}
