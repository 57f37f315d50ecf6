package org.mibwright.snmp.mib;

import org.mibwright.snmp.smi.Oid;

/** A column that can be written, at an index. */
record WritableColumnInstance<T>(WritableColumn<?, T> object, Oid instanceOid) implements WritableInstance<T> {
    @Override
    public String toString() {
        return object + "." + instanceOid.suffix(object.oid());
    }
}
