package org.mibwright.compiler.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.Reference;

/** The index of every row. */
final class IndexTable {
    /**
     * The index of one row.
     *
     * @param own the row's own INDEX clause
     * @param augments the row that it augments, as written and resolved
     * @param effective the index that instances have
     */
    record Entry(List<IndexPart> own, Optional<Reference> augments, List<IndexPart> effective) {}

    private final Map<Integer, Entry> entries;

    IndexTable(Map<Integer, Entry> entries) {
        this.entries = entries;
    }

    Entry entry(Symbol row) {
        return entries.getOrDefault(row.id(), new Entry(List.of(), Optional.empty(), List.of()));
    }
}
