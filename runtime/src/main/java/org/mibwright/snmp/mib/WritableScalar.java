package org.mibwright.snmp.mib;

import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.Oid;

/**
 * A scalar that a manager may set.
 *
 * @param <T> the Java type of its value
 */
public final class WritableScalar<T> extends Scalar<T> implements WritableInstance<T> {
    private WritableScalar(String name, Oid oid, Access access, Syntax<T> syntax, @Nullable T defaultValue) {
        super(name, oid, access, syntax, defaultValue);
    }

    /** A scalar that can be written. */
    public static <T> WritableScalar<T> of(String name, String oid, Access access, Syntax<T> syntax) {
        return new WritableScalar<>(name, Oid.of(oid), access, syntax, null);
    }

    /** This scalar, with its DEFVAL. */
    public WritableScalar<T> defaultsTo(T value) {
        return new WritableScalar<>(name(), oid(), access(), syntax(), value);
    }
}
