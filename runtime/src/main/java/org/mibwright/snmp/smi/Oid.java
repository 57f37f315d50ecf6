package org.mibwright.snmp.smi;

import java.util.Arrays;

/**
 * An OBJECT IDENTIFIER, or a piece of one such as the index part of an instance name: up to {@value #MAX_SIZE} arcs of
 * 32 unsigned bits each (RFC 2578 section 3.5). Immutable; ordered lexicographically as GETNEXT does.
 */
public final class Oid implements Value, Comparable<Oid> {
    /** The greatest number of arcs. */
    public static final int MAX_SIZE = 128;

    /** The piece without arcs. */
    public static final Oid EMPTY = new Oid(new int[0]);

    /** 0.0, the null OID of RFC 2578 section 7.10. */
    public static final Oid ZERO_DOT_ZERO = new Oid(new int[] {0, 0});

    private static final long MAX_ARC = 0xffff_ffffL;

    private final int[] arcs;
    private int hash;

    private Oid(int[] arcs) {
        this.arcs = arcs;
    }

    /**
     * Returns the OID of a dotted text such as {@code 1.3.6.1}; one leading dot is accepted, the empty text is
     * {@link #EMPTY}.
     *
     * @throws IllegalArgumentException if the text is not numbers of 0..4294967295 with dots between, or too many
     */
    public static Oid of(String dotted) {
        if (dotted.isEmpty()) {
            return EMPTY;
        }
        int[] arcs = new int[16];
        int size = 0;
        long arc = -1;
        for (int i = dotted.charAt(0) == '.' ? 1 : 0; i <= dotted.length(); i++) {
            char c = i < dotted.length() ? dotted.charAt(i) : '.';
            if (c >= '0' && c <= '9') {
                arc = Math.max(arc, 0) * 10 + (c - '0');
            }
            if (c != '.' && (c < '0' || c > '9') || c == '.' && (arc < 0 || size == MAX_SIZE) || arc > MAX_ARC) {
                throw new IllegalArgumentException("not an OID: '" + dotted + "'");
            }
            if (c == '.') {
                arcs = size == arcs.length ? Arrays.copyOf(arcs, MAX_SIZE) : arcs;
                arcs[size++] = (int) arc;
                arc = -1;
            }
        }
        return new Oid(Arrays.copyOf(arcs, size));
    }

    /**
     * Returns the OID of those arcs.
     *
     * @throws IllegalArgumentException if an arc is not in 0..4294967295, or there are more than {@value #MAX_SIZE}
     */
    public static Oid of(long... arcs) {
        return EMPTY.append(arcs);
    }

    /**
     * Returns the OID of those arcs, each taken as 32 unsigned bits.
     *
     * @throws IllegalArgumentException if there are more than {@value #MAX_SIZE}
     */
    public static Oid ofArcs(int... arcs) {
        return ofArcs(arcs, 0, arcs.length);
    }

    /**
     * Returns the OID of a part of an array, each number taken as 32 unsigned bits.
     *
     * @throws IllegalArgumentException if there are more than {@value #MAX_SIZE}
     * @throws IndexOutOfBoundsException if the part is not within the array
     */
    public static Oid ofArcs(int[] source, int from, int to) {
        if (from < 0 || to > source.length || from > to) {
            throw new IndexOutOfBoundsException(from + ".." + to + " of " + source.length);
        }
        checkSize(to - from);
        return from == to ? EMPTY : new Oid(Arrays.copyOfRange(source, from, to));
    }

    private static void checkSize(int size) {
        if (size > MAX_SIZE) {
            throw new IllegalArgumentException("OID of " + size + " arcs, the most is " + MAX_SIZE);
        }
    }

    private static int checkArc(long arc) {
        if (arc < 0 || arc > MAX_ARC) {
            throw new IllegalArgumentException("OID arc out of range 0.." + MAX_ARC + ": " + arc);
        }
        return (int) arc;
    }

    /** Returns the number of arcs, 0..{@value #MAX_SIZE}. */
    public int size() {
        return arcs.length;
    }

    /** Returns whether there are no arcs. */
    public boolean isEmpty() {
        return arcs.length == 0;
    }

    /**
     * Returns an arc, 0..4294967295; the first has index 0.
     *
     * @throws IndexOutOfBoundsException if there is no such arc
     */
    public long arc(int index) {
        return arcs[index] & MAX_ARC;
    }

    /**
     * Returns the last arc, 0..4294967295.
     *
     * @throws IndexOutOfBoundsException if there are no arcs
     */
    public long last() {
        return arc(arcs.length - 1);
    }

