package org.mibwright.snmp;

import java.util.Optional;

/** The error-status of a response (RFC 3416 section 3); 0 to 5 are all that SNMPv1 knows. */
public enum ErrorStatus {
    /** The request was carried out. */
    NO_ERROR("noError", "no error"),
    /** The response would not fit into a message. */
    TOO_BIG("tooBig", "the response would be too big"),
    /** SNMPv1: there is no such name in view. */
    NO_SUCH_NAME("noSuchName", "there is no such name"),
    /** SNMPv1: the value cannot be assigned. */
    BAD_VALUE("badValue", "the value cannot be assigned"),
    /** SNMPv1: the object can only be read; hardly used. */
    READ_ONLY("readOnly", "the object can only be read"),
    /** Something else went wrong inside the agent. */
    GEN_ERR("genErr", "the agent failed"),
    /** The object is not in the view of who asks. */
    NO_ACCESS("noAccess", "access is denied"),
    /** The value is of another type than the object. */
    WRONG_TYPE("wrongType", "the value has the wrong type"),
    /** The value is too long or too short for the object. */
    WRONG_LENGTH("wrongLength", "the value has the wrong length"),
    /** The encoding of the value does not fit its type. */
    WRONG_ENCODING("wrongEncoding", "the value is wrongly encoded"),
    /** The value is outside the range or the enumeration of the object. */
    WRONG_VALUE("wrongValue", "the object can never have this value"),
    /** The instance does not exist and cannot be made. */
    NO_CREATION("noCreation", "the instance cannot be created"),
    /** The value would be possible in another state of the agent. */
    INCONSISTENT_VALUE("inconsistentValue", "the value is inconsistent with other values now"),
    /** Something that the change needs has run out. */
    RESOURCE_UNAVAILABLE("resourceUnavailable", "a resource is not available"),
    /** The change was possible, and yet failed; all is as before. */
    COMMIT_FAILED("commitFailed", "the change failed and was undone"),
    /** The change failed, and could not be undone wholly. */
    UNDO_FAILED("undoFailed", "the change failed and could not be undone"),
    /** A security model refused the request. */
    AUTHORIZATION_ERROR("authorizationError", "authorization failed"),
    /** The object can be read, but not written. */
    NOT_WRITABLE("notWritable", "the object cannot be written"),
    /** The instance could be made in another state of the agent. */
    INCONSISTENT_NAME("inconsistentName", "the instance cannot be created now");

    private static final ErrorStatus[] BY_CODE = values();

    private final String label;
    private final String meaning;

    ErrorStatus(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** Returns the number on the wire, 0..18. */
    public int code() {
        return ordinal();
    }

    /** Returns the status of a number, if RFC 3416 names it. */
    public static Optional<ErrorStatus> ofCode(int code) {
        return code >= 0 && code < BY_CODE.length ? Optional.of(BY_CODE[code]) : Optional.empty();
    }

    /** Returns what the status says, in a few plain words. */
    public String meaning() {
        return meaning;
    }

    /**
     * Returns the status that tells a manager of SNMPv1 the same (RFC 3584 section 4.4): one of {@link #NO_ERROR} to
     * {@link #GEN_ERR}.
     */
    public ErrorStatus toV1() {
        return switch (this) {
            case WRONG_VALUE, WRONG_ENCODING, WRONG_TYPE, WRONG_LENGTH, INCONSISTENT_VALUE -> BAD_VALUE;
            case NO_ACCESS, NOT_WRITABLE, NO_CREATION, INCONSISTENT_NAME, AUTHORIZATION_ERROR -> NO_SUCH_NAME;
            case RESOURCE_UNAVAILABLE, COMMIT_FAILED, UNDO_FAILED -> GEN_ERR;
            case NO_ERROR, TOO_BIG, NO_SUCH_NAME, BAD_VALUE, READ_ONLY, GEN_ERR -> this;
        };
    }

    /** The name of RFC 3416, such as {@code notWritable}. */
    @Override
    public String toString() {
        return label;
    }
}
