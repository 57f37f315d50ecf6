package org.mibwright.snmp.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.RowStatus;
import org.mibwright.snmp.mib.StorageType;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableColumn;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.NetSnmp;

/** Rows that managers make, as RowStatus and StorageType of RFC 2579 say. */
class RowStoreTest {
    private static final String NAME = ".1.3.6.1.4.1.99999.5.1.2.";
    private static final String STATUS = ".1.3.6.1.4.1.99999.5.1.5.";

    /** acmeRouteEntry. */
    static final class RouteRow extends Row<Integer> {
        static final IndexPart<Integer> NUMBER =
                IndexPart.of("acmeRouteNumber", Syntax.integer32().range(1, 9));
        static final Table<RouteRow, Integer> TABLE = Table.of(
                "acmeRouteTable",
                "1.3.6.1.4.1.99999.5.1",
                IndexCodec.of(List.of(NUMBER), (index, out) -> out.put(NUMBER, index), in -> in.get(NUMBER)),
                RouteRow::new,
                () -> List.of(RouteRow.LABEL, RouteRow.METRIC, RouteRow.STORAGE, RouteRow.STATUS));
        static final WritableColumn<Integer, String> LABEL = TABLE.writableColumn(
                2, "acmeRouteLabel", Access.READ_CREATE, Syntax.text().size(1, 8));
        static final WritableColumn<Integer, Integer> METRIC = TABLE.writableColumn(
                        3, "acmeRouteMetric", Access.READ_CREATE, Syntax.integer32())
                .defaultsTo(10);
        static final WritableColumn<Integer, Enumerated<StorageType>> STORAGE =
                TABLE.writableColumn(4, "acmeRouteStorage", Access.READ_CREATE, Syntax.enumerated(StorageType.class));
        static final WritableColumn<Integer, Enumerated<RowStatus>> STATUS =
                TABLE.writableColumn(5, "acmeRouteStatus", Access.READ_CREATE, Syntax.enumerated(RowStatus.class));

        RouteRow(Cells<Integer> cells) {
            super(cells);
        }
    }

    private final SnmpManager manager = SnmpManager.open();
    private final SnmpAgent agent =
            SnmpAgent.builder().bindLoopback().readWrite("private").open();
    private final AtomicInteger changes = new AtomicInteger();
    private RowStore<RouteRow, Integer> routes;
    private Target target;

    @BeforeEach
    void serve() {
        routes = agent.rows(
                RouteRow.TABLE,
                RouteRow.STATUS,
                options -> options.initially(RouteRow.STORAGE, Enumerated.of(StorageType.NON_VOLATILE))
                        .storage(RouteRow.STORAGE)
                        .onChange(changes::incrementAndGet));
        target = Target.builder(agent.address()).community("private").build();
    }

    @AfterEach
    void close() {
        manager.close();
        agent.close();
    }

    private static VarBind status(int row, RowStatus status) {
        return VarBind.of(RouteRow.STATUS.at(row), status);
    }

    private static VarBind label(int row, String label) {
        return VarBind.of(RouteRow.LABEL.at(row), label);
    }

    private void refused(ErrorStatus expected, int index, VarBind... bindings) {
        List<RouteRow> before = routes.rows();
        assertThatExceptionOfType(ErrorStatusException.class)
                .isThrownBy(() -> manager.set(target, bindings))
                .satisfies(e -> {
                    assertThat(e.status()).isEqualTo(expected);
                    assertThat(e.index()).isEqualTo(index);
                });
        assertThat(routes.rows()).hasToString(before.toString());
    }

    private Optional<RowStatus> state(int row) {
        return routes.get(row).flatMap(found -> found.get(RouteRow.STATUS)).flatMap(Enumerated::label);
    }

    @Test
    void createAndGoMakesAWholeRowInWhateverOrder() {
        manager.set(target, label(1, "one"), status(1, RowStatus.CREATE_AND_GO));
        manager.set(target, status(2, RowStatus.CREATE_AND_GO), label(2, "two"));
        assertThat(routes.rows()).extracting(Row::index).containsExactly(1, 2);
        assertThat(state(1)).contains(RowStatus.ACTIVE);
        assertThat(routes.get(2).orElseThrow().get(RouteRow.METRIC)).contains(10);
        assertThat(changes).hasValue(2);
        assertThat(manager.table(target, RouteRow.TABLE).toList())
                .hasToString(routes.rows().toString());
    }

