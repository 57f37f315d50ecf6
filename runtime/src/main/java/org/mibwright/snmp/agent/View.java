package org.mibwright.snmp.agent;

import org.mibwright.snmp.smi.Oid;

/** The names that somebody may see or write (RFC 3415 section 2.4). */
@FunctionalInterface
interface View {
    boolean includes(Oid name);
}
