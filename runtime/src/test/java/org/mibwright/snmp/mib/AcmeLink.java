package org.mibwright.snmp.mib;

import java.lang.invoke.MethodHandles;

/** What the compiler would generate for a small table, written by hand. */
public final class AcmeLink extends Row<AcmeLink.Index> {
    public static final Table<AcmeLink, Index> acmeLinkTable = Table.of(
            MethodHandles.lookup(),
            "acmeLinkTable",
            "1.3.6.1.4.1.99999.1.2.1",
            Index.class,
            IndexPart.of("acmeLinkSlot", Syntax.unsigned32()),
            IndexPart.implied("acmeLinkName", Syntax.text().size(1, 32)));
    public static final Column<Index, Enumerated<State>> acmeLinkState =
            acmeLinkTable.column(3, "acmeLinkState", Syntax.enumerated(State.class));
    public static final WritableColumn<Index, String> acmeLinkAlias = acmeLinkTable
            .writableColumn(
                    4, "acmeLinkAlias", Access.READ_CREATE, Syntax.text().size(0, 8))
            .defaultsTo("none");

    private AcmeLink(Cells<Index> cells) {
        super(cells);
    }

    public record Index(long acmeLinkSlot, String acmeLinkName) {}

    enum State implements Label {
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
}
