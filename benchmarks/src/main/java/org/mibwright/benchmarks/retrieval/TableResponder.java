package org.mibwright.benchmarks.retrieval;

import java.util.List;
import java.util.stream.IntStream;
import org.mibwright.snmp.agent.SnmpAgent;

/** Serves {@link WideTable} by v2c: an agent of ours, which serves all managers alike. Runs until it is killed. */
public final class TableResponder {
    private TableResponder() {}

    /** Starts the responder on a free loopback port, which it prints. */
    public static void main(String[] args) throws InterruptedException {
        SnmpAgent agent = SnmpAgent.builder()
                .bindLoopback()
                .readOnly(Fleet.COMMUNITY)
                .maxThreads(1)
                .open();
        List<Integer> rows = IntStream.rangeClosed(1, WideTable.ROWS).boxed().toList();
        agent.table(WideTable.TABLE, () -> rows, row -> {
            for (int i = 0; i < WideTable.COLUMNS; i++) {
                int column = i + 1;
                row.column(WideTable.ALL.get(i), index -> WideTable.value(index, column));
            }
        });
        System.out.println(agent.address().getPort());
        Thread.currentThread().join();
    }
}
