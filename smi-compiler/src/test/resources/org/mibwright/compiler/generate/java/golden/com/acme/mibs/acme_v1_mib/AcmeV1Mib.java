package com.acme.mibs.acme_v1_mib;

import java.util.List;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.MibModule;
import org.mibwright.snmp.mib.Notification;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Oid;

/** Objects, notifications and other nodes of {@code ACME-V1-MIB}. */
@Generated(module = "ACME-V1-MIB")
public final class AcmeV1Mib {
    /** The module itself: all its names, OIDs, types and texts. */
    public static final MibModule MODULE = MibModule.of(AcmeV1Mib.class, "ACME-V1-MIB");

    /** {@code enterprises 99998} */
    public static final Oid acme_v1 = Oid.of("1.3.6.1.4.1.99998");

    /**
     * Calls of all peers.
     *
     * <p>SYNTAX {@code Counter}, MAX-ACCESS {@code read-only}
     */
    public static final Scalar<Counter32>
            acmePeerCalls = Scalar.of("acmePeerCalls", "1.3.6.1.4.1.99998.2", Access.READ_ONLY, Syntax.counter32());

    /** A peer is gone. */
    public static final Notification acmePeerLost = Notification.of(
            "acmePeerLost",
            "1.3.6.1.4.1.99998.0.7",
            () -> List.of(AcmePeerEntry.acme_peer_name, AcmeV1Mib.acmePeerCalls));

    private AcmeV1Mib() {}
}
