package org.mibwright.compiler.resolve;

import org.mibwright.compiler.model.Oid;

/** The generic traps of RFC 1215, which SNMPv2-MIB defines as notifications (RFC 3584 section 3.1). */
final class Traps {
    private static final Oid SNMP = Oid.parse("1.3.6.1.2.1.11");
    private static final Oid SNMP_TRAPS = Oid.parse("1.3.6.1.6.3.1.1.5");
    private static final long LAST_GENERIC = 5;

    private Traps() {}

    /** Tells whether a trap is one of the generic ones. */
    static boolean isGeneric(Oid enterprise, long number) {
        return enterprise.equals(SNMP) && number <= LAST_GENERIC;
    }

    /** The notification that a generic trap is, {@code snmpTraps.1} to {@code snmpTraps.6}. */
    static Oid generic(long number) {
        return SNMP_TRAPS.child(number + 1);
    }
}
