package org.mibwright.snmp.mib;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.Value;

/**
 * The values of one conceptual row as they came from the wire; some may be missing.
 *
 * @param <I> the type of the row's index
 */
public final class Cells<I> {
    private final I index;
    private final List<? extends Column<I, ?>> columns;
    private final @Nullable Value[] values;

    private Cells(I index, List<? extends Column<I, ?>> columns, @Nullable Value[] values) {
        this.index = index;
        this.columns = columns;
        this.values = values;
    }

    /**
     * The cells of a row.
     *
     * @param index the row's index
     * @param columns the columns that were asked for
     * @param values their values in the same order, {@code null} where the row has none; copied
     */
    public static <I> Cells<I> of(I index, List<? extends Column<I, ?>> columns, @Nullable Value[] values) {
        if (columns.size() != values.length) {
            throw new IllegalArgumentException(columns.size() + " columns, but " + values.length + " values");
        }
        return new Cells<>(index, columns, Arrays.copyOf(values, values.length));
    }

    I index() {
        return index;
    }

    List<? extends Column<I, ?>> columns() {
        return columns;
    }

    Optional<Value> value(Column<I, ?> column) {
        for (int i = 0; i < values.length; i++) {
            if (columns.get(i) == column) {
                return Optional.ofNullable(values[i]);
            }
        }
        return Optional.empty();
    }
}
