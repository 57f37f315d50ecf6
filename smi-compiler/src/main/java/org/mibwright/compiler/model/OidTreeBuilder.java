package org.mibwright.compiler.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of {@link OidNode}s. Definitions that stand side by side hang side by side, so each is looked for from
 * where the one before was found.
 */
final class OidTreeBuilder {
    private final List<Place> places = new ArrayList<>();
    /** The places from the root to the last definition's. */
    private final List<Place> path = new ArrayList<>();

    private OidTreeBuilder() {
        Place root = new Place(Oid.ROOT);
        places.add(root);
        path.add(root);
    }

    /** Returns the root of the tree that holds all nodes with an identifier; at one identifier the given order stays. */
    static OidNode build(Iterable<MibModule> modules) {
        OidTreeBuilder builder = new OidTreeBuilder();
        for (MibModule module : modules) {
            for (Definition definition : module.definitions()) {
                if (definition instanceof Node node && node.oid().isPresent()) {
                    builder.add(node, node.oid().get());
                }
            }
        }
        return builder.finish();
    }

    private void add(Node node, Oid oid) {
        int common = oid.common(path.get(path.size() - 1).oid);
        while (path.size() > common + 1) {
            path.remove(path.size() - 1);
        }
        while (path.size() <= oid.size()) {
            path.add(child(path.get(path.size() - 1), oid));
        }
        path.get(oid.size()).add(node);
    }

    /** The place below another on the way to an identifier. */
    private Place child(Place parent, Oid oid) {
        int depth = parent.oid.size();
        long arc = oid.arc(depth);
        List<Place> children = parent.children;
        int low = 0;
        int high = children.size() - 1;
        int middle = high; // most children come in order, behind the last
        while (low <= high) {
            Place known = children.get(middle);
            int order = Long.compare(known.oid.last(), arc);
            if (order == 0) {
                return known;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
            middle = (low + high) >>> 1;
        }
        Place place = new Place(oid.prefix(depth + 1));
        children.add(low, place);
        places.add(place);
        return place;
    }

    /** Every place is made after the one above it, so from the last to the first all children come before parents. */
    private OidNode finish() {
        for (int i = places.size() - 1; i >= 0; i--) {
            places.get(i).finish();
        }
        return places.get(0).node();
    }

    private static final class Place {
        final Oid oid;
        final List<Place> children = new ArrayList<>(0);
        private List<Node> definitions = List.of();
        private @Nullable OidNode node;

        Place(Oid oid) {
            this.oid = oid;
        }

        void add(Node definition) {
            if (definitions.isEmpty()) {
                definitions = List.of(definition);
                return;
            }
            if (definitions.size() == 1) {
                definitions = new ArrayList<>(definitions);
            }
            definitions.add(definition);
        }

        void finish() {
            List<OidNode> nodes = new ArrayList<>(children.size());
            for (Place child : children) {
                nodes.add(child.node());
            }
            node = new OidNode(oid, definitions, nodes);
        }

        OidNode node() {
            return Objects.requireNonNull(node);
        }
    }
}
