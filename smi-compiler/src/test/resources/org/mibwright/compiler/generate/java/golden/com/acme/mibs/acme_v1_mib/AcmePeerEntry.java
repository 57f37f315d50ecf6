package com.acme.mibs.acme_v1_mib;

import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableColumn;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.OctetString;

/** One peer. */
@Generated(module = "ACME-V1-MIB")
public final class AcmePeerEntry extends Row<AcmePeerEntry.Index> {
    /** The table. */
    public static final Table<AcmePeerEntry, Index> acmePeerTable = Table.of(
            MethodHandles.lookup(),
            "acmePeerTable",
            "1.3.6.1.4.1.99998.1.1",
            Index.class,
            IndexPart.networkAddress("acmePeerAddress", Syntax.ipAddress()),
            IndexPart.of("INTEGER", Syntax.integer32()));

    /**
     * Address of the peer.
     *
     * <p>SYNTAX {@code NetworkAddress}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, IpAddress>
            acmePeerAddress = acmePeerTable.column(1, "acmePeerAddress", Syntax.ipAddress());

    /**
     * Name of the peer.
     *
     * <p>SYNTAX {@code DisplayString (SIZE (0..64))}, MAX-ACCESS {@code read-write}, DEFVAL
     * {@code "nobody"}
     */
    public static final WritableColumn<Index, String> acme_peer_name =
            acmePeerTable.writableColumn(2, "acme-peer-name", Access.READ_WRITE, Syntax.text().size(0, 64))
                    .defaultsTo("nobody");

    /**
     * Secret of the peer.
     *
     * <p>SYNTAX {@code OCTET STRING (SIZE (8))}, MAX-ACCESS {@code write-only}
     */
    public static final WritableColumn<Index, OctetString> acmePeerSecret =
            acmePeerTable.writableColumn(3, "acmePeerSecret", Access.WRITE_ONLY, Syntax.octetString().size(8, 8));

    private AcmePeerEntry(Cells<Index> cells) {
        super(cells);
    }

    /** The value of {@link #acmePeerAddress}. */
    public Optional<IpAddress> acmePeerAddress() {
        return get(acmePeerAddress);
    }

    /** The value of {@link #acme_peer_name}. */
    public Optional<String> acme_peer_name() {
        return get(acme_peer_name);
    }

    /**
     * INDEX { acmePeerAddress, INTEGER }
     *
     * @param acmePeerAddress Address of the peer.
     * @param integer {@code INTEGER}
     */
    public record Index(IpAddress acmePeerAddress, int integer) {}
}
