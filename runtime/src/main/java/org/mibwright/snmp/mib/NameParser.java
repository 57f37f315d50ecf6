package org.mibwright.snmp.mib;

import java.util.List;
import java.util.Optional;
import org.mibwright.snmp.mib.NameTokens.Form;
import org.mibwright.snmp.mib.NameTokens.Token;
import org.mibwright.snmp.mib.OidTree.Place;
import org.mibwright.snmp.smi.Oid;

/** Reads the names of instances. */
final class NameParser {
    private final MibCatalog catalog;
    private final OidTree tree;

    NameParser(MibCatalog catalog, OidTree tree) {
        this.catalog = catalog;
        this.tree = tree;
    }

    /** Whether a text is an OID in dotted notation, with or without a leading dot. */
    static boolean isNumeric(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    /** Where the colons after the name of a module are, or -1; an index may have colons, too. */
    private static int colons(String text) {
        int colons = text.indexOf("::");
        boolean module =
                colons > 0 && text.chars().limit(colons).noneMatch(c -> c == '.' || c == '[' || c == '"' || c == '\'');
        return module ? colons : -1;
    }

    Oid parse(String name) {
        String text = name.strip();
        if (isNumeric(text)) {
            return Oid.of(text);
        }
        int colons = colons(text);
        List<Token> tokens = NameTokens.split(text, colons < 0 ? 0 : colons + 2);
        if (tokens.isEmpty() || tokens.get(0).form() != Form.PLAIN) {
            throw new IllegalArgumentException("'" + text + "' has no name");
        }
        String first = tokens.get(0).text();
        List<Token> rest = tokens.subList(1, tokens.size());
        int root = colons < 0 ? Roots.arc(first) : -1;
        if (root >= 0) {
            return descend(Oid.of(root), Optional.empty(), rest);
        }
        MibNode node = catalog.require(colons < 0 ? first : text.substring(0, colons + 2) + first);
        return descend(node.oid(), Optional.of(node), rest);
    }

    Oid parse(MibNode object, List<String> index) {
        List<IndexPart<?>> parts = index(tree.find(object.oid()), Optional.of(object));
        if (parts.size() < index.size()) {
            throw new IllegalArgumentException(
                    object.name() + " has an index of " + parts.size() + " parts, but " + index.size() + " are given");
        }
        List<Token> tokens =
                index.stream().map(text -> new Token(text, Form.BRACKETED)).toList();
        return object.oid().append(IndexParser.parse(parts, tokens));
    }

    /** Follows labels and numbers as far as there are definitions; what remains is an index. */
    private Oid descend(Oid start, Optional<MibNode> definition, List<Token> tokens) {
        Optional<Place> here = tree.find(start);
        Optional<MibNode> node = definition;
        int used = 0;
        while (used < tokens.size() && index(here, node).isEmpty()) {
            Token token = tokens.get(used);
            Optional<Place> next = here.flatMap(place -> child(place, token));
            if (next.isEmpty()) {
                break;
            }
            here = next;
            node = next.get().definitions().stream().findFirst();
            used++;
        }
        List<IndexPart<?>> parts = index(here, node);
        return here.map(Place::oid).orElse(start).append(IndexParser.parse(parts, tokens.subList(used, tokens.size())));
    }

    private static List<IndexPart<?>> index(Optional<Place> place, Optional<MibNode> node) {
        return node.filter(known -> known.kind() == MibNode.Kind.COLUMN)
                .flatMap(column -> place.flatMap(known -> known.row(column)))
                .map(MibNode::index)
                .orElse(List.of());
    }

    private Optional<Place> child(Place place, Token token) {
        if (token.isArc()) {
            try {
                return tree.find(place.oid().append(Long.parseLong(token.text())));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return tree.children(place).stream()
                .filter(child -> child.definitions().stream()
                        .anyMatch(node -> node.name().equals(token.text())))
                .findFirst();
    }
}
