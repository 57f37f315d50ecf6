package org.mibwright.snmp.agent;

import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.smi.Oid;

/** Thrown while a SET is prepared, to refuse it. No stack trace, since it is an answer and no failure. */
public final class SetRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorStatus status;

    private final transient @Nullable Oid culprit;

    /** Refuses with an error-status. */
    public SetRefusedException(ErrorStatus status) {
        this(status, null);
    }

    /** Refuses because of a variable that may be another one than that which is prepared. */
    SetRefusedException(ErrorStatus status, @Nullable Oid culprit) {
        super(status.toString(), null, false, false);
        if (status == ErrorStatus.NO_ERROR) {
            throw new IllegalArgumentException("noError refuses nothing");
        }
        this.status = status;
        this.culprit = culprit;
    }

    @Nullable Oid culprit() {
        return culprit;
    }

    /** Returns the error-status that the manager is told. */
    public ErrorStatus status() {
        return status;
    }
}
