package com.acme.mibs.acme_link_mib;

import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.Table;

/** The lamp of one link. */
@Generated(module = "ACME-LINK-MIB")
public final class AcmeLinkLampEntry extends Row<AcmeLinkEntry.Index> {
    /** The table. */
    public static final Table<AcmeLinkLampEntry, AcmeLinkEntry.Index> acmeLinkLampTable = Table.of(
            MethodHandles.lookup(),
            "acmeLinkLampTable",
            "1.3.6.1.4.1.99999.1.1.4.1",
            AcmeLinkEntry.acmeLinkTable.index());

    /**
     * Colour of the lamp.
     *
     * <p>SYNTAX <code>INTEGER { ... }</code>, MAX-ACCESS {@code read-only}
     */
    public static final Column<AcmeLinkEntry.Index, Enumerated<AcmeLinkLampColour>> acmeLinkLampColour =
            acmeLinkLampTable.column(1, "acmeLinkLampColour", Syntax.enumerated(AcmeLinkLampColour.class));

    private AcmeLinkLampEntry(Cells<AcmeLinkEntry.Index> cells) {
        super(cells);
    }

    /** The value of {@link #acmeLinkLampColour}. */
    public Optional<Enumerated<AcmeLinkLampColour>> acmeLinkLampColour() {
        return get(acmeLinkLampColour);
    }
}
