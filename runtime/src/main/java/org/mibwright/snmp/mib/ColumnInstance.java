package org.mibwright.snmp.mib;

import org.mibwright.snmp.smi.Oid;

/** A column that can be read, at an index. */
record ColumnInstance<T>(Column<?, T> object, Oid instanceOid) implements Instance<T> {
    @Override
    public String toString() {
        return object + "." + instanceOid.suffix(object.oid());
    }
}
