package org.mibwright.snmp.mib;

import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.Oid;

/**
 * A columnar object that a manager may set.
 *
 * @param <I> the type of the row's index
 * @param <T> the Java type of its values
 */
public final class WritableColumn<I, T> extends Column<I, T> {
    WritableColumn(Table<?, I> table, String name, Oid oid, Access access, Syntax<T> syntax, @Nullable T defaultValue) {
        super(table, name, oid, access, syntax, defaultValue);
    }

    @Override
    public WritableInstance<T> at(I index) {
        return new WritableColumnInstance<>(this, instanceOid(index));
    }

    /** This column, with its DEFVAL. */
    public WritableColumn<I, T> defaultsTo(T value) {
        return new WritableColumn<>(table(), name(), oid(), access(), syntax(), value);
    }
}
