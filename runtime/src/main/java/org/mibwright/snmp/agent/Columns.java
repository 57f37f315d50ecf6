package org.mibwright.snmp.agent;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableColumn;

/**
 * Says where the values of a table's columns come from. Columns that are not mentioned have no instances. The functions
 * are called by several threads at a time.
 *
 * @param <I> the type of the table's index
 */
public final class Columns<I> {
    private final Table<?, I> table;
    private final TreeMap<Long, Bound<I, ?>> bound = new TreeMap<>();

    /** A column and its functions. */
    record Bound<I, T>(
            Column<I, T> column,
            Function<I, ? extends @Nullable T> getter,
            @Nullable BiFunction<I, T, SetAction> preparer) {}

    Columns(Table<?, I> table) {
        this.table = table;
    }

    /** Serves a column that cannot be set. */
    public <T> Columns<I> column(Column<I, T> column, Function<I, T> getter) {
        return bind(new Bound<>(column, getter, null));
    }

    /**
     * Serves a column that can be set.
     *
     * @param preparer checks whether a row can take a value, whose type, size and range are right already, and returns
     *     how; see {@link SetAction#refuse}
     */
    public <T> Columns<I> column(
            WritableColumn<I, T> column, Function<I, T> getter, BiFunction<I, T, SetAction> preparer) {
        return bind(new Bound<>(column, getter, preparer));
    }

    /** Serves a column that not every row has, and that cannot be set. */
    public <T> Columns<I> sparse(Column<I, T> column, Function<I, Optional<T>> getter) {
        return bind(new Bound<I, T>(column, index -> getter.apply(index).orElse(null), null));
    }

    private Columns<I> bind(Bound<I, ?> more) {
        if (more.column().table() != table) {
            throw new IllegalArgumentException(more.column() + " is not a column of " + table);
        }
        if (bound.putIfAbsent(more.column().oid().last(), more) != null) {
            throw new IllegalArgumentException(more.column() + " is served twice");
        }
        return this;
    }

    TreeMap<Long, Bound<I, ?>> bound() {
        return bound;
    }
}
