package com.acme.mibs.acme_link_mib;

import java.util.List;
import java.util.Optional;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.Table;

/** The lamp of one link. */
@Generated(module = "ACME-LINK-MIB", revision = "2025-01-31")
public final class AcmeLinkLampEntry extends Row<AcmeLinkEntry.Index> {
    /** The table. */
    public static final Table<AcmeLinkLampEntry, AcmeLinkEntry.Index> acmeLinkLampTable = Table.of(
            "acmeLinkLampTable",
            "1.3.6.1.4.1.99999.1.1.4.1",
            AcmeLinkEntry.Index.CODEC,
            AcmeLinkLampEntry::new,
            AcmeLinkLampEntry::columnList);

    /**
     * Colour of the lamp.
     *
     * <p>SYNTAX <code>INTEGER { ... }</code>, MAX-ACCESS {@code read-only}
     */
    public static final Column<AcmeLinkEntry.Index, Enumerated<AcmeLinkLampColour>> acmeLinkLampColour =
            acmeLinkLampTable.column(
                    1, "acmeLinkLampColour", Access.READ_ONLY, Syntax.enumerated(AcmeLinkLampColour.class));

    private AcmeLinkLampEntry(Cells<AcmeLinkEntry.Index> cells) {
        super(cells);
    }

    private static List<Column<AcmeLinkEntry.Index, ?>> columnList() {
        return List.of(acmeLinkLampColour);
    }

    /** The value of {@link #acmeLinkLampColour}. */
    public Optional<Enumerated<AcmeLinkLampColour>> acmeLinkLampColour() {
        return get(acmeLinkLampColour);
    }
}
