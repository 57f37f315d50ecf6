package org.mibwright.compiler.generate.smi;

import java.util.List;

/** Lays out MIB text: clauses in columns, lists wrapped before column 80. */
final class SmiBuffer {
    private static final int WIDTH = 79;
    private static final String INDENT = "    ";

    private final StringBuilder out = new StringBuilder(1 << 14);

    SmiBuffer line(String text) {
        out.append(text).append('\n');
        return this;
    }

    SmiBuffer blank() {
        return line("");
    }

    /** A clause of a definition: its keyword and a value, at a depth of indentation. */
    SmiBuffer clause(int depth, String keyword, String value) {
        String indent = INDENT.repeat(depth);
        return line(indent + keyword + " ".repeat(Math.max(1, 12 - keyword.length())) + value);
    }

    /** A clause with a quoted text, which keeps its own line ends. */
    SmiBuffer text(int depth, String keyword, String text) {
        String indent = INDENT.repeat(depth);
        line(indent + keyword);
        // A quote cannot stand inside of a text, and no escape exists for one.
        return line(indent + INDENT + '"' + text.replace('"', '\'') + '"');
    }

    /** A clause with items in braces. */
    SmiBuffer list(int depth, String keyword, List<String> items) {
        return clause(depth, keyword, braces(depth, items));
    }

    /** Items in braces, on one line if they fit, else wrapped. */
    static String braces(int depth, List<String> items) {
        if (items.isEmpty()) {
            return "{ }";
        }
        String oneLine = "{ " + String.join(", ", items) + " }";
        if (oneLine.length() + depth * INDENT.length() + 12 <= WIDTH) {
            return oneLine;
        }
        String indent = INDENT.repeat(depth + 1);
        return "{\n" + wrapped(indent, items) + "\n" + INDENT.repeat(depth) + "}";
    }

    /** Items with commas between, each line indented. */
    static String wrapped(String indent, List<String> items) {
        StringBuilder text = new StringBuilder(indent);
        int column = indent.length();
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i + 1 < items.size() ? "," : "");
            if (column > indent.length() && column + 1 + item.length() > WIDTH) {
                text.append('\n').append(indent);
                column = indent.length();
            } else if (column > indent.length()) {
                text.append(' ');
                column++;
            }
            text.append(item);
            column += item.length();
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