    /**
     * Returns this OID with one more arc.
     *
     * @throws IllegalArgumentException if the arc is out of range or the result too long
     */
    public Oid append(long arc) {
        checkSize(arcs.length + 1);
        int[] longer = Arrays.copyOf(arcs, arcs.length + 1);
        longer[arcs.length] = checkArc(arc);
        return new Oid(longer);
    }

    /**
     * Returns this OID with more arcs.
     *
     * @throws IllegalArgumentException if an arc is out of range or the result too long
     */
    public Oid append(long... more) {
        checkSize(arcs.length + more.length);
        int[] longer = Arrays.copyOf(arcs, arcs.length + more.length);
        for (int i = 0; i < more.length; i++) {
            longer[arcs.length + i] = checkArc(more[i]);
        }
        return new Oid(longer);
    }

    /**
     * Returns this OID followed by another.
     *
     * @throws IllegalArgumentException if the result is too long
     */
    public Oid append(Oid other) {
        if (other.arcs.length == 0) {
            return this;
        }
        checkSize(arcs.length + other.arcs.length);
        int[] longer = Arrays.copyOf(arcs, arcs.length + other.arcs.length);
        System.arraycopy(other.arcs, 0, longer, arcs.length, other.arcs.length);
        return new Oid(longer);
    }

    /**
     * Returns the arcs from one index (included) to another (excluded).
     *
     * @throws IndexOutOfBoundsException if they are not within this OID
     */
    public Oid subOid(int from, int to) {
        return from == 0 && to == arcs.length ? this : ofArcs(arcs, from, to);
    }

    /**
     * Returns the arcs from an index on.
     *
     * @throws IndexOutOfBoundsException if the index is greater than the size
     */
    public Oid suffix(int from) {
        return subOid(from, arcs.length);
    }

    /**
     * Returns what follows a prefix.
     *
     * @throws IllegalArgumentException if this OID does not start with it
     */
    public Oid suffix(Oid prefix) {
        if (!startsWith(prefix)) {
            throw new IllegalArgumentException(this + " does not start with " + prefix);
        }
        return suffix(prefix.arcs.length);
    }

    /** Returns whether this OID is another one or lies below it; every OID starts with {@link #EMPTY}. */
    public boolean startsWith(Oid prefix) {
        int size = prefix.arcs.length;
        return size <= arcs.length && Arrays.mismatch(arcs, 0, size, prefix.arcs, 0, size) < 0;
    }

    /** Returns whether the arcs are those of a part of an array, each number taken as 32 unsigned bits. */
    public boolean hasArcs(int[] source, int from, int to) {
        return Arrays.equals(arcs, 0, arcs.length, source, from, to);
    }

    /**
     * Returns this OID without its last arc.
     *
     * @throws IllegalStateException if there are no arcs
     */
    public Oid parent() {
        if (arcs.length == 0) {
            throw new IllegalStateException("the empty OID has no parent");
        }
        return ofArcs(arcs, 0, arcs.length - 1);
    }

    /**
     * Returns the least OID that is greater than this one and all that lies below it: where the next subtree begins.
     * Arcs of 4294967295 at the end carry over; where nothing is greater, this is {@link #EMPTY}.
     */
    public Oid nextSibling() {
        int size = arcs.length;
        while (size > 0 && arcs[size - 1] == -1) {
            size--;
        }
        if (size == 0) {
            return EMPTY;
        }
        int[] next = Arrays.copyOf(arcs, size);
        next[size - 1]++;
        return new Oid(next);
    }

    /** Returns the arcs in a new array, each as 32 unsigned bits. */
    public int[] toArcs() {
        return arcs.clone();
    }

    /** Orders lexicographically by unsigned arcs, a prefix before what it begins (RFC 3416 section 4.2.2). */
    @Override
    public int compareTo(Oid other) {
        return Arrays.compareUnsigned(arcs, other.arcs);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Oid that && Arrays.equals(arcs, that.arcs);
    }

    @Override
    public int hashCode() {
        int result = hash;
        if (result == 0) {
            result = Arrays.hashCode(arcs);
            hash = result;
        }
        return result;
    }

    /** The arcs in decimal with dots between; nothing for {@link #EMPTY}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(arcs.length * 4);
        for (int arc : arcs) {
            text.append(text.length() == 0 ? "" : ".").append(Integer.toUnsignedString(arc));
        }
        return text.toString();
    }
}
