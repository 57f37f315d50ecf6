package org.mibwright.snmp;

import org.jspecify.annotations.Nullable;

/** What can go wrong between a manager and an agent. Unchecked; the permitted classes tell the cases apart. */
public abstract sealed class SnmpException extends RuntimeException
        permits ErrorStatusException,
                MalformedMessageException,
                MissingInstanceException,
                ReportException,
                RequestTimeoutException,
                TransportException,
                UnexpectedResponseException,
                WalkException {
    private static final long serialVersionUID = 1L;

    SnmpException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
