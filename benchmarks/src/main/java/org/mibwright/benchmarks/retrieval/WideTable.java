package org.mibwright.benchmarks.retrieval;

import java.util.List;
import java.util.stream.IntStream;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.smi.Oid;

/** A row of a table of {@value #ROWS} rows and {@value #COLUMNS} columns. */
final class WideTable extends Row<Integer> {
    static final int ROWS = 10_000;
    static final int COLUMNS = 20;
    static final int CELLS = ROWS * COLUMNS;

    private static final IndexPart<Integer> INDEX =
            IndexPart.of("wideIndex", Syntax.integer32().range(1, ROWS));
    static final Table<WideTable, Integer> TABLE = Table.of(
            "wideTable",
            "1.3.6.1.4.1.32473.8.1.1",
            IndexCodec.of(List.of(INDEX), (index, out) -> out.put(INDEX, index), in -> in.get(INDEX)),
            WideTable::new,
            () -> WideTable.ALL);
    static final Oid ENTRY = TABLE.entryOid();
    static final List<Column<Integer, Integer>> ALL = IntStream.rangeClosed(1, COLUMNS)
            .mapToObj(i -> TABLE.column(i + 1, "wideColumn" + i, Access.READ_ONLY, Syntax.integer32()))
            .toList();

    private WideTable(Cells<Integer> cells) {
        super(cells);
    }

    /** What a cell holds; columns count from 1. */
    static int value(int row, int column) {
        return row * 1000 + column;
    }

    /** Whether every cell is there and right. */
    boolean isRight() {
        for (int i = 0; i < COLUMNS; i++) {
            if (get(ALL.get(i)).orElse(-1) != value(index(), i + 1)) {
                return false;
            }
        }
        return true;
    }
}
