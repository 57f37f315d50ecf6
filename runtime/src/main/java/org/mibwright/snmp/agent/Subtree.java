package org.mibwright.snmp.agent;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/** Managed objects below one OID, which nothing else in the same context is below or above of. */
abstract class Subtree {
    private final Oid root;
    private final Lock setLock = new ReentrantLock();

    Subtree(Oid root) {
        this.root = root;
    }

    final Oid root() {
        return root;
    }

    /** Held by a SET from before its first variable is prepared until the last is committed. */
    final Lock setLock() {
        return setLock;
    }

    /** Returns a look at the objects that stays the same through one PDU. */
    abstract Reading open();

    /**
     * Checks and prepares the SET of a variable.
     *
     * @param reading the look at the objects that this PDU has
     * @throws SetRefusedException if it cannot be done
     */
    abstract SetAction prepare(Reading reading, Oid name, Value value);

    /**
     * Checks what only all variables of a SET together can tell, after all were prepared.
     *
     * @throws SetRefusedException if it cannot be done; it names the variable that is to blame
     */
    void verify(Reading reading) {}

    /** Whether these are the engine's own objects, which give way to the application's. */
    boolean isDefault() {
        return false;
    }

    /** The access that managers have to instances of an object; nothing if there are none here. */
    abstract Optional<Access> accessTo(Oid object);

    /** The objects as one PDU sees them. Used by one thread. */
    interface Reading {
        /** Returns the value of an instance, or what RFC 3416 section 4.2.1 puts in its place. */
        Value get(Oid name);

        /** Returns the first instance whose name is greater, or null if there is none here. */
        @Nullable VarBind next(Oid after);
    }
}
