package org.mibwright.snmp.agent;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.agent.Columns.Bound;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/** A table whose rows the application lists, and whose cells come from functions of the index. */
final class TableSubtree<I> extends Subtree {
    private final Table<?, I> table;
    private final Supplier<? extends Collection<I>> rows;
    private final TreeMap<Long, Bound<I, ?>> columns;
    private final boolean engineOwned;
    private volatile @Nullable Snapshot<I> last;

    TableSubtree(
            Table<?, I> table,
            Supplier<? extends Collection<I>> rows,
            TreeMap<Long, Bound<I, ?>> columns,
            boolean engineOwned) {
        super(table.entryOid());
        this.table = table;
        this.rows = rows;
        this.columns = columns;
        this.engineOwned = engineOwned;
    }

    @Override
    boolean isDefault() {
        return engineOwned;
    }

    private Snapshot<I> snapshot() {
        Collection<I> now = rows.get();
        Snapshot<I> known = last;
        if (known != null && known.isStill(now)) {
            return known;
        }
        Snapshot<I> fresh = Snapshot.of(now, table.index());
        last = fresh;
        return fresh;
    }

    @Override
    Reading open() {
        return new TableReading();
    }

    private final class TableReading implements Reading {
        private @Nullable Snapshot<I> taken;

        private Snapshot<I> rows() {
            Snapshot<I> known = taken;
            if (known == null) {
                known = snapshot();
                taken = known;
            }
            return known;
        }

        @Override
        public Value get(Oid name) {
            Bound<I, ?> column = bound(name);
            if (column == null || !column.column().access().isReadable()) {
                return ExceptionValue.NO_SUCH_OBJECT;
            }
            int position = rows().find(name.suffix(root().size() + 1));
            return position < 0 ? ExceptionValue.NO_SUCH_INSTANCE : cell(column, rows().index(position));
        }

        @Override
        public @Nullable VarBind next(Oid after) {
            int depth = root().size();
            boolean inside = after.size() > depth && after.startsWith(root());
            if (!inside && after.compareTo(root()) > 0) {
                return null;
            }
            Map.Entry<Long, Bound<I, ?>> column =
                    inside ? columns.ceilingEntry(after.arc(depth)) : columns.firstEntry();
            boolean midway = inside && column != null && column.getKey() == after.arc(depth);
            int position = midway ? following(after.suffix(depth + 1)) : 0;
            while (column != null) {
                VarBind found = next(column.getValue(), position);
                if (found != null) {
                    return found;
                }
                column = columns.higherEntry(column.getKey());
                position = 0;
            }
            return null;
        }

        private int following(Oid suffix) {
            int position = rows().find(suffix);
            return position < 0 ? -1 - position : position + 1;
        }

        private @Nullable VarBind next(Bound<I, ?> column, int from) {
            if (column.column().access().isReadable()) {
                Snapshot<I> all = rows();
                for (int position = from; position < all.size(); position++) {
                    Value value = cell(column, all.index(position));
                    if (!(value instanceof ExceptionValue)) {
                        return VarBind.of(column.column().oid().append(all.suffix(position)), value);
                    }
                }
            }
            return null;
        }
    }

    private @Nullable Bound<I, ?> bound(Oid name) {
        return name.size() > root().size() ? columns.get(name.arc(root().size())) : null;
    }

    private static <I, T> Value cell(Bound<I, T> bound, I index) {
        return Checks.encode(bound.column().syntax(), bound.getter().apply(index));
    }

    @Override
    SetAction prepare(Reading reading, Oid name, Value value) {
        Bound<I, ?> bound = bound(name);
        if (bound == null || bound.preparer() == null) {
            throw new SetRefusedException(ErrorStatus.NOT_WRITABLE);
        }
        return prepare(bound, name, value);
    }

    private <T> SetAction prepare(Bound<I, T> bound, Oid name, Value value) {
        T decoded = Checks.decode(bound.column().syntax(), value);
        Snapshot<I> now = snapshot();
        int position = now.find(name.suffix(root().size() + 1));
        if (position < 0) {
            throw new SetRefusedException(ErrorStatus.NO_CREATION);
        }
        var preparer = bound.preparer();
        if (preparer == null) {
            throw new SetRefusedException(ErrorStatus.NOT_WRITABLE);
        }
        return preparer.apply(now.index(position), decoded);
    }

    @Override
    Optional<Access> accessTo(Oid object) {
        return Optional.<Bound<I, ?>>ofNullable(bound(object))
                .filter(bound -> bound.column().oid().equals(object)
                        && bound.column().access().isReadable())
                .map(bound -> bound.preparer() == null ? Access.READ_ONLY : Access.READ_WRITE);
    }
}
