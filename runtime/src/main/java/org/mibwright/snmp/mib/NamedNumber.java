package org.mibwright.snmp.mib;

/** A label that is known at run time alone. */
record NamedNumber(int number, String label) implements Label {}
