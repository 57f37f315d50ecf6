package org.mibwright.snmp.mib;

import java.util.List;
import java.util.Optional;

/** The arcs at the root of the OID tree, which ASN.1 names and no module defines. */
final class Roots {
    private static final List<String> NAMES = List.of("ccitt", "iso", "joint-iso-ccitt");

    private Roots() {}

    /** The arc of this name, or -1. */
    static int arc(String name) {
        return NAMES.indexOf(name);
    }

    static Optional<String> name(long arc) {
        return arc < NAMES.size() ? Optional.of(NAMES.get((int) arc)) : Optional.empty();
    }
}
