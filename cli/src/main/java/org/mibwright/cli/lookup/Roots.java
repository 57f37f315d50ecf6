package org.mibwright.cli.lookup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The arcs at the root of the OID tree, which ASN.1 names and no module defines. */
final class Roots {
    private static final List<String> NAMES = List.of("ccitt", "iso", "joint-iso-ccitt");

    private Roots() {}

    static OptionalLong arc(String name) {
        int arc = NAMES.indexOf(name);
        return arc < 0 ? OptionalLong.empty() : OptionalLong.of(arc);
    }

    static Optional<String> name(long arc) {
        return arc < NAMES.size() ? Optional.of(NAMES.get((int) arc)) : Optional.empty();
    }
}
