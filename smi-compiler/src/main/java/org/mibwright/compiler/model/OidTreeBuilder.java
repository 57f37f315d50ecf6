package org.mibwright.compiler.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Builds the tree of {@link OidNode}s bottom up from definitions sorted by identifier. */
final class OidTreeBuilder {
    private OidTreeBuilder() {}

    /** Returns the root of the tree that holds all nodes with an identifier; at one identifier the given order stays. */
    static OidNode build(Iterable<MibModule> modules) {
        List<Node> nodes = new ArrayList<>();
        for (MibModule module : modules) {
            for (Definition definition : module.definitions()) {
                if (definition instanceof Node node && node.oid().isPresent()) {
                    nodes.add(node);
                }
            }
        }
        nodes.sort(Comparator.comparing(OidTreeBuilder::oid));
        Level root = new Level(Oid.ROOT);
        List<Level> open = new ArrayList<>(List.of(root));
        for (Node node : nodes) {
            Oid oid = oid(node);
            while (!oid.startsWith(open.get(open.size() - 1).oid)) {
                close(open);
            }
            for (int depth = open.size(); depth <= oid.size(); depth++) {
                open.add(new Level(depth == oid.size() ? oid : oid.prefix(depth)));
            }
            open.get(open.size() - 1).definitions.add(node);
        }
        while (open.size() > 1) {
            close(open);
        }
        return root.finish();
    }

    private static Oid oid(Node node) {
        return node.oid().orElse(Oid.ROOT);
    }

    private static void close(List<Level> open) {
        OidNode finished = open.remove(open.size() - 1).finish();
        open.get(open.size() - 1).children.add(finished);
    }

    private static final class Level {
        final Oid oid;
        final List<Node> definitions = new ArrayList<>(1);
        final List<OidNode> children = new ArrayList<>(2);

        Level(Oid oid) {
            this.oid = oid;
        }

        OidNode finish() {
            return new OidNode(oid, definitions, children);
        }
    }
}
