package org.mibwright.snmp.mib;

/**
 * A value that is not of an object's syntax. The kind tells which error-status of RFC 3416 section 4.2.5 it amounts to
 * when the value came in a SET.
 */
public final class SyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the value. */
    public enum Kind {
        /** It has another ASN.1 type. */
        WRONG_TYPE,
        /** It is shorter or longer than the SIZE constraint allows. */
        WRONG_LENGTH,
        /** Its octets do not encode a value of the textual convention. */
        WRONG_ENCODING,
        /** It is outside of its ranges, or not a label of its enumeration. */
        WRONG_VALUE
    }

    private final Kind kind;

    /**
     * @param kind what is wrong
     * @param message what was expected and what was found, for people
     */
    public SyntaxException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** What is wrong with the value. */
    public Kind kind() {
        return kind;
    }
}
