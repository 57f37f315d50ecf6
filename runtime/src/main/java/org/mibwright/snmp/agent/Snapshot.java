package org.mibwright.snmp.agent;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.smi.Oid;

/**
 * The indexes of a table in the order of their OIDs. Costs sorting once; later PDUs only see that the application still
 * has the same indexes in the same order, and then it is used again. Immutable.
 */
final class Snapshot<I> {
    private final Object[] seen;
    private final Oid[] suffixes;
    private final List<I> indexes;

    private Snapshot(Object[] seen, Oid[] suffixes, List<I> indexes) {
        this.seen = seen;
        this.suffixes = suffixes;
        this.indexes = indexes;
    }

    private record Entry<I>(Oid suffix, I index) {}

    static <I> Snapshot<I> of(Collection<I> rows, IndexCodec<I> codec) {
        List<I> seen = List.copyOf(rows);
        List<Entry<I>> sorted = seen.stream()
                .map(index -> new Entry<>(codec.encode(index), index))
                .sorted(Comparator.comparing(Entry::suffix))
                .toList();
        return new Snapshot<>(
                seen.toArray(),
                sorted.stream().map(Entry::suffix).toArray(Oid[]::new),
                sorted.stream().map(Entry::index).toList());
    }

    /** Whether a collection holds the same in the same order as the one that this was made of. */
    boolean isStill(Collection<I> rows) {
        if (rows.size() != seen.length) {
            return false;
        }
        int at = 0;
        for (Iterator<I> iterator = rows.iterator(); iterator.hasNext(); at++) {
            I index = iterator.next();
            if (at == seen.length || seen[at] != index && !seen[at].equals(index)) {
                return false;
            }
        }
        return at == seen.length;
    }

    int size() {
        return suffixes.length;
    }

    Oid suffix(int position) {
        return suffixes[position];
    }

    I index(int position) {
        return indexes.get(position);
    }

    /** The position of a suffix, or {@code -1 - position} of the first that is greater. */
    int find(Oid suffix) {
        return Arrays.binarySearch(suffixes, suffix);
    }
}
