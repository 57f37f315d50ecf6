package com.acme.mibs.acme_link_mib;

import java.util.List;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.MibModule;
import org.mibwright.snmp.mib.Notification;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Oid;

/**
 * Objects, notifications and other nodes of {@code ACME-LINK-MIB}.
 *
 * <p>Physical links of Acme's devices.
 *
 * <p>One row for each link, and one for each of its lamps.
 *
 * <p>ORGANIZATION: Acme
 *
 * <p>LAST-UPDATED {@code 2025-01-31}
 */
@Generated(module = "ACME-LINK-MIB", revision = "2025-01-31")
public final class AcmeLinkMib {
    /** The module itself: all its names, OIDs, types and texts. */
    public static final MibModule MODULE = MibModule.of(AcmeLinkMib.class, "ACME-LINK-MIB");

    /**
     * Physical links of Acme's devices.
     *
     * <p>One row for each link, and one for each of its lamps.
     */
    public static final Oid acmeLinkMIB = Oid.of("1.3.6.1.4.1.99999.1");

    /** {@code acmeLinkMIB 0} */
    public static final Oid acmeLinkNotifications = Oid.of("1.3.6.1.4.1.99999.1.0");

    /** {@code acmeLinkMIB 1} */
    public static final Oid acmeLinkObjects = Oid.of("1.3.6.1.4.1.99999.1.1");

    /** {@code acmeLinkMIB 2} */
    public static final Oid acmeLinkConformance = Oid.of("1.3.6.1.4.1.99999.1.2");

    /** State of links. */
    public static final Oid acmeLinkGroup = Oid.of("1.3.6.1.4.1.99999.1.2.1");

    /** What every device supports. */
    public static final Oid acmeLinkCompliance = Oid.of("1.3.6.1.4.1.99999.1.2.2");

    /**
     * Number of links.
     *
     * <p>SYNTAX {@code Gauge32}, MAX-ACCESS {@code read-only}, UNITS {@code links}
     */
    public static final Scalar<Gauge32>
            acmeLinkCount = Scalar.of("acmeLinkCount", "1.3.6.1.4.1.99999.1.1.1", Access.READ_ONLY, Syntax.gauge32());

    /** A link went down. */
    public static final Notification acmeLinkDown = Notification.of(
            "acmeLinkDown",
            "1.3.6.1.4.1.99999.1.0.1",
            () -> List.of(AcmeLinkEntry.acmeLinkState, AcmeLinkEntry.acmeLinkFaults));

    private AcmeLinkMib() {}
}
