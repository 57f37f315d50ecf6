package org.mibwright.cli.lookup;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.OidNode;

/** Prints a part of the OID tree, one definition a line: name and arc, kind, access, content. */
public final class TreePrinter {
    private static final int WIDEST_NAME = 60;
    private static final int WIDEST_CONTENT = 80;
    private final Lookup lookup;
    private final PrintWriter out;
    private final UnaryOperator<String> highlight;
    private final int depth;

    /**
     * Makes a printer.
     *
     * @param lookup the modules
     * @param out where to print
     * @param highlight what to do with names
     * @param depth how many levels below the first to show
     */
    public TreePrinter(Lookup lookup, PrintWriter out, UnaryOperator<String> highlight, int depth) {
        this.lookup = lookup;
        this.out = out;
        this.highlight = highlight;
        this.depth = depth;
    }

    /** Prints the whole tree. */
    public void print() {
        print(lookup.mib().tree(), definition -> true);
    }

    /** Prints what a module defines, and the nodes that lead there. */
    public void printModule(String module) {
        print(lookup.mib().tree(), definition -> definition.key().module().equals(module));
    }

    /**
     * Prints what stands at a name or number and below.
     *
     * @throws LookupException if nothing is known there
     */
    public void print(String text) {
        OidNode node = lookup.mib()
                .tree()
                .find(Oid.parse(lookup.oid(text).toString()))
                .orElseThrow(() -> new LookupException("nothing is known below '" + text + "'"));
        print(node, definition -> true);
    }

    private void print(OidNode root, Predicate<Node> wanted) {
        OidNode top = root;
        while (!named(top, wanted) && kept(top, wanted).size() == 1) {
            top = kept(top, wanted).get(0);
        }
        List<Line> lines = new ArrayList<>();
        List<OidNode> tops = top.oid().size() == 0 ? kept(top, wanted) : List.of(top);
        tops.forEach(node -> add(lines, node, "", "", wanted, 0));
        int names =
                Math.min(WIDEST_NAME, lines.stream().mapToInt(Line::width).max().orElse(0));
        int kinds = lines.stream().mapToInt(line -> line.kind.length()).max().orElse(0);
        int accesses =
                lines.stream().mapToInt(line -> line.access.length()).max().orElse(0);
        for (Line line : lines) {
            String rest = pad(line.kind, kinds) + "  " + pad(line.access, accesses) + "  " + line.content;
            String gap = " ".repeat(Math.max(0, names - line.width()));
            out.println((line.branch + highlight.apply(line.name) + line.arc + gap + "  " + rest).stripTrailing());
        }
    }

    private void add(List<Line> lines, OidNode node, String branch, String indent, Predicate<Node> wanted, int level) {
        Optional<Node> preferred = preferred(node);
        Optional<Node> definition = preferred
                .filter(wanted)
                .or(() -> node.definitions().stream().filter(wanted).findFirst())
                .or(() -> preferred);
        lines.add(line(node, definition, branch, level == 0));
        if (level >= depth) {
            return;
        }
        List<OidNode> children = kept(node, wanted);
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            add(lines, children.get(i), indent + "+-", indent + (last ? "  " : "| "), wanted, level + 1);
        }
    }

    private Optional<Node> preferred(OidNode node) {
        return node.definitions().isEmpty() ? Optional.empty() : lookup.definition(oid(node));
    }

    private Optional<String> root(OidNode node) {
        return lookup.catalog().labels(oid(node)).stream()
                .filter(label -> !Character.isDigit(label.charAt(0)))
                .findFirst();
    }

    private static org.mibwright.snmp.smi.Oid oid(OidNode node) {
        return org.mibwright.snmp.smi.Oid.of(node.oid().toString());
    }

    private Line line(OidNode node, Optional<Node> definition, String branch, boolean first) {
        String number = first ? node.oid().toString() : Long.toString(node.oid().last());
        String name = definition
                .map(found -> first ? found.key().toString() : found.name())
                .or(() -> node.oid().size() == 1 ? root(node) : Optional.empty())
                .orElse("");
        String arc = name.isEmpty() ? number : "(" + number + ")";
        return new Line(
                branch,
                name,
                first && !name.isEmpty() ? " " + number : arc,
                definition.map(Facts::word).filter(word -> !word.equals("node")).orElse(""),
                definition
                        .filter(ObjectType.class::isInstance)
                        .flatMap(object -> ((ObjectType) object).access())
                        .filter(access -> access != Access.NOT_ACCESSIBLE)
                        .map(Access::keyword)
                        .orElse(""),
                definition.flatMap(Facts::content).map(TreePrinter::shortened).orElse(""));
    }

    /** Long enumerations would hide the tree; translate --describe shows them whole. */
    private static String shortened(String content) {
        return content.length() <= WIDEST_CONTENT ? content : content.substring(0, WIDEST_CONTENT - 4) + " ...";
    }

    private static List<OidNode> kept(OidNode node, Predicate<Node> wanted) {
        return node.children().stream().filter(child -> leads(child, wanted)).toList();
    }

    private static boolean leads(OidNode node, Predicate<Node> wanted) {
        return named(node, wanted) || node.children().stream().anyMatch(child -> leads(child, wanted));
    }

    private static boolean named(OidNode node, Predicate<Node> wanted) {
        return node.definitions().stream().anyMatch(wanted);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private record Line(String branch, String name, String arc, String kind, String access, String content) {
        int width() {
            return branch.length() + name.length() + arc.length();
        }
    }
}
