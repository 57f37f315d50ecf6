package com.acme.mibs.acme_hazard_mib;

import java.lang.Integer;
import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Generated;
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
            MethodHandles.lookup(),
            "bareTable",
            "1.3.6.1.4.1.99999.2.31.1",
            Index.class,
            IndexPart.implied("instance", Syntax.oid()));

    /**
     * .
     *
     * <p>SYNTAX {@code Integer32}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Integer>
            bareValue = bareTable.column(1, "bareValue", Syntax.integer32());

    private BareEntry(Cells<Index> cells) {
        super(cells);
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
    public record Index(Oid instance) {}
}
