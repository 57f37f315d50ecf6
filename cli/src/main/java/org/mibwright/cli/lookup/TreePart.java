package org.mibwright.cli.lookup;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.OidNode;

/** A part of the OID tree that somebody wants to see: what is wanted, and the nodes that lead there. */
public final class TreePart {
    private final Lookup lookup;
    private final Predicate<Node> wanted;
    private final List<OidNode> tops;

    private TreePart(Lookup lookup, OidNode root, Predicate<Node> wanted) {
        this.lookup = lookup;
        this.wanted = wanted;
        OidNode top = root;
        while (!isWanted(top) && children(top).size() == 1) {
            top = children(top).get(0);
        }
        tops = top.oid().size() == 0 ? children(top) : List.of(top);
    }

    /** Returns the whole tree. */
    public static TreePart of(Lookup lookup) {
        return new TreePart(lookup, lookup.mib().tree(), definition -> true);
    }

    /** Returns what some modules define. */
    public static TreePart of(Lookup lookup, List<String> modules) {
        return new TreePart(
                lookup,
                lookup.mib().tree(),
                definition -> modules.contains(definition.key().module()));
    }

    /**
     * Returns what stands at a name or number and below.
     *
     * @throws LookupException if nothing is known there
     */
    public static TreePart of(Lookup lookup, String text) {
        OidNode node = lookup.mib()
                .tree()
                .find(Oid.parse(lookup.oid(text).toString()))
                .orElseThrow(() -> new LookupException("nothing is known below '" + text + "'"));
        return new TreePart(lookup, node, definition -> true);
    }

    /** The nodes to begin with, usually one. */
    List<OidNode> tops() {
        return tops;
    }

    /** The nodes right below one that are wanted or lead to such. */
    List<OidNode> children(OidNode node) {
        return node.children().stream().filter(this::leads).toList();
    }

    /** The definition that says most about a node. */
    Optional<Node> definition(OidNode node) {
        Optional<Node> preferred =
                node.definitions().isEmpty() ? Optional.empty() : lookup.definition(runtimeOid(node));
        return preferred
                .filter(wanted)
                .or(() -> node.definitions().stream().filter(wanted).findFirst())
                .or(() -> preferred);
    }

    /** The name of a node that no module defines, as one of the roots. */
    Optional<String> label(OidNode node) {
        return lookup.catalog().labels(runtimeOid(node)).stream()
                .filter(label -> !Character.isDigit(label.charAt(0)))
                .findFirst();
    }

    private static org.mibwright.snmp.smi.Oid runtimeOid(OidNode node) {
        return org.mibwright.snmp.smi.Oid.of(node.oid().toString());
    }

    private boolean leads(OidNode node) {
        return isWanted(node) || node.children().stream().anyMatch(this::leads);
    }

    private boolean isWanted(OidNode node) {
        return node.definitions().stream().anyMatch(wanted);
    }
}
