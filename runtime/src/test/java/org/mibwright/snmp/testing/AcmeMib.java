package org.mibwright.snmp.testing;

import java.util.List;
import java.util.Optional;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.Label;
import org.mibwright.snmp.mib.Notification;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableColumn;
import org.mibwright.snmp.mib.WritableScalar;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.Gauge32;

/** A small module in the shape that the generator gives it. */
public final class AcmeMib {
    private static final String ACME = "1.3.6.1.4.1.99999.1.";

    public static final Scalar<Gauge32> COUNT = Scalar.of("acmeCount", ACME + "1", Access.READ_ONLY, Syntax.gauge32());
    public static final WritableScalar<Integer> LIMIT = WritableScalar.of(
            "acmeLimit", ACME + "2", Access.READ_WRITE, Syntax.integer32().range(1, 100));
    public static final Notification DOWN =
            Notification.of("acmeDown", "1.3.6.1.4.1.99999.0.1", () -> List.of(LinkRow.STATE, LinkRow.ALIAS));

    private AcmeMib() {}

    /** Whether a link is up. */
    public enum State implements Label {
        UP(1, "up"),
        DOWN(2, "down");

        private final int number;
        private final String label;

        State(int number, String label) {
            this.number = number;
            this.label = label;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** INDEX { acmeSlot, IMPLIED acmeName }. */
    public record Index(int slot, String name) {}

    /** acmeLinkEntry. */
    public static final class LinkRow extends Row<Index> {
        private static final IndexPart<Integer> SLOT =
                IndexPart.of("acmeSlot", Syntax.integer32().range(1, 1000));
        private static final IndexPart<String> NAME =
                IndexPart.implied("acmeName", Syntax.text().size(1, 32));
        public static final Table<LinkRow, Index> TABLE = Table.of(
                "acmeLinkTable",
                ACME + "3.1",
                IndexCodec.of(
                        List.of(SLOT, NAME),
                        (index, out) -> out.put(SLOT, index.slot()).put(NAME, index.name()),
                        in -> new Index(in.get(SLOT), in.get(NAME))),
                LinkRow::new,
                () -> List.of(LinkRow.STATE, LinkRow.ALIAS, LinkRow.OCTETS));
        public static final WritableColumn<Index, Enumerated<State>> STATE =
                TABLE.writableColumn(3, "acmeState", Access.READ_WRITE, Syntax.enumerated(State.class));
        public static final WritableColumn<Index, String> ALIAS = TABLE.writableColumn(
                4, "acmeAlias", Access.READ_WRITE, Syntax.text().size(0, 16));
        public static final Column<Index, Counter64> OCTETS =
                TABLE.column(5, "acmeOctets", Access.READ_ONLY, Syntax.counter64());

        private LinkRow(Cells<Index> cells) {
            super(cells);
        }

        public Optional<Enumerated<State>> state() {
            return get(STATE);
        }

        public Optional<String> alias() {
            return get(ALIAS);
        }

        public Optional<Counter64> octets() {
            return get(OCTETS);
        }
    }
}
