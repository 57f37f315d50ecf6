package org.mibwright.snmp.manager;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.SnmpException;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.WalkException;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/**
 * Reads the rows of a table in the order of their index. Columns are fetched together; each has a cursor of its own, so
 * that one with holes neither tears rows apart nor ends early. A row is handed out as soon as every column is past it.
 */
final class TablePager<E extends Row<I>, I> implements Pager<E> {
    /** How many unfinished rows make the columns that are ahead wait for the others. */
    private static final int MOST_UNFINISHED = 2000;

    private final BulkFetcher fetcher;
    private final Table<E, I> table;
    private final List<? extends Column<I, ?>> columns;
    private final Cursor[] cursors;
    private final TreeMap<Oid, @Nullable Value[]> unfinished = new TreeMap<>();
    private boolean anything;
    private @Nullable WalkException failure;

    private static final class Cursor {
        final int column;
        final Oid root;
        Oid at;
        boolean done;

        Cursor(int column, Oid root) {
            this.column = column;
            this.root = root;
            this.at = root;
        }

        Oid index() {
            return at.suffix(root.size());
        }
    }

    TablePager(BulkFetcher fetcher, Table<E, I> table, List<? extends Column<I, ?>> columns) {
        this.fetcher = fetcher;
        this.table = table;
        this.columns = columns;
        this.cursors = new Cursor[columns.size()];
        for (int i = 0; i < cursors.length; i++) {
            cursors[i] = new Cursor(i, columns.get(i).oid());
        }
    }

    @Override
    public CompletableFuture<List<E>> next() {
        Pages pages = new Pages();
        pages.advance();
        return pages;
    }

    /** The next page, which may take several steps until a row is whole. */
    private final class Pages extends Stepwise<List<E>> {
        void advance() {
            if (failure != null) {
                completeExceptionally(failure);
                return;
            }
            List<Cursor> active = active();
            if (active.isEmpty()) {
                complete(List.of());
                return;
            }
            CompletableFuture<Step> current =
                    fetcher.fetch(active.stream().map(cursor -> cursor.at).toList());
            follow(current);
            current.whenComplete((step, failed) -> {
                try {
                    if (failed != null) {
                        completeExceptionally(told(Blocking.unwrap(failed)));
                        return;
                    }
                    take(active, step);
                    List<E> rows = finished();
                    if (rows.isEmpty() && (failure != null || !active().isEmpty())) {
                        advance();
                    } else {
                        complete(rows);
                    }
                } catch (RuntimeException e) {
                    completeExceptionally(e);
                }
            });
        }
    }

    private List<Cursor> active() {
        List<Cursor> active = new ArrayList<>();
        @Nullable Oid last = null;
        for (Cursor cursor : cursors) {
            if (!cursor.done) {
                active.add(cursor);
                last = last == null || cursor.index().compareTo(last) < 0 ? cursor.index() : last;
            }
        }
        if (unfinished.size() > MOST_UNFINISHED && last != null) {
            Oid behind = last;
            active.removeIf(cursor -> !cursor.index().equals(behind));
        }
        if (active.size() > 1) {
            // Where not all fit into one request, those that are behind go first.
            active.sort(Comparator.comparing(Cursor::index));
        }
        return active;
    }

    private void take(List<Cursor> asked, Step step) {
        for (int i = 0; i < step.chains().size(); i++) {
            Cursor cursor = asked.get(i);
            for (VarBind binding : step.chains().get(i)) {
                if (cursor.done || !take(cursor, binding)) {
                    break;
                }
            }
        }
    }

    private boolean take(Cursor cursor, VarBind binding) {
        if (binding.isException() || !binding.name().startsWith(cursor.root)) {
            cursor.done = true;
            return false;
        }
        if (binding.name().compareTo(cursor.at) <= 0) {
            failure = new WalkException(
                    "the agent goes backwards: " + binding.name() + " after " + cursor.at, cursor.at, List.of(), null);
            cursor.done = true;
            return false;
        }
        cursor.at = binding.name();
        anything = true;
        unfinished.computeIfAbsent(cursor.index(), index -> new Value[cursors.length])[cursor.column] = binding.value();
        return true;
    }

    private List<E> finished() {
        @Nullable Oid behind = null;
        for (Cursor cursor : cursors) {
            if (!cursor.done && (behind == null || cursor.index().compareTo(behind) < 0)) {
                behind = cursor.index();
            }
        }
        List<E> rows = new ArrayList<>();
        for (var entry = unfinished.firstEntry();
                entry != null && (behind == null || entry.getKey().compareTo(behind) <= 0);
                entry = unfinished.firstEntry()) {
            unfinished.pollFirstEntry();
            rows.add(row(entry));
        }
        return rows;
    }

    private E row(Map.Entry<Oid, @Nullable Value[]> entry) {
        try {
            I index = table.index().decode(entry.getKey());
            return table.row(Cells.of(index, columns, entry.getValue()));
        } catch (SyntaxException e) {
            throw new WalkException(
                    "the agent has a row of " + table + " whose index cannot be: " + e.getMessage(),
                    table.entryOid().append(entry.getKey()),
                    List.of(),
                    null);
        }
    }

    private Throwable told(Throwable cause) {
        return !anything || !(cause instanceof SnmpException snmp) || cause instanceof WalkException
                ? cause
                : new WalkException("the retrieval of " + table + " stopped", lastRead(), List.of(), snmp);
    }

    private Oid lastRead() {
        return cursors[0].at;
    }
}
