package org.mibwright.cli.lookup;

import java.util.Optional;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Oid;

/**
 * A point of the OID tree.
 *
 * @param oid the whole identifier
 * @param node the deepest definition at or above it; empty where no loaded module defines anything on the way
 * @param depth how many arcs belong to the definition; the rest is an index
 */
public record Instance(Oid oid, Optional<Node> node, int depth) {
    /** Tells whether anything follows the definition's own identifier. */
    public boolean hasSuffix() {
        return oid.size() > depth;
    }
}
