package org.mibwright.compiler.generate.java;

import org.mibwright.compiler.model.Node;

/** Which object identifiers can be had at run time. */
final class OidLimits {
    /** 128 arcs are the limit (RFC 2578 section 3.5); an instance needs one more than its object. */
    private static final int MAX_ARCS = 127;

    private OidLimits() {}

    /** Whether a node has an object identifier that leaves room for an instance. */
    static boolean fits(Node node) {
        return node.oid()
                .filter(oid -> oid.size() > 0 && oid.size() <= MAX_ARCS)
                .isPresent();
    }
}
