package org.mibwright.snmp.mib;

import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.Oid;

/**
 * A columnar object: one that has an instance in every conceptual row, or in some (RFC 2578 section 7.1.12).
 *
 * @param <I> the type of the row's index
 * @param <T> the Java type of its values
 */
public sealed class Column<I, T> extends ManagedObject<T> permits WritableColumn {
    private final Table<?, I> table;

    Column(Table<?, I> table, String name, Oid oid, Access access, Syntax<T> syntax, @Nullable T defaultValue) {
        super(name, oid, access, syntax, defaultValue);
        this.table = table;
    }

    /** The table that has this column. */
    public final Table<?, I> table() {
        return table;
    }

    /** The instance of this column in the row with this index. */
    public Instance<T> at(I index) {
        return new ColumnInstance<>(this, instanceOid(index));
    }

    /** The name of the instance of this column in the row with this index. */
    public final Oid instanceOid(I index) {
        return oid().append(table.index().encode(index));
    }

    /**
     * The index that the name of an instance of this column carries.
     *
     * @throws SyntaxException if the name is not of this column, or its suffix is no index of this table
     */
    public final I indexOf(Oid instanceOid) {
        if (!instanceOid.startsWith(oid())) {
            throw new SyntaxException(SyntaxException.Kind.WRONG_VALUE, instanceOid + " is no instance of " + name());
        }
        return table.index().decode(instanceOid.suffix(oid().size()));
    }
}
