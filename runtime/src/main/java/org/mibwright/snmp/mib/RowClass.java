package org.mibwright.snmp.mib;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generated class of rows: its constructor and its columns, found with the access that the class itself grants, so that
 * each of some hundred classes need not carry code for either. Thread-safe.
 *
 * @param <E> the class of the rows
 * @param <I> the type of their index
 */
final class RowClass<E extends Row<I>, I> {
    private final Lookup lookup;
    private volatile @Nullable MethodHandle constructor;
    private volatile @Nullable List<Column<I, ?>> columns;

    RowClass(Lookup lookup) {
        this.lookup = lookup;
    }

    /** A row of these cells. */
    @SuppressWarnings("unchecked")
    E row(Cells<I> cells) {
        MethodHandle known = constructor;
        if (known == null) {
            known = constructor();
            constructor = known;
        }
        try {
            return (E) (Row<?>) known.invokeExact(cells);
        } catch (Throwable e) {
            throw Reflected.rethrow(e);
        }
    }

    private MethodHandle constructor() {
        try {
            return lookup.findConstructor(lookup.lookupClass(), MethodType.methodType(void.class, Cells.class))
                    .asType(MethodType.methodType(Row.class, Cells.class));
        } catch (ReflectiveOperationException e) {
            throw Reflected.unusable(lookup.lookupClass(), e);
        }
    }

    /** The columns that have instances, in the order of their OIDs. */
    List<Column<I, ?>> columns() {
        List<Column<I, ?>> known = columns;
        if (known == null) {
            known = Arrays.stream(lookup.lookupClass().getFields())
                    .filter(field -> Column.class.isAssignableFrom(field.getType()))
                    .sorted(Comparator.comparing(Field::getName))
                    .<Column<I, ?>>map(this::constant)
                    .filter(column -> column.access().isReadable())
                    .sorted(Comparator.comparing(Column::oid))
                    .toList();
            columns = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private Column<I, ?> constant(Field field) {
        try {
            return (Column<I, ?>) lookup.unreflectGetter(field).invoke();
        } catch (ReflectiveOperationException e) {
            throw Reflected.unusable(lookup.lookupClass(), e);
        } catch (Throwable e) {
            throw Reflected.rethrow(e);
        }
    }
}
