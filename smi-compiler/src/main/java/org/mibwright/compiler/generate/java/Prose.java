package org.mibwright.compiler.generate.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out the texts of MIB modules as Javadoc: paragraphs flow, what looks like a list or a drawing is kept as it is. */
final class Prose {
    private static final int WIDTH = 100;
    private static final int TAB = 8;

    /** Blanks that are not the space after a sentence, and so are there for the layout. */
    private static final Pattern ALIGNED = Pattern.compile("[^.:;?!\\s]\\s{2,}\\S|\\S\\s{4,}\\S");

    private static final Pattern ITEM = Pattern.compile("\\s*([-*+o]|\\(?[0-9a-zA-Z]{1,2}[.):])\\s+\\S.*");

    private static final Pattern WORD =
            Pattern.compile("\\S*(?:\\{@code [^}]{0,80}}|<code>[^<]{0,80}</code>)\\S*|\\S+");

    private Prose() {}

    /** A text as HTML for a Javadoc comment; empty if the text is blank. */
    static String html(String text) {
        StringBuilder html = new StringBuilder();
        for (List<String> paragraph : paragraphs(text)) {
            if (!html.isEmpty()) {
                html.append("\n\n");
            }
            if (isDrawn(paragraph)) {
                html.append("<pre>\n")
                        .append(escape(String.join("\n", paragraph)))
                        .append("\n</pre>");
            } else {
                String start = html.isEmpty() ? "" : "<p>";
                html.append(wrap(start + escape(String.join(" ", paragraph)), WIDTH));
            }
        }
        return html.toString();
    }

    private static List<List<String>> paragraphs(String text) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : dedented(text)) {
            if (line.isBlank()) {
                if (!open.isEmpty()) {
                    paragraphs.add(open);
                    open = new ArrayList<>();
                }
            } else {
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    /** Lines without the indentation that they share; the first one starts at the quote and so has none. */
    private static List<String> dedented(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\r\\n|\\n|\\r|\\f")) {
            lines.add(expandTabs(line).stripTrailing());
        }
        int indent = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToInt(Prose::indent)
                .min()
                .orElse(0);
        List<String> dedented = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            dedented.add(i == 0 ? line.strip() : line.substring(Math.min(indent, line.length())));
        }
        return dedented;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static String expandTabs(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        StringBuilder expanded = new StringBuilder(line.length() + TAB);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\t') {
                expanded.append(c);
                continue;
            }
            do {
                expanded.append(' ');
            } while (expanded.length() % TAB != 0);
        }
        return expanded.toString();
    }

    private static boolean isDrawn(List<String> paragraph) {
        if (paragraph.size() < 2) {
            return false;
        }
        long items =
                paragraph.stream().filter(line -> ITEM.matcher(line).matches()).count();
        return items > 1
                || paragraph.stream()
                        .skip(1)
                        .anyMatch(line -> ALIGNED.matcher(line.strip()).find());
    }

    /** A text as a {@code code} element. */
    static String code(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String escaped = escape(line);
        return escaped.equals(line) && line.indexOf('{') < 0 && line.indexOf('}') < 0
                ? "{@code " + line + "}"
                : "<code>" + escaped + "</code>";
    }

    /** A text that neither Java, nor HTML, nor Javadoc takes for anything else. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '\\' -> escaped.append("&#92;");
                case '\n' -> escaped.append(c);
                case '/' -> escaped.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                default -> {
                    if (c >= ' ' && c <= '~') {
                        escaped.append(c);
                    } else if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        escaped.append("&#").append(text.codePointAt(i++)).append(';');
                    } else if (c > '\u009f' && !Character.isSurrogate(c) && c < '\ufffe') {
                        escaped.append("&#").append((int) c).append(';');
                    } else {
                        escaped.append(' ');
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** A paragraph in lines of at most so many characters, longer words apart; code stays in one piece. */
    static String wrap(String text, int width) {
        StringBuilder wrapped = new StringBuilder(text.length() + 8);
        int column = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (column > 0 && column + 1 + word.length() > width) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
