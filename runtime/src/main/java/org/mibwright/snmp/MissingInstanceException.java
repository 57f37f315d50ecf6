package org.mibwright.snmp;

import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Oid;

/** A value was asked for that the agent does not have. */
public final class MissingInstanceException extends SnmpException {
    private static final long serialVersionUID = 1L;

    private final transient Oid name;
    private final ExceptionValue reason;

    /** Makes the exception for a name and what the agent said of it. */
    public MissingInstanceException(Oid name, ExceptionValue reason) {
        super(reason + ": " + name, null);
        this.name = name;
        this.reason = reason;
    }

    /** Returns the name that was asked for. */
    public Oid name() {
        return name;
    }

    /** Returns what the agent put in the place of the value. */
    public ExceptionValue reason() {
        return reason;
    }
}
