package org.mibwright.snmp.agent;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.internal.dispatch.Statistic;
import org.mibwright.snmp.internal.dispatch.Statistics;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableScalar;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.TimeTicks;

/** The groups of SNMPv2-MIB that every agent has: system, snmp and snmpSet (RFC 3418). */
final class SystemObjects {
    private static final String SYSTEM = "1.3.6.1.2.1.1.";
    private static final String SNMP = "1.3.6.1.2.1.11.";
    private static final Oid SNMP_MIB = Oid.of("1.3.6.1.6.3.1");

    private final long startNanos = System.nanoTime();
    private volatile String contact;
    private volatile String name;
    private volatile String location;
    private volatile boolean authenticationTraps;
    private volatile int setSerialNo;

    SystemObjects(String contact, String name, String location) {
        this.contact = contact;
        this.name = name;
        this.location = location;
    }

    TimeTicks upTime() {
        return TimeTicks.of(Duration.ofNanos(System.nanoTime() - startNanos));
    }

    boolean sendsAuthenticationTraps() {
        return authenticationTraps;
    }

    void mount(AgentContext context, String description, Oid objectId, int services) {
        fixed(context, "sysDescr", SYSTEM + 1, Syntax.text(), () -> description);
        fixed(context, "sysObjectID", SYSTEM + 2, Syntax.oid(), () -> objectId);
        fixed(context, "sysUpTime", SYSTEM + 3, Syntax.timeTicks(), this::upTime);
        text(context, "sysContact", SYSTEM + 4, () -> contact, value -> contact = value);
        text(context, "sysName", SYSTEM + 5, () -> name, value -> name = value);
        text(context, "sysLocation", SYSTEM + 6, () -> location, value -> location = value);
        fixed(context, "sysServices", SYSTEM + 7, Syntax.integer32(), () -> services);
        fixed(context, "sysORLastChange", SYSTEM + 8, Syntax.timeTicks(), () -> TimeTicks.of(0));
        context.mount(new TableSubtree<>(ResourceRow.TABLE, () -> List.of(1), ResourceRow.bound(), true));
        context.mount(new ScalarSubtree<>(
                WritableScalar.of(
                        "snmpSetSerialNo",
                        "1.3.6.1.6.3.1.1.6.1",
                        Access.READ_WRITE,
                        Syntax.integer32().range(0, Integer.MAX_VALUE)),
                () -> setSerialNo,
                this::advance,
                true));
    }

    private SetAction advance(int expected) {
        int now = setSerialNo;
        if (expected != now) {
            return SetAction.refuse(ErrorStatus.INCONSISTENT_VALUE);
        }
        return SetAction.assign(now, now == Integer.MAX_VALUE ? 0 : now + 1, value -> setSerialNo = value);
    }

