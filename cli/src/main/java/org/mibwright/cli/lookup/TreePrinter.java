package org.mibwright.cli.lookup;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.OidNode;

/** Prints a part of the OID tree, one definition a line: name and arc, kind, access, content. */
public final class TreePrinter {
    private static final int WIDEST_NAME = 60;
    private static final int WIDEST_CONTENT = 80;
    private final PrintWriter out;
    private final UnaryOperator<String> highlight;
    private final int depth;

    /**
     * Makes a printer.
     *
     * @param out where to print
     * @param highlight what to do with names
     * @param depth how many levels below the first to show
     */
    public TreePrinter(PrintWriter out, UnaryOperator<String> highlight, int depth) {
        this.out = out;
        this.highlight = highlight;
        this.depth = depth;
    }

    /**
     * Prints a part of the tree.
     *
     * @return how many nodes were printed
     */
    public int print(TreePart part) {
        List<Line> lines = new ArrayList<>();
        part.tops().forEach(node -> add(lines, node, "", "", part, 0));
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
        return lines.size();
    }

    private void add(List<Line> lines, OidNode node, String branch, String indent, TreePart part, int level) {
        lines.add(line(part, node, branch, level == 0));
        if (level >= depth) {
            return;
        }
        List<OidNode> children = part.children(node);
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            add(lines, children.get(i), indent + "+-", indent + (last ? "  " : "| "), part, level + 1);
        }
    }

    private static Line line(TreePart part, OidNode node, String branch, boolean first) {
        Optional<Node> definition = part.definition(node);
        String number = first ? node.oid().toString() : Long.toString(node.oid().last());
        String name = definition
                .map(found -> first ? found.key().toString() : found.name())
                .or(() -> node.oid().size() == 1 ? part.label(node) : Optional.empty())
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

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private record Line(String branch, String name, String arc, String kind, String access, String content) {
        int width() {
            return branch.length() + name.length() + arc.length();
        }
    }
}
