package org.mibwright.compiler.generate.java;

import org.mibwright.compiler.model.Access;

/** The runtime's constants for accesses. */
final class AccessNames {
    private AccessNames() {}

    /** The runtime's constant; what only capabilities statements say counts as not accessible. */
    static String of(Access access) {
        return access == Access.NOT_IMPLEMENTED ? Access.NOT_ACCESSIBLE.name() : access.name();
    }
}
