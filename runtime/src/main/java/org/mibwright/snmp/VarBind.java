package org.mibwright.snmp;

import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.Label;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.mib.WritableInstance;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Null;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/**
 * A variable binding: the name of an instance, and its value or what stands in for it (RFC 3416 section 3).
 *
 * @param name the OID of the instance
 * @param value the value; {@link Null} in requests, an {@link ExceptionValue} where a responder has none
 */
public record VarBind(Oid name, Value value) {

    /** Returns the binding that asks for a value. */
    public static VarBind of(Oid name) {
        return new VarBind(name, Null.INSTANCE);
    }

    /** Returns the binding of a value to a name. */
    public static VarBind of(Oid name, Value value) {
        return new VarBind(name, value);
    }

    /**
     * Returns the binding that sets an instance to a value.
     *
     * @throws SyntaxException if the value breaks a constraint of the object's syntax
     */
    public static <T> VarBind of(WritableInstance<T> instance, T value) {
        return new VarBind(instance.instanceOid(), instance.syntax().encodeChecked(value));
    }

    /** Returns the binding that sets an instance to the value that a label stands for. */
    public static <L extends Label> VarBind of(WritableInstance<Enumerated<L>> instance, L label) {
        return of(instance, Enumerated.of(label));
    }

    /** Returns whether the responder had no value: noSuchObject, noSuchInstance or endOfMibView. */
    public boolean isException() {
        return value instanceof ExceptionValue;
    }

    /** The name and the value, with {@code " = "} between. */
    @Override
    public String toString() {
        return name + " = " + value;
    }
}
