package org.mibwright.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.agent.SetAction;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Bits;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.Label;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableColumn;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.Counter64;

/** An agent that serves some links of ACME-LINK-MIB, written by hand so that tests need no generated code. */
final class TestAgent implements AutoCloseable {
    private final SnmpAgent agent = SnmpAgent.builder()
            .bindLoopback()
            .readOnly("public")
            .readWrite("private")
            .readWrite(UsmUser.builder("operator")
                    .auth(AuthProtocol.SHA_256, "maplesyrup")
                    .priv(PrivProtocol.AES_128, "goldensyrup")
                    .build())
            .description("A test device")
            .name("tester")
            .open();

    private volatile State admin = State.UP;

    TestAgent() {
        Set<Link.Index> rows =
                new LinkedHashSet<>(List.of(new Link.Index(3, "uplink"), new Link.Index(3, "lab \"2\"")));
        agent.table(
                Link.TABLE,
                () -> rows,
                row -> row.column(Link.STATE, i -> Enumerated.of(State.UP))
                        .column(
                                Link.ADMIN,
                                i -> Enumerated.of(admin),
                                (i, value) -> value.is(State.TESTING)
                                        ? SetAction.refuse(ErrorStatus.INCONSISTENT_VALUE)
                                        : SetAction.assign(admin, value.label().orElseThrow(), state -> admin = state))
                        .column(Link.FAULTS, i -> Bits.of(Fault.NO_CARRIER, Fault.OVERHEATED))
                        .column(Link.OCTETS, i -> Counter64.of(98_765_432_101L)));
    }

    String address() {
        return "127.0.0.1:" + agent.address().getPort();
    }

    @Override
    public void close() {
        agent.close();
    }

    enum State implements Label {
        UP,
        DOWN,
        TESTING;

        @Override
        public int number() {
            return ordinal() + 1;
        }

        @Override
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Fault implements Label {
        NO_CARRIER,
        CRC_ERRORS,
        OVERHEATED;

        @Override
        public int number() {
            return ordinal();
        }

        @Override
        public String label() {
            return name();
        }
    }

    private static final class Link extends Row<Link.Index> {
        static final Table<Link, Index> TABLE =
                Table.of("acmeLinkTable", "1.3.6.1.4.1.32473.1.1.3.1", Index.CODEC, Link::new, Link::columnList);
        static final Column<Index, Enumerated<State>> STATE =
                TABLE.column(3, "acmeLinkState", Access.READ_ONLY, Syntax.enumerated(State.class));
        static final WritableColumn<Index, Enumerated<State>> ADMIN =
                TABLE.writableColumn(4, "acmeLinkAdminState", Access.READ_WRITE, Syntax.enumerated(State.class));
        static final Column<Index, Bits<Fault>> FAULTS =
                TABLE.column(5, "acmeLinkFaults", Access.READ_ONLY, Syntax.bits(Fault.class));
        static final Column<Index, Counter64> OCTETS =
                TABLE.column(6, "acmeLinkOctets", Access.READ_ONLY, Syntax.counter64());

        private Link(Cells<Index> cells) {
            super(cells);
        }

        private static List<Column<Index, ?>> columnList() {
            return List.of(STATE, ADMIN, FAULTS, OCTETS);
        }

        record Index(long slot, String name) {
            static final IndexPart<Long> SLOT = IndexPart.of("acmeLinkSlot", Syntax.unsigned32());
            static final IndexPart<String> NAME =
                    IndexPart.implied("acmeLinkName", Syntax.text().size(1, 16));
            static final IndexCodec<Index> CODEC = IndexCodec.of(
                    List.of(SLOT, NAME),
                    (index, out) -> out.put(SLOT, index.slot).put(NAME, index.name),
                    in -> new Index(in.get(SLOT), in.get(NAME)));
        }
    }
}
