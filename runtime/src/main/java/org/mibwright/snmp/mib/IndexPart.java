package org.mibwright.snmp.mib;

/**
 * One object of an INDEX clause (RFC 2578 section 7.7).
 *
 * @param name the descriptor of the object
 * @param syntax its syntax; a fixed SIZE makes it fixed-length
 * @param implied whether the IMPLIED keyword stands before it, so that its length is not encoded
 * @param tagged whether an arc comes first that tells the kind of address: always 1, for an IpAddress
 * @param <T> the Java type of its values
 */
public record IndexPart<T>(String name, Syntax<T> syntax, boolean implied, boolean tagged) {
    /** An object that carries its length where its length varies. */
    public static <T> IndexPart<T> of(String name, Syntax<T> syntax) {
        return new IndexPart<>(name, syntax, false, false);
    }

    /** An object with the IMPLIED keyword, which can only be the last. */
    public static <T> IndexPart<T> implied(String name, Syntax<T> syntax) {
        return new IndexPart<>(name, syntax, true, false);
    }

    /** A NetworkAddress of SMIv1, which is tagged with its kind (RFC 1212 section 4.1.6). */
    public static <T> IndexPart<T> networkAddress(String name, Syntax<T> syntax) {
        return new IndexPart<>(name, syntax, false, true);
    }
}
