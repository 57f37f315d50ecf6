package com.acme.mibs.acme_hazard_mib;

import java.lang.Integer;
import java.util.List;
import java.util.Optional;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.smi.Oid;

/** A row. */
@Generated(module = "ACME-HAZARD-MIB")
public final class BareEntry extends Row<BareEntry.Index> {
    /** The table. */
    public static final Table<BareEntry, Index> bareTable = Table.of(
            "bareTable", "1.3.6.1.4.1.99999.2.31.1", Index.CODEC, BareEntry::new, BareEntry::columnList);

    /**
     * .
     *
     * <p>SYNTAX {@code Integer32}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Integer> bareValue =
            bareTable.column(1, "bareValue", Access.READ_ONLY, Syntax.integer32());

    private BareEntry(Cells<Index> cells) {
        super(cells);
    }

    private static List<Column<Index, ?>> columnList() {
        return List.of(bareValue);
    }

    /** The value of {@link #bareValue}. */
    public Optional<Integer> bareValue() {
        return get(bareValue);
    }

    /**
     * The index of bareEntry.
     *
     * @param instance {@code instance}
     */
    public record Index(Oid instance) {
        private static final IndexPart<Oid> INSTANCE = IndexPart.implied("instance", Syntax.oid());

        /** Turns an index into the suffix of instance names and back. */
        public static final IndexCodec<Index> CODEC = IndexCodec.of(
                List.of(INSTANCE),
                (index, out) -> out.put(INSTANCE, index.instance()),
                in -> new Index(in.get(INSTANCE)));
    }
}
