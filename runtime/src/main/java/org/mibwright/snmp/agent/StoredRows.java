package org.mibwright.snmp.agent;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.RowStatus;
import org.mibwright.snmp.mib.StorageType;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableColumn;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/**
 * A table whose rows managers make, change and delete through its RowStatus column (RFC 2579, textual conventions
 * RowStatus and StorageType). All variables of one SET that concern a row take effect together.
 */
final class StoredRows<I> extends Subtree {
    private final Table<?, I> table;
    private final List<? extends Column<I, ?>> columns;
    private final TreeMap<Long, Integer> positions = new TreeMap<>();
    private final int status;
    private final int storage;
    private final Map<Integer, Value> initial = new HashMap<>();
    private final ConcurrentNavigableMap<Oid, StoredRow<I>> rows = new ConcurrentSkipListMap<>();
    private final Runnable changed;

    StoredRows(
            Table<?, I> table,
            Column<I, Enumerated<RowStatus>> status,
            @Nullable Column<I, Enumerated<StorageType>> storage,
            Map<Column<I, ?>, Value> initial,
            Runnable changed) {
        super(table.entryOid());
        this.table = table;
        this.columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i).oid().last(), i);
            defaultOf(columns.get(i), i);
        }
        this.status = position(status);
        this.storage = storage == null ? -1 : position(storage);
        initial.forEach((column, value) -> this.initial.put(position(column), value));
        this.changed = changed;
    }

    private <T> void defaultOf(Column<I, T> column, int position) {
        column.defaultValue()
                .ifPresent(value -> initial.put(position, column.syntax().encode(value)));
    }

    private int position(Column<I, ?> column) {
        Integer position = positions.get(column.oid().last());
        if (position == null || column.table() != table) {
            throw new IllegalArgumentException(column + " is not a column of " + table);
        }
        return position;
    }

    Table<?, I> table() {
        return table;
    }

    List<? extends Column<I, ?>> columns() {
        return columns;
    }

    ConcurrentNavigableMap<Oid, StoredRow<I>> rows() {
        return rows;
    }

    /** A row that has nothing but its defaults. */
    StoredRow<I> blank(I index) {
        @Nullable Value[] cells = new @Nullable Value[columns.size()];
        initial.forEach((position, value) -> cells[position] = value);
        return new StoredRow<>(index, cells);
    }

    /** @throws SyntaxException if there cannot be a row with that index */
    void put(StoredRow<I> row) {
        Oid suffix = table.index().encode(row.index());
        table.index().decodeStrictly(suffix);
        rows.put(suffix, row);
    }

    /** Gives a row the status that the application means. */
    void setStatus(StoredRow<I> row, RowStatus state) {
        row.cells()[status] = Integer32.of(state.number());
    }

    boolean isComplete(StoredRow<I> row) {
        for (int i = 0; i < row.cells().length; i++) {
            if (i != status && row.cells()[i] == null && columns.get(i) instanceof WritableColumn) {
                return false;
            }
        }
        return true;
    }

    @Override
    Reading open() {
        return new StoredReading();
    }

    /** What a PDU sees, and what a SET makes of it. */
    private final class StoredReading implements Reading {
        private final Map<Oid, Draft> drafts = new LinkedHashMap<>();

        @Override
        public Value get(Oid name) {
            Integer column = name.size() > root().size() ? positions.get(name.arc(root().size())) : null;
            if (column == null || !columns.get(column).access().isReadable()) {
                return ExceptionValue.NO_SUCH_OBJECT;
            }
            StoredRow<I> row = rows.get(name.suffix(root().size() + 1));
            Value value = row == null ? null : row.cells()[column];
            return value == null ? ExceptionValue.NO_SUCH_INSTANCE : value;
        }

        @Override
        public @Nullable VarBind next(Oid after) {
            int depth = root().size();
            boolean inside = after.size() > depth && after.startsWith(root());
            if (!inside && after.compareTo(root()) > 0) {
                return null;
            }
            Map.Entry<Long, Integer> column =
                    inside ? positions.ceilingEntry(after.arc(depth)) : positions.firstEntry();
            boolean midway = inside && column != null && column.getKey() == after.arc(depth);
            Oid suffix = midway ? after.suffix(depth + 1) : null;
            for (; column != null; column = positions.higherEntry(column.getKey()), suffix = null) {
                Map<Oid, StoredRow<I>> rest = suffix == null ? rows : rows.tailMap(suffix, false);
                if (!columns.get(column.getValue()).access().isReadable()) {
                    continue;
                }
                for (Map.Entry<Oid, StoredRow<I>> row : rest.entrySet()) {
                    Value value = row.getValue().cells()[column.getValue()];
                    if (value != null) {
                        return VarBind.of(root().append(column.getKey()).append(row.getKey()), value);
                    }
                }
            }
            return null;
        }
    }

    /** What one SET wants of one row. */
    private final class Draft {
        final Oid suffix;
        final @Nullable StoredRow<I> before;
        final StoredRow<I> after;
        final Oid first;

        @Nullable RowStatus wanted;

        Oid statusName;

        Draft(Oid name, Oid suffix) {
            this.suffix = suffix;
            this.before = rows.get(suffix);
            this.first = name;
            this.statusName = name;
            StoredRow<I> known = before;
            this.after = known == null ? blank(index(suffix)) : known.copy();
        }

        /** Holds the whole against the rules of RowStatus and StorageType. */
        void verify() {
            RowStatus state = wanted;
            if (isStored(StorageType.READ_ONLY) || state == RowStatus.DESTROY && isStored(StorageType.PERMANENT)) {
                throw new SetRefusedException(ErrorStatus.INCONSISTENT_VALUE, statusName);
            }
            if (state == null) {
                if (before == null) {
                    throw new SetRefusedException(ErrorStatus.INCONSISTENT_NAME, first);
                }
                if (is(RowStatus.NOT_READY) && isComplete(after)) {
                    setStatus(after, RowStatus.NOT_IN_SERVICE);
                }
                return;
            }
            boolean creates = state == RowStatus.CREATE_AND_GO || state == RowStatus.CREATE_AND_WAIT;
            boolean complete = isComplete(after);
            boolean needsAll =
                    state == RowStatus.CREATE_AND_GO || state == RowStatus.ACTIVE || state == RowStatus.NOT_IN_SERVICE;
            if (state != RowStatus.DESTROY && (creates == (before != null) || needsAll && !complete)) {
                throw new SetRefusedException(ErrorStatus.INCONSISTENT_VALUE, statusName);
            }
            setStatus(
                    after,
                    switch (state) {
                        case CREATE_AND_GO -> RowStatus.ACTIVE;
                        case CREATE_AND_WAIT -> complete ? RowStatus.NOT_IN_SERVICE : RowStatus.NOT_READY;
                        default -> state;
                    });
        }

        private boolean is(RowStatus state) {
            return Integer32.of(state.number()).equals(after.cells()[status]);
        }

        private boolean isStored(StorageType type) {
            StoredRow<I> known = before;
            return storage >= 0 && known != null && Integer32.of(type.number()).equals(known.cells()[storage]);
        }

        void commit() {
            if (wanted == RowStatus.DESTROY) {
                rows.remove(suffix);
            } else {
                rows.put(suffix, after);
            }
            changed.run();
        }

        void undo() {
            StoredRow<I> known = before;
            if (known == null) {
                rows.remove(suffix);
            } else {
                rows.put(suffix, known);
            }
            changed.run();
        }
    }

    private I index(Oid suffix) {
        try {
            return table.index().decodeStrictly(suffix);
        } catch (SyntaxException e) {
            throw new SetRefusedException(ErrorStatus.NO_CREATION);
        }
    }

    @Override
    SetAction prepare(Reading reading, Oid name, Value value) {
        Integer position = name.size() > root().size() ? positions.get(name.arc(root().size())) : null;
        if (position == null || !(columns.get(position) instanceof WritableColumn<I, ?> column)) {
            throw new SetRefusedException(ErrorStatus.NOT_WRITABLE);
        }
        Checks.decode(column.syntax(), value);
        Map<Oid, Draft> drafts = drafts(reading);
        Oid suffix = name.suffix(root().size() + 1);
        Draft known = drafts.get(suffix);
        Draft draft = known != null ? known : new Draft(name, suffix);
        drafts.put(suffix, draft);
        if (position == status) {
            draft.wanted = rowStatus(value);
            draft.statusName = name;
        } else {
            draft.after.cells()[position] = value;
        }
        // The first variable of a row stands for all of them.
        return known != null ? SetAction.of(() -> {}, () -> {}) : SetAction.of(draft::commit, draft::undo);
    }

    private static RowStatus rowStatus(Value value) {
        for (RowStatus state : RowStatus.values()) {
            if (value.equals(Integer32.of(state.number())) && state != RowStatus.NOT_READY) {
                return state;
            }
        }
        throw new SetRefusedException(ErrorStatus.WRONG_VALUE);
    }

    @Override
    Optional<Access> accessTo(Oid object) {
        return columns.stream()
                .filter(column -> column.oid().equals(object) && column.access().isReadable())
                .<Access>map(Column::access)
                .findFirst();
    }

    @Override
    void verify(Reading reading) {
        drafts(reading).values().forEach(Draft::verify);
    }

    /** A reading is only ever given back to the subtree that opened it. */
    @SuppressWarnings("unchecked")
    private Map<Oid, Draft> drafts(Reading reading) {
        return ((StoredReading) reading).drafts;
    }
}
