package org.mibwright.snmp.agent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.RowStatus;
import org.mibwright.snmp.mib.StorageType;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableColumn;
import org.mibwright.snmp.smi.Value;

/**
 * The rows of a table that the agent keeps by itself, because managers make, change and delete them through a column of
 * type RowStatus (RFC 2579). The application reads them here, and may put rows in as well. Thread-safe.
 *
 * @param <E> the rows
 * @param <I> their index
 */
public final class RowStore<E extends Row<I>, I> implements Registration {
    private final Table<E, I> table;
    private final StoredRows<I> stored;
    private final Registration registration;

    private RowStore(Table<E, I> table, StoredRows<I> stored, AgentContext context) {
        this.table = table;
        this.stored = stored;
        this.registration = context.mount(stored);
    }

    static <E extends Row<I>, I> RowStore<E, I> open(
            AgentContext context,
            Table<E, I> table,
            WritableColumn<I, Enumerated<RowStatus>> status,
            Consumer<Options<I>> options) {
        Options<I> chosen = new Options<>();
        options.accept(chosen);
        return new RowStore<>(
                table, new StoredRows<>(table, status, chosen.storage, chosen.initial, chosen.changed), context);
    }

    /** Returns the row at an index, whatever its status. */
    public Optional<E> get(I index) {
        return Optional.ofNullable(stored.rows().get(table.index().encode(index)))
                .map(this::typed);
    }

    /** Returns all rows in the order of their index, whatever their status. */
    public List<E> rows() {
        return stored.rows().values().stream().map(this::typed).toList();
    }

    private E typed(StoredRow<I> row) {
        return table.row(Cells.of(row.index(), stored.columns(), row.cells()));
    }

    /**
     * Puts a row in, in the place of one with the same index. It is active if it has all that it needs.
     *
     * @throws SyntaxException if a value breaks a constraint of its column, or the index one of its own
     */
    public void put(I index, Consumer<Content<I>> content) {
        StoredRow<I> row = stored.blank(index);
        content.accept(new Content<>(stored.columns(), row.cells()));
        stored.setStatus(row, stored.isComplete(row) ? RowStatus.ACTIVE : RowStatus.NOT_READY);
        stored.put(row);
    }

    /** Takes a row out; does nothing if there is none. */
    public void remove(I index) {
        stored.rows().remove(table.index().encode(index));
    }

    /** Takes the table out of the agent. */
    @Override
    public void close() {
        registration.close();
    }

    /** The values of a row that the application puts in. Not thread-safe. */
    public static final class Content<I> {
        private final List<? extends Column<I, ?>> columns;
        private final @Nullable Value[] cells;

        private Content(List<? extends Column<I, ?>> columns, @Nullable Value[] cells) {
            this.columns = columns;
            this.cells = cells;
        }

        /** Gives a column its value. */
        public <T> Content<I> set(Column<I, T> column, T value) {
            int position = columns.indexOf(column);
            if (position < 0) {
                throw new IllegalArgumentException(column + " is not a column of the table");
            }
            cells[position] = column.syntax().encodeChecked(value);
            return this;
        }
    }

    /** Says how rows are kept. Not thread-safe. */
    public static final class Options<I> {
        private final Map<Column<I, ?>, Value> initial = new LinkedHashMap<>();
        private @Nullable Column<I, Enumerated<StorageType>> storage;
        private Runnable changed = () -> {};

        private Options() {}

        /**
         * Gives a column a value in every new row, unless its manager says another. A DEFVAL need not be said here. A
         * row is complete when all columns that can be written have a value.
         */
        public <T> Options<I> initially(Column<I, T> column, T value) {
            initial.put(column, column.syntax().encodeChecked(value));
            return this;
        }

        /** Holds rows to the rules of StorageType: no changes where it is readOnly, no deletion where it is permanent. */
        public Options<I> storage(Column<I, Enumerated<StorageType>> column) {
            storage = column;
            return this;
        }

        /** Is called after managers have changed rows, on the thread that works on their request. */
        public Options<I> onChange(Runnable listener) {
            changed = listener;
            return this;
        }
    }
}
