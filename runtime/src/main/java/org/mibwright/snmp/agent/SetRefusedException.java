package org.mibwright.snmp.agent;

import org.mibwright.snmp.ErrorStatus;

/** Thrown while a SET is prepared, to refuse it. No stack trace, since it is an answer and no failure. */
public final class SetRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorStatus status;

    /** Refuses with an error-status. */
    public SetRefusedException(ErrorStatus status) {
        super(status.toString(), null, false, false);
        if (status == ErrorStatus.NO_ERROR) {
            throw new IllegalArgumentException("noError refuses nothing");
        }
        this.status = status;
    }

    /** Returns the error-status that the manager is told. */
    public ErrorStatus status() {
        return status;
    }
}
