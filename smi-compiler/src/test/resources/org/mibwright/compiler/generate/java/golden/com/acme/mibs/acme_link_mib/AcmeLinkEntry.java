package com.acme.mibs.acme_link_mib;

import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Bits;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.RowStatus;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableColumn;

/** One physical link. */
@Generated(module = "ACME-LINK-MIB")
public final class AcmeLinkEntry extends Row<AcmeLinkEntry.Index> {
    /** The table. */
    public static final Table<AcmeLinkEntry, Index> acmeLinkTable = Table.of(
            MethodHandles.lookup(),
            "acmeLinkTable",
            "1.3.6.1.4.1.99999.1.1.2.1",
            Index.class,
            IndexPart.of("acmeLinkSlot", Syntax.unsigned32().range(1, 16)),
            IndexPart.implied("acmeLinkName", Syntax.text().size(1, 32)));

    /**
     * Whether the link passes traffic.
     *
     * <p>SYNTAX {@code AcmeLinkState}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Enumerated<AcmeLinkState>>
            acmeLinkState = acmeLinkTable.column(3, "acmeLinkState", Syntax.enumerated(AcmeLinkState.class));

    /**
     * What is wrong with the link.
     *
     * <p>SYNTAX <code>BITS { ... }</code>, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Bits<AcmeLinkFaults>>
            acmeLinkFaults = acmeLinkTable.column(4, "acmeLinkFaults", Syntax.bits(AcmeLinkFaults.class));

    /**
     * Whether the link should pass traffic.
     *
     * <p>SYNTAX <code>AcmeLinkState { ... }</code>, MAX-ACCESS {@code read-create}, DEFVAL {@code up}
     */
    public static final WritableColumn<Index, Enumerated<AcmeLinkState>>
            acmeLinkAdminState = acmeLinkTable.writableColumn(
                    5, "acmeLinkAdminState", Access.READ_CREATE, Syntax.enumerated(AcmeLinkState.class).range(1, 2))
                    .defaultsTo(Enumerated.of(AcmeLinkState.UP));

    /**
     * Whether a customer uses the link.
     *
     * <p>SYNTAX {@code TruthValue}, MAX-ACCESS {@code read-create}, DEFVAL {@code false}, STATUS
     * {@code deprecated}
     */
    public static final WritableColumn<Index, Boolean>
            acmeLinkTaken = acmeLinkTable.writableColumn(6, "acmeLinkTaken", Access.READ_CREATE, Syntax.truthValue())
                    .defaultsTo(false);

    /**
     * Temperature of the link's module.
     *
     * <p>SYNTAX {@code AcmeTenths (-400..1250)}, MAX-ACCESS {@code read-only}, UNITS
     * {@code degrees Celsius}
     *
     * <p>REFERENCE: Acme's data sheet, section 3
     */
    public static final Column<Index, Integer> acmeLinkTemperature =
            acmeLinkTable.column(7, "acmeLinkTemperature", Syntax.integer32().range(-400, 1250).hint("d-1"));

    /**
     * Makes and deletes links.
     *
     * <p>SYNTAX {@code RowStatus}, MAX-ACCESS {@code read-create}
     */
    public static final WritableColumn<Index, Enumerated<RowStatus>>
            acmeLinkRowStatus = acmeLinkTable.writableColumn(
                    8, "acmeLinkRowStatus", Access.READ_CREATE, Syntax.enumerated(RowStatus.class));

    private AcmeLinkEntry(Cells<Index> cells) {
        super(cells);
    }

    /** The value of {@link #acmeLinkState}. */
    public Optional<Enumerated<AcmeLinkState>> acmeLinkState() {
        return get(acmeLinkState);
    }

    /** The value of {@link #acmeLinkFaults}. */
    public Optional<Bits<AcmeLinkFaults>> acmeLinkFaults() {
        return get(acmeLinkFaults);
    }

    /** The value of {@link #acmeLinkAdminState}. */
    public Optional<Enumerated<AcmeLinkState>> acmeLinkAdminState() {
        return get(acmeLinkAdminState);
    }

    /** The value of {@link #acmeLinkTaken}. */
    public Optional<Boolean> acmeLinkTaken() {
        return get(acmeLinkTaken);
    }

    /** The value of {@link #acmeLinkTemperature}. */
    public Optional<Integer> acmeLinkTemperature() {
        return get(acmeLinkTemperature);
    }

    /** The value of {@link #acmeLinkRowStatus}. */
    public Optional<Enumerated<RowStatus>> acmeLinkRowStatus() {
        return get(acmeLinkRowStatus);
    }

    /**
     * INDEX { acmeLinkSlot, IMPLIED acmeLinkName }
     *
     * @param acmeLinkSlot Slot that the link is in.
     * @param acmeLinkName Name of the link.
     */
    public record Index(long acmeLinkSlot, String acmeLinkName) {}
}
