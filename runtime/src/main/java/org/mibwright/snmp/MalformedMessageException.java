package org.mibwright.snmp;

/** Octets that are not a message, or a message that breaks its own rules. Carries what is wrong and where. */
public final class MalformedMessageException extends SnmpException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the octets. */
    public enum Problem {
        /** The octets end in the middle of something. */
        TRUNCATED,
        /** A length is indefinite, absurd, or reaches past what holds it. */
        BAD_LENGTH,
        /** Another type stands where this one must be. */
        UNEXPECTED_TYPE,
        /** An integer has no octets or too many. */
        BAD_INTEGER,
        /** An OID is empty, too long, has an arc of more than 32 bits, or ends in the middle of one. */
        BAD_OID,
        /** A value has the wrong number of octets for its type, or is not allowed in this version. */
        BAD_VALUE,
        /** Octets are left over. */
        TRAILING_OCTETS,
        /** The version number is none of 0, 1 and 3. */
        UNKNOWN_VERSION,
        /** A header field is outside its range. */
        BAD_HEADER
    }

    private final Problem problem;
    private final int offset;

    /** Makes the exception for what is wrong at an offset from the beginning of the message. */
    public MalformedMessageException(Problem problem, int offset, String message) {
        super(message + " at octet " + offset, null);
        this.problem = problem;
        this.offset = offset;
    }

    /** Returns what is wrong. */
    public Problem problem() {
        return problem;
    }

    /** Returns where, as an offset in octets from the beginning of the message. */
    public int offset() {
        return offset;
    }

    /** Does nothing: a flood of garbage must not cost a stack trace each; the offset tells more than a trace would. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
