package org.mibwright.cli.lookup;

import java.util.List;
import java.util.Optional;
import org.mibwright.cli.lookup.SuffixTokens.Token;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.OidNode;
import org.mibwright.compiler.model.Row;

/** Finds instances by name or number among the modules of a MIB, and names them. Thread-safe. */
public final class Names {
    private final Mib mib;

    /** Makes a finder over these modules. */
    public Names(Mib mib) {
        this.mib = mib;
    }

    /** Tells whether a text is an object identifier in numbers, with or without a leading dot. */
    public static boolean isNumeric(String text) {
        return text.matches("\\.?[0-9]+(\\.[0-9]+)*");
    }

    /** Returns the module that a text of the form {@code MODULE::name} names. */
    public static Optional<String> moduleOf(String text) {
        int colons = text.indexOf("::");
        return colons > 0 ? Optional.of(text.substring(0, colons)) : Optional.empty();
    }

    /** Returns all that may be a descriptor in a text that is not numeric: the labels of a path, without module and index. */
    public static List<String> descriptorsOf(String text) {
        return SuffixTokens.split(path(text)).stream()
                .filter(token ->
                        !token.quoted() && Character.isLetter(token.text().charAt(0)))
                .map(Token::text)
                .toList();
    }

    private static String path(String text) {
        int colons = text.indexOf("::");
        String path = colons > 0 ? text.substring(colons + 2) : text;
        return path.startsWith(".") ? path.substring(1) : path;
    }

    /**
     * Finds what a text means: {@code 1.3.6.1.2.1.1.3.0}, {@code SNMPv2-MIB::sysUpTime.0}, {@code sysUpTime.0}, or a path
     * of labels as {@code iso.org.dod.internet.mgmt.mib-2.system.sysUpTime.0}.
     *
     * @throws LookupException if no loaded module defines the name, or the index does not fit
     */
    public Instance find(String text) {
        if (isNumeric(text)) {
            try {
                return at(Oid.parse(text));
            } catch (IllegalArgumentException e) {
                throw new LookupException("'" + text + "' has an arc above 4294967295");
            }
        }
        List<Token> tokens = SuffixTokens.split(path(text));
        if (tokens.isEmpty() || tokens.get(0).quoted()) {
            throw new LookupException("'" + text + "' has no name");
        }
        String descriptor = tokens.get(0).text();
        List<Token> rest = tokens.subList(1, tokens.size());
        Optional<OidNode> root = moduleOf(text).isPresent() ? Optional.empty() : root(descriptor);
        return root.isPresent() ? descend(root.get(), Optional.empty(), rest) : descend(start(text, descriptor), rest);
    }

    /** Returns the point of the tree that an identifier means. */
    public Instance at(Oid oid) {
        OidNode tree = mib.tree().closest(oid).orElse(mib.tree());
        while (tree.definitions().isEmpty() && tree.oid().size() > 0) {
            tree = mib.tree().closest(tree.oid().parent()).orElse(mib.tree());
        }
        return new Instance(oid, Preference.of(tree.definitions()), tree.oid().size());
    }

    /** Returns the usual name, {@code IF-MIB::ifDescr.1}; numbers where nothing is known. */
    public String format(Instance instance) {
        return instance.node()
                .map(node -> node.key() + IndexFormatter.format(indexOf(node), instance.oid(), instance.depth()))
                .orElseGet(() -> instance.oid().toString());
    }

    /** Returns the index that instances of a definition have: that of its row for a column or a row, else none. */
    public List<IndexPart> indexOf(Node node) {
        if (node instanceof Column column) {
            return mib.row(column.row()).map(Row::effectiveIndex).orElse(List.of());
        }
        return List.of();
    }

    private Node start(String text, String descriptor) {
        Optional<String> module = moduleOf(text);
        List<Definition> found = module.isPresent()
                ? mib.module(module.get())
                        .orElseThrow(() -> new LookupException("no module is named '" + module.get() + "'"))
                        .find(descriptor)
                        .map(List::of)
                        .orElse(List.of())
                : mib.findAll(descriptor);
        if (found.isEmpty()) {
            throw new LookupException(module.map(name -> "module " + name + " does not define '" + descriptor + "'")
                    .orElse("no known module defines '" + descriptor + "'"));
        }
        List<Node> nodes = found.stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .filter(node -> node.oid().isPresent())
                .toList();
        if (nodes.isEmpty()) {
            throw new LookupException(
                    "'" + descriptor + "' has no object identifier: it is a " + Facts.kind(mib, found.get(0)));
        }
        return Preference.of(nodes).orElseThrow();
    }

    /** The roots of the tree, which no module defines (RFC 2578 section 3). */
    private Optional<OidNode> root(String descriptor) {
        return Roots.arc(descriptor).stream()
                .mapToObj(mib.tree()::child)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Instance descend(Node start, List<Token> tokens) {
        return descend(mib.tree().find(start.oid().orElseThrow()).orElseThrow(), Optional.of(start), tokens);
    }

    private Instance descend(OidNode start, Optional<Node> definition, List<Token> tokens) {
        OidNode here = start;
        Optional<Node> node = definition;
        int used = 0;
        while (used < tokens.size() && node.map(this::indexOf).orElse(List.of()).isEmpty()) {
            Optional<Node> before = node;
            Token token = tokens.get(used);
            Optional<OidNode> next = token.isNumber()
                    ? numbered(here, token)
                    : here.children().stream()
                            .filter(child -> hasName(child, token.text()))
                            .findFirst();
            if (next.isEmpty()) {
                break;
            }
            here = next.get();
            node = Preference.of(here.definitions()).or(() -> before);
            used++;
        }
        Oid oid = here.oid();
        List<IndexPart> index = node.map(this::indexOf).orElse(List.of());
        for (long arc : IndexParser.parse(index, tokens.subList(used, tokens.size()))) {
            oid = oid.child(arc);
        }
        return new Instance(oid, node, node.flatMap(Node::oid).map(Oid::size).orElse(0));
    }

    private static Optional<OidNode> numbered(OidNode node, Token token) {
        try {
            return node.child(Integer.toUnsignedLong(Integer.parseUnsignedInt(token.text())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean hasName(OidNode node, String name) {
        return node.definitions().stream()
                .anyMatch(definition -> definition.name().equals(name));
    }
}