    void mountCounters(AgentContext context, Statistics statistics) {
        counter(context, statistics, "snmpInPkts", 1, Statistic.IN_PKTS);
        counter(context, statistics, "snmpOutPkts", 2, Statistic.OUT_PKTS);
        counter(context, statistics, "snmpInBadVersions", 3, Statistic.IN_BAD_VERSIONS);
        counter(context, statistics, "snmpInBadCommunityNames", 4, Statistic.IN_BAD_COMMUNITY_NAMES);
        counter(context, statistics, "snmpInBadCommunityUses", 5, Statistic.IN_BAD_COMMUNITY_USES);
        counter(context, statistics, "snmpInASNParseErrs", 6, Statistic.IN_ASN_PARSE_ERRS);
        counter(context, statistics, "snmpInTooBigs", 8, Statistic.IN_TOO_BIGS);
        counter(context, statistics, "snmpInNoSuchNames", 9, Statistic.IN_NO_SUCH_NAMES);
        counter(context, statistics, "snmpInBadValues", 10, Statistic.IN_BAD_VALUES);
        counter(context, statistics, "snmpInReadOnlys", 11, Statistic.IN_READ_ONLYS);
        counter(context, statistics, "snmpInGenErrs", 12, Statistic.IN_GEN_ERRS);
        counter(context, statistics, "snmpInTotalReqVars", 13, Statistic.IN_TOTAL_REQ_VARS);
        counter(context, statistics, "snmpInTotalSetVars", 14, Statistic.IN_TOTAL_SET_VARS);
        counter(context, statistics, "snmpInGetRequests", 15, Statistic.IN_GET_REQUESTS);
        counter(context, statistics, "snmpInGetNexts", 16, Statistic.IN_GET_NEXTS);
        counter(context, statistics, "snmpInSetRequests", 17, Statistic.IN_SET_REQUESTS);
        counter(context, statistics, "snmpInGetResponses", 18, Statistic.IN_GET_RESPONSES);
        counter(context, statistics, "snmpInTraps", 19, Statistic.IN_TRAPS);
        counter(context, statistics, "snmpOutTooBigs", 20, Statistic.OUT_TOO_BIGS);
        counter(context, statistics, "snmpOutNoSuchNames", 21, Statistic.OUT_NO_SUCH_NAMES);
        counter(context, statistics, "snmpOutBadValues", 22, Statistic.OUT_BAD_VALUES);
        counter(context, statistics, "snmpOutGenErrs", 24, Statistic.OUT_GEN_ERRS);
        counter(context, statistics, "snmpOutGetRequests", 25, Statistic.OUT_GET_REQUESTS);
        counter(context, statistics, "snmpOutGetNexts", 26, Statistic.OUT_GET_NEXTS);
        counter(context, statistics, "snmpOutSetRequests", 27, Statistic.OUT_SET_REQUESTS);
        counter(context, statistics, "snmpOutGetResponses", 28, Statistic.OUT_GET_RESPONSES);
        counter(context, statistics, "snmpOutTraps", 29, Statistic.OUT_TRAPS);
        context.mount(new ScalarSubtree<>(
                WritableScalar.of("snmpEnableAuthenTraps", SNMP + 30, Access.READ_WRITE, Syntax.truthValue()),
                () -> authenticationTraps,
                value -> SetAction.assign(authenticationTraps, value, after -> authenticationTraps = after),
                true));
        counter(context, statistics, "snmpSilentDrops", 31, Statistic.SILENT_DROPS);
        counter(context, statistics, "snmpProxyDrops", 32, Statistic.PROXY_DROPS);
    }

    private static void counter(
            AgentContext context, Statistics statistics, String descriptor, int arc, Statistic statistic) {
        Syntax<Counter32> syntax = Syntax.counter32();
        fixed(context, descriptor, SNMP + arc, syntax, () -> statistics.counter(statistic));
    }

    private static <T> void fixed(
            AgentContext context, String descriptor, String oid, Syntax<T> syntax, Supplier<T> getter) {
        Scalar<T> scalar = Scalar.of(descriptor, oid, Access.READ_ONLY, syntax);
        context.mount(new ScalarSubtree<>(scalar, getter, null, true));
    }

    private static void text(
            AgentContext context, String descriptor, String oid, Supplier<String> getter, Consumer<String> setter) {
        WritableScalar<String> scalar = WritableScalar.of(
                descriptor, oid, Access.READ_WRITE, Syntax.text().size(0, 255));
        Function<String, SetAction> preparer = value -> SetAction.assign(getter.get(), value, setter);
        context.mount(new ScalarSubtree<>(scalar, getter, preparer, true));
    }

    /** sysORTable, in which the agent names the modules that it implements. */
    private static final class ResourceRow extends Row<Integer> {
        private static final IndexPart<Integer> INDEX =
                IndexPart.of("sysORIndex", Syntax.integer32().range(1, Integer.MAX_VALUE));
        static final Table<ResourceRow, Integer> TABLE = Table.of(
                "sysORTable",
                SYSTEM + "9.1",
                IndexCodec.of(List.of(INDEX), (index, out) -> out.put(INDEX, index), in -> in.get(INDEX)),
                ResourceRow::new,
                List::of);
        private static final Column<Integer, Oid> ID = TABLE.column(2, "sysORID", Access.READ_ONLY, Syntax.oid());
        private static final Column<Integer, String> DESCRIPTION =
                TABLE.column(3, "sysORDescr", Access.READ_ONLY, Syntax.text());
        private static final Column<Integer, TimeTicks> UP_TIME =
                TABLE.column(4, "sysORUpTime", Access.READ_ONLY, Syntax.timeTicks());

        ResourceRow(Cells<Integer> cells) {
            super(cells);
        }

        static TreeMap<Long, Columns.Bound<Integer, ?>> bound() {
            return new Columns<>(TABLE)
                    .column(ID, index -> SNMP_MIB)
                    .column(DESCRIPTION, index -> "SNMPv2-MIB")
                    .column(UP_TIME, index -> TimeTicks.of(0))
                    .bound();
        }
    }
}
