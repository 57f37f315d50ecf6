package org.mibwright.snmp.mib;

import java.util.List;

/** What the compiler would generate for a small table, written by hand. */
final class AcmeLink extends Row<AcmeLink.Index> {
    static final Table<AcmeLink, Index> acmeLinkTable =
            Table.of("acmeLinkTable", "1.3.6.1.4.1.99999.1.2.1", Index.CODEC, AcmeLink::new, AcmeLink::columnList);
    static final Column<Index, Enumerated<State>> acmeLinkState =
            acmeLinkTable.column(3, "acmeLinkState", Access.READ_ONLY, Syntax.enumerated(State.class));
    static final WritableColumn<Index, String> acmeLinkAlias = acmeLinkTable
            .writableColumn(
                    4, "acmeLinkAlias", Access.READ_CREATE, Syntax.text().size(0, 8))
            .defaultsTo("none");

    private AcmeLink(Cells<Index> cells) {
        super(cells);
    }

    private static List<Column<Index, ?>> columnList() {
        return List.of(acmeLinkState, acmeLinkAlias);
    }

    record Index(long acmeLinkSlot, String acmeLinkName) {
        static final IndexPart<Long> SLOT = IndexPart.of("acmeLinkSlot", Syntax.unsigned32());
        static final IndexPart<String> NAME =
                IndexPart.implied("acmeLinkName", Syntax.text().size(1, 32));
        static final IndexCodec<Index> CODEC = IndexCodec.of(
                List.of(SLOT, NAME),
                (index, out) -> out.put(SLOT, index.acmeLinkSlot).put(NAME, index.acmeLinkName),
                in -> new Index(in.get(SLOT), in.get(NAME)));
    }

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
