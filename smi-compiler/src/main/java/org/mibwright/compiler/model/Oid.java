package org.mibwright.compiler.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An object identifier: a sequence of arcs, each an unsigned 32-bit number. Ordered lexicographically, as SNMP orders
 * variables (RFC 3416 section 4.2.2).
 */
public final class Oid implements Comparable<Oid> {
    /** The largest value of one arc, 2^32 - 1. */
    public static final long MAX_ARC = 0xFFFF_FFFFL;

    /** The empty identifier, the root of the tree. */
    public static final Oid ROOT = new Oid(new int[0]);

    private final int[] arcs;

    private Oid(int[] arcs) {
        this.arcs = arcs;
    }

    /**
     * Returns the identifier of these arcs.
     *
     * @throws IllegalArgumentException if an arc is negative or above {@link #MAX_ARC}
     */
    public static Oid of(long... arcs) {
        int[] copy = new int[arcs.length];
        for (int i = 0; i < arcs.length; i++) {
            copy[i] = packed(arcs[i]);
        }
        return new Oid(copy);
    }

    /**
     * Reads dotted notation, {@code 1.3.6.1}; one leading dot is allowed, and the empty text is the root.
     *
     * @throws IllegalArgumentException if the text is not an object identifier
     */
    public static Oid parse(String text) {
        String digits = text.startsWith(".") ? text.substring(1) : text;
        if (digits.isEmpty()) {
            return ROOT;
        }
        String[] parts = digits.split("\\.", -1);
        int[] arcs = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                arcs[i] = Integer.parseUnsignedInt(parts[i]);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("not an object identifier: '" + text + "'", e);
            }
        }
        return new Oid(arcs);
    }

    /** Returns how many arcs there are. */
    public int size() {
        return arcs.length;
    }

    /** Returns the arc at a position from 0, as an unsigned number. */
    public long arc(int position) {
        return Integer.toUnsignedLong(arcs[position]);
    }

    /**
     * Returns the last arc.
     *
     * @throws IndexOutOfBoundsException if this is the root
     */
    public long last() {
        return arc(arcs.length - 1);
    }

    /**
     * Returns this identifier with one more arc.
     *
     * @throws IllegalArgumentException if the arc is negative or above {@link #MAX_ARC}
     */
    public Oid child(long arc) {
        int[] longer = Arrays.copyOf(arcs, arcs.length + 1);
        longer[arcs.length] = packed(arc);
        return new Oid(longer);
    }

    /** Returns this identifier without its last arc; the parent of the root is the root. */
    public Oid parent() {
        return arcs.length == 0 ? this : new Oid(Arrays.copyOf(arcs, arcs.length - 1));
    }

    /**
     * Returns the first arcs of this identifier.
     *
     * @throws IllegalArgumentException if the length is negative or above {@link #size()}
     */
    public Oid prefix(int length) {
        if (length < 0 || length > arcs.length) {
            throw new IllegalArgumentException("prefix of " + length + " arcs of " + this);
        }
        return length == arcs.length ? this : new Oid(Arrays.copyOf(arcs, length));
    }

    /** Tells whether this identifier is the other one or below it. */
    public boolean startsWith(Oid other) {
        return arcs.length >= other.arcs.length
                && Arrays.equals(arcs, 0, other.arcs.length, other.arcs, 0, other.arcs.length);
    }

    /** Returns how many arcs this identifier and another have in common from the start. */
    int common(Oid other) {
        int mismatch = Arrays.mismatch(arcs, other.arcs);
        return mismatch < 0 ? arcs.length : mismatch;
    }

    @Override
    public int compareTo(Oid other) {
        return Arrays.compareUnsigned(arcs, other.arcs);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Oid that && Arrays.equals(arcs, that.arcs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(arcs);
    }

    /** Returns dotted notation without a leading dot. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(arcs.length * 4);
        for (int arc : arcs) {
            if (!text.isEmpty()) {
                text.append('.');
            }
            text.append(Integer.toUnsignedString(arc));
        }
        return text.toString();
    }

    private static int packed(long arc) {
        if (arc < 0 || arc > MAX_ARC) {
            throw new IllegalArgumentException("arc out of range: " + arc);
        }
        return (int) arc;
    }
}
