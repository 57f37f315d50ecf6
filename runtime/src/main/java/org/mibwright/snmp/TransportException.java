package org.mibwright.snmp;

import java.io.IOException;

/** A message could not be sent, or a socket not be opened. The cause tells why. */
public final class TransportException extends SnmpException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception for what the operating system said. */
    public TransportException(String message, IOException cause) {
        super(message + ": " + cause.getMessage(), cause);
    }

    /** Makes the exception for what this side knows without asking the operating system. */
    public TransportException(String message) {
        super(message, null);
    }
}
