package org.mibwright.snmp.mib;

import org.mibwright.snmp.smi.Oid;

/**
 * One instance of a managed object, which is what a VarBind names: a scalar, or a column at an index.
 *
 * @param <T> the Java type of its value
 */
public sealed interface Instance<T> permits Scalar, WritableInstance, ColumnInstance {
    /** The name of the instance: the object's OID and its instance suffix. */
    Oid instanceOid();

    /** The object that this is an instance of. */
    ManagedObject<T> object();

    /** The object's SYNTAX. */
    default Syntax<T> syntax() {
        return object().syntax();
    }
}
