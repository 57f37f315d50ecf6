package org.mibwright.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * A node of the OID tree: an arc with all that is defined there and below.
 *
 * @param oid its object identifier
 * @param definitions what modules define here, the preferred one first; empty for an arc that nobody names
 * @param children the nodes directly below, ascending
 */
public record OidNode(Oid oid, List<Node> definitions, List<OidNode> children) {
    /** Makes a node with copies of the lists. */
    public OidNode {
        definitions = List.copyOf(definitions);
        children = List.copyOf(children);
    }

    /** Returns the preferred definition. */
    public Optional<Node> definition() {
        return definitions.isEmpty() ? Optional.empty() : Optional.of(definitions.get(0));
    }

    /** Finds the node one arc below. */
    public Optional<OidNode> child(long arc) {
        int low = 0;
        int high = children.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(children.get(middle).oid().last(), arc);
            if (order == 0) {
                return Optional.of(children.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** Finds the node of an identifier at or below this node. */
    public Optional<OidNode> find(Oid wanted) {
        return closest(wanted).filter(node -> node.oid().equals(wanted));
    }

    /** Finds the deepest node that the identifier starts with; empty where it is not below this node. */
    public Optional<OidNode> closest(Oid wanted) {
        if (!wanted.startsWith(oid)) {
            return Optional.empty();
        }
        OidNode node = this;
        for (int depth = oid.size(); depth < wanted.size(); depth++) {
            Optional<OidNode> next = node.child(wanted.arc(depth));
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
        }
        return Optional.of(node);
    }
}
