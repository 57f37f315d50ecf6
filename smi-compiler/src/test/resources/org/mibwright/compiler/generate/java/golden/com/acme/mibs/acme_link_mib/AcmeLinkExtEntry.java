package com.acme.mibs.acme_link_mib;

import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.DateAndTime;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.MacAddress;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableColumn;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.IpAddress;

/** More about one link. */
@Generated(module = "ACME-LINK-MIB")
public final class AcmeLinkExtEntry extends Row<AcmeLinkEntry.Index> {
    /** The table. */
    public static final Table<AcmeLinkExtEntry, AcmeLinkEntry.Index> acmeLinkExtTable = Table.of(
            MethodHandles.lookup(),
            "acmeLinkExtTable",
            "1.3.6.1.4.1.99999.1.1.3.1",
            AcmeLinkEntry.acmeLinkTable.index());

    /**
     * Octets received.
     *
     * <p>SYNTAX {@code Counter64}, MAX-ACCESS {@code read-only}
     */
    public static final Column<AcmeLinkEntry.Index, Counter64>
            acmeLinkExtOctets = acmeLinkExtTable.column(1, "acmeLinkExtOctets", Syntax.counter64());

    /**
     * Address of the link.
     *
     * <p>SYNTAX {@code MacAddress}, MAX-ACCESS {@code read-only}
     */
    public static final Column<AcmeLinkEntry.Index, MacAddress>
            acmeLinkExtMac = acmeLinkExtTable.column(2, "acmeLinkExtMac", Syntax.macAddress());

    /**
     * When the link's state last changed.
     *
     * <p>SYNTAX {@code DateAndTime}, MAX-ACCESS {@code read-only}
     */
    public static final Column<AcmeLinkEntry.Index, DateAndTime>
            acmeLinkExtChanged = acmeLinkExtTable.column(3, "acmeLinkExtChanged", Syntax.dateAndTime());

    /**
     * Where the link's events go.
     *
     * <p>SYNTAX {@code IpAddress}, MAX-ACCESS {@code read-write}, DEFVAL {@code '0A000001'H}
     */
    public static final WritableColumn<AcmeLinkEntry.Index, IpAddress> acmeLinkExtAddress =
            acmeLinkExtTable.writableColumn(4, "acmeLinkExtAddress", Access.READ_WRITE, Syntax.ipAddress())
                    .defaultsTo(IpAddress.of(10, 0, 0, 1));

    private AcmeLinkExtEntry(Cells<AcmeLinkEntry.Index> cells) {
        super(cells);
    }

    /** The value of {@link #acmeLinkExtOctets}. */
    public Optional<Counter64> acmeLinkExtOctets() {
        return get(acmeLinkExtOctets);
    }

    /** The value of {@link #acmeLinkExtMac}. */
    public Optional<MacAddress> acmeLinkExtMac() {
        return get(acmeLinkExtMac);
    }

    /** The value of {@link #acmeLinkExtChanged}. */
    public Optional<DateAndTime> acmeLinkExtChanged() {
        return get(acmeLinkExtChanged);
    }

    /** The value of {@link #acmeLinkExtAddress}. */
    public Optional<IpAddress> acmeLinkExtAddress() {
        return get(acmeLinkExtAddress);
    }
}
