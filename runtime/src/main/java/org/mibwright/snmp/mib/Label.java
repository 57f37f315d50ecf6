package org.mibwright.snmp.mib;

/**
 * A named number of an enumerated INTEGER, or a named bit of a BITS construct (RFC 2578 sections 7.1.1 and 7.1.4).
 * Generated enumerations implement it.
 */
public interface Label {
    /** The number of an enumeration's label, or the position of a named bit counted from 0 at the most significant. */
    int number();

    /** The label as the MIB module spells it, such as {@code lowerLayerDown}. */
    String label();
}
