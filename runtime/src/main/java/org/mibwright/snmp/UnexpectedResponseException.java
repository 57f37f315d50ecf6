package org.mibwright.snmp;

import org.jspecify.annotations.Nullable;

/** A well-formed response that does not answer the request: other variables, too few or too many, or of a wrong type. */
public final class UnexpectedResponseException extends SnmpException {
    private static final long serialVersionUID = 1L;

    private final transient Pdu response;

    /** Makes the exception for a response and what is wrong with it. */
    public UnexpectedResponseException(String message, Pdu response) {
        this(message, response, null);
    }

    /** Makes the exception for a response that failed to be understood. */
    public UnexpectedResponseException(String message, Pdu response, @Nullable Throwable cause) {
        super(message, cause);
        this.response = response;
    }

    /** Returns the response. */
    public Pdu response() {
        return response;
    }
}
