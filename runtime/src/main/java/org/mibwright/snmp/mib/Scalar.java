package org.mibwright.snmp.mib;

import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.Oid;

/**
 * A scalar object: one that has a single instance, named by appending {@code .0} (RFC 2578 section 7.10).
 *
 * @param <T> the Java type of its value
 */
public sealed class Scalar<T> extends ManagedObject<T> implements Instance<T> permits WritableScalar {
    private final Oid instanceOid;

    Scalar(String name, Oid oid, Access access, Syntax<T> syntax, @Nullable T defaultValue) {
        super(name, oid, access, syntax, defaultValue);
        instanceOid = oid.append(0);
    }

    /** A scalar that cannot be written. */
    public static <T> Scalar<T> of(String name, String oid, Access access, Syntax<T> syntax) {
        return new Scalar<>(name, Oid.of(oid), access, syntax, null);
    }

    @Override
    public final Oid instanceOid() {
        return instanceOid;
    }

    @Override
    public final ManagedObject<T> object() {
        return this;
    }

    @Override
    public final Syntax<T> syntax() {
        return super.syntax();
    }
}
