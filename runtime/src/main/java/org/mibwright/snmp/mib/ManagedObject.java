package org.mibwright.snmp.mib;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.Oid;

/**
 * An OBJECT-TYPE that has instances: a scalar or a columnar object (RFC 2578 section 7).
 *
 * @param <T> the Java type of its values
 */
public abstract sealed class ManagedObject<T> permits Scalar, Column {
    private final String name;
    private final Oid oid;
    private final Access access;
    private final Syntax<T> syntax;
    private final @Nullable T defaultValue;

    ManagedObject(String name, Oid oid, Access access, Syntax<T> syntax, @Nullable T defaultValue) {
        this.name = name;
        this.oid = oid;
        this.access = access;
        this.syntax = syntax;
        this.defaultValue = defaultValue;
    }

    /** The descriptor, such as {@code ifDescr}. */
    public final String name() {
        return name;
    }

    /** The OID of the object type, without any instance. */
    public final Oid oid() {
        return oid;
    }

    /** The MAX-ACCESS. */
    public final Access access() {
        return access;
    }

    /** The SYNTAX. */
    public Syntax<T> syntax() {
        return syntax;
    }

    /** The DEFVAL: what an agent may take where the manager that makes a row gives no value. */
    public final Optional<T> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** The descriptor. */
    @Override
    public final String toString() {
        return name;
    }
}
