package org.mibwright.snmp.smi;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * A string of octets, text or not (RFC 2578 section 7.1.2). Immutable: arrays are copied on the way in and out.
 *
 * <p>Text is UTF-8. Octets that are not well-formed UTF-8 turn into the lone surrogates U+DC80..U+DCFF and back, so that
 * {@code OctetString.of(s.toUtf8()).equals(s)} holds for every octet string whatever a device has put in it.
 */
public final class OctetString implements Value, Comparable<OctetString> {
    /** The string of no octets. */
    public static final OctetString EMPTY = new OctetString(new byte[0]);

    private static final HexFormat COLONS = HexFormat.ofDelimiter(":");

    private final byte[] octets;

    private OctetString(byte[] octets) {
        this.octets = octets;
    }

    /** Returns a string of those octets, copied. */
    public static OctetString of(byte... octets) {
        return octets.length == 0 ? EMPTY : new OctetString(octets.clone());
    }

    /**
     * Returns a string of a part of an array, copied.
     *
     * @throws IndexOutOfBoundsException if the part is not within the array
     */
    public static OctetString of(byte[] source, int offset, int length) {
        if (offset < 0 || length < 0 || length > source.length - offset) {
            throw new IndexOutOfBoundsException(offset + "+" + length + " of " + source.length);
        }
        return length == 0 ? EMPTY : new OctetString(Arrays.copyOfRange(source, offset, offset + length));
    }

    /**
     * Returns the UTF-8 octets of a text; lone surrogates U+DC80..U+DCFF become the octets 80..FF.
     *
     * @throws IllegalArgumentException if the text holds any other lone surrogate
     */
    public static OctetString of(String text) {
        return text.isEmpty() ? EMPTY : new OctetString(Utf8.encode(text));
    }

    /**
     * Returns the octets of a hexadecimal text such as {@code dead}, {@code de:ad}, {@code de-ad} or {@code DE AD}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static OctetString fromHex(String hex) {
        boolean delimited = hex.length() > 2 && ":- ".indexOf(hex.charAt(2)) >= 0;
        HexFormat format = delimited ? HexFormat.ofDelimiter(hex.substring(2, 3)) : HexFormat.of();
        return new OctetString(format.parseHex(hex));
    }

    /** Returns the number of octets. */
    public int length() {
        return octets.length;
    }

    /** Returns whether there are no octets. */
    public boolean isEmpty() {
        return octets.length == 0;
    }

    /**
     * Returns an octet as a number 0..255.
     *
     * @throws IndexOutOfBoundsException if there is no such octet
     */
    public int at(int index) {
        return octets[index] & 0xff;
    }

    /**
     * Returns a part of the string.
     *
     * @throws IndexOutOfBoundsException if the part is not within the string
     */
    public OctetString substring(int from, int to) {
        return of(octets, from, to - from);
    }

    /** Returns this string followed by another. */
    public OctetString append(OctetString other) {
        byte[] joined = Arrays.copyOf(octets, octets.length + other.octets.length);
        System.arraycopy(other.octets, 0, joined, octets.length, other.octets.length);
        return new OctetString(joined);
    }

    /** Returns the octets in a new array. */
    public byte[] toBytes() {
        return octets.clone();
    }

    /**
     * Copies all octets into an array.
     *
     * @throws IndexOutOfBoundsException if they do not fit there
     */
    public void writeTo(byte[] target, int offset) {
        System.arraycopy(octets, 0, target, offset, octets.length);
    }

    /** Returns the text of the octets; each octet that is not well-formed UTF-8 becomes one of U+DC80..U+DCFF. */
    public String toUtf8() {
        return Utf8.decode(octets);
    }

    /** Returns two lower-case hexadecimal digits for each octet, with colons between: {@code de:ad}. */
    public String toHex() {
        return COLONS.formatHex(octets);
    }

    /**
     * Returns whether the octets are well-formed UTF-8 without anything that could upset a terminal or a log: control
     * characters other than tab, carriage return and line feed, invisible formatting such as bidirectional overrides,
     * or code points that mean nothing.
     */
    public boolean isPrintable() {
        return toUtf8().codePoints().allMatch(OctetString::isPrintable);
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\t' || codePoint == '\r' || codePoint == '\n';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Orders strings by their unsigned octets, a prefix before what it begins. */
    @Override
    public int compareTo(OctetString other) {
        return Arrays.compareUnsigned(octets, other.octets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OctetString that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /**
     * The text where it {@linkplain #isPrintable() is printable}, with tabs and line ends as {@code \t}, {@code \r} and
     * {@code \n}; otherwise {@link #toHex()}. Safe for terminals and logs.
     */
    @Override
    public String toString() {
        return isPrintable()
                ? toUtf8().replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n")
                : toHex();
    }
}
