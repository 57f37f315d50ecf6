package org.mibwright.snmp.mib;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mibwright.snmp.smi.Value;

/**
 * A conceptual row: its index, and the values that the agent had for its columns. The generated class of each row has an
 * accessor for each column.
 *
 * @param <I> the type of the index
 */
public abstract class Row<I> {
    private final Cells<I> cells;

    /** Called by generated classes. */
    protected Row(Cells<I> cells) {
        this.cells = cells;
    }

    /** The index of this row. */
    public final I index() {
        return cells.index();
    }

    /**
     * The value of a column, or nothing where this row has no such instance or it was not asked for.
     *
     * @throws SyntaxException if the agent gave a value of another type
     */
    public final <T> Optional<T> get(Column<I, T> column) {
        return cells.value(column).map(column.syntax()::decode);
    }

    /** The value of a column as it came from the wire. */
    public final Optional<Value> raw(Column<I, ?> column) {
        return cells.value(column);
    }

    /** The columns that were asked for, in the order of their OIDs. */
    public final List<? extends Column<I, ?>> columns() {
        return cells.columns();
    }

    /** The index and every value that there is, formatted by syntax. */
    @Override
    public final String toString() {
        return cells.columns().stream()
                .flatMap(column ->
                        raw(column)
                                .map(value ->
                                        column.name() + "=" + column.syntax().format(value))
                                .stream())
                .collect(Collectors.joining(", ", index() + " {", "}"));
    }
}
