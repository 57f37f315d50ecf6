package org.mibwright.snmp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.Oid;

/** A walk had to stop early: the agent did not answer, refused, went in circles or backwards. */
public final class WalkException extends SnmpException {
    private static final long serialVersionUID = 1L;

    private final transient Oid after;
    private final transient List<?> soFar;

    /**
     * Makes the exception for a walk that got as far as some name.
     *
     * @param soFar what was read and not yet handed out, or all of it where a list was asked for
     */
    public WalkException(String message, Oid after, List<?> soFar, @Nullable SnmpException cause) {
        super(message, cause);
        this.after = after;
        this.soFar = List.copyOf(soFar);
    }

    /** Returns the last name that was read in order, or where the walk began. */
    public Oid after() {
        return after;
    }

    /**
     * Returns what was read, bindings of a walk or rows of a table: all of it where a list was asked for, else nothing
     * that had been handed out before.
     */
    public List<?> soFar() {
        return soFar;
    }
}