    @Test
    void createAndWaitMakesARowThatIsCompletedLater() {
        manager.set(target, status(1, RowStatus.CREATE_AND_WAIT));
        assertThat(state(1)).contains(RowStatus.NOT_READY);
        assertThat(manager.find(target, RouteRow.LABEL.at(1))).isEmpty();
        refused(ErrorStatus.INCONSISTENT_VALUE, 1, status(1, RowStatus.ACTIVE));
        manager.set(target, label(1, "one"));
        assertThat(state(1)).contains(RowStatus.NOT_IN_SERVICE);
        manager.set(target, status(1, RowStatus.ACTIVE));
        assertThat(state(1)).contains(RowStatus.ACTIVE);
        manager.set(target, status(1, RowStatus.NOT_IN_SERVICE));
        assertThat(state(1)).contains(RowStatus.NOT_IN_SERVICE);
        manager.set(target, status(1, RowStatus.DESTROY));
        assertThat(routes.rows()).isEmpty();
        manager.set(target, status(1, RowStatus.DESTROY));
    }

    @Test
    void whatCannotBeIsRefusedAsAWhole() {
        refused(ErrorStatus.INCONSISTENT_VALUE, 1, status(1, RowStatus.CREATE_AND_GO));
        refused(ErrorStatus.INCONSISTENT_NAME, 1, label(1, "one"));
        refused(ErrorStatus.INCONSISTENT_VALUE, 2, label(1, "one"), status(1, RowStatus.ACTIVE));
        refused(ErrorStatus.WRONG_VALUE, 1, status(1, RowStatus.NOT_READY));
        manager.set(target, label(1, "one"), status(1, RowStatus.CREATE_AND_GO));
        refused(ErrorStatus.INCONSISTENT_VALUE, 1, status(1, RowStatus.CREATE_AND_GO));
        refused(
                ErrorStatus.INCONSISTENT_NAME,
                3,
                label(2, "two"),
                status(2, RowStatus.CREATE_AND_GO),
                label(3, "three"));
        VarBind impossible =
                VarBind.of(RouteRow.LABEL.oid().append(1, 2), label(1, "x").value());
        refused(ErrorStatus.NO_CREATION, 1, impossible);
    }

    @Test
    void noRowHasAnIndexOutOfTheRangeOfItsObjects() {
        refused(ErrorStatus.NO_CREATION, 1, label(0, "zero"), status(0, RowStatus.CREATE_AND_GO));
        refused(ErrorStatus.NO_CREATION, 1, status(10, RowStatus.CREATE_AND_WAIT));
        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> routes.put(10, row -> row.set(RouteRow.LABEL, "ten")));
        assertThat(routes.rows()).isEmpty();
    }

    @Test
    void storageTypesProtectRows() {
        routes.put(
                1, row -> row.set(RouteRow.LABEL, "fixed").set(RouteRow.STORAGE, Enumerated.of(StorageType.READ_ONLY)));
        routes.put(
                2, row -> row.set(RouteRow.LABEL, "kept").set(RouteRow.STORAGE, Enumerated.of(StorageType.PERMANENT)));
        assertThat(state(1)).contains(RowStatus.ACTIVE);
        refused(ErrorStatus.INCONSISTENT_VALUE, 1, label(1, "other"));
        refused(ErrorStatus.INCONSISTENT_VALUE, 1, status(2, RowStatus.DESTROY));
        manager.set(target, label(2, "other"));
        assertThat(routes.get(2).orElseThrow().get(RouteRow.LABEL)).contains("other");
        routes.remove(2);
        assertThat(routes.rows()).hasSize(1);
    }

    @Test
    void netSnmpMakesRowsToo() {
        NetSnmp.require("snmpset", "snmpwalk");
        String address = "127.0.0.1:" + agent.address().getPort();
        NetSnmp.run("snmpset", "-v2c", "-c", "private", "-On", address, STATUS + 4, "i", "4", NAME + 4, "s", "four");
        assertThat(NetSnmp.run("snmpwalk", "-v2c", "-c", "private", "-On", address, ".1.3.6.1.4.1.99999.5"))
                .containsExactly(
                        NAME + "4 = STRING: \"four\"",
                        ".1.3.6.1.4.1.99999.5.1.3.4 = INTEGER: 10",
                        ".1.3.6.1.4.1.99999.5.1.4.4 = INTEGER: 3",
                        STATUS + "4 = INTEGER: 1");
        routes.close();
        assertThat(manager.walk(target, Oid.of("1.3.6.1.4.1.99999.5"))).isEmpty();
    }
}
