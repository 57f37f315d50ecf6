package org.mibwright.compiler.generate.java;

/**
 * Gives generated source the last touch, in one pass: no blanks at line ends, short comments and annotations on one line,
 * enumeration constants close together, and the name of a constant on the line of its value.
 */
final class SourceTidy {
    private static final int MAX_COMMENT = 90;
    private static final int WIDTH = 120;
    private static final String ANNOTATION = "@Generated(";

    private final String source;
    private final StringBuilder out;
    private int position;

    private SourceTidy(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length());
    }

    static String tidy(String source) {
        return new SourceTidy(source).tidy();
    }

    private String tidy() {
        while (position < source.length()) {
            String line = line();
            if (line.endsWith("/**")) {
                comment(line);
            } else if (line.equals(ANNOTATION)) {
                annotation();
            } else if (line.endsWith("{") && isCloser(peek())) {
                out.append(line).append(line().strip()).append('\n');
            } else if (line.endsWith(" =")) {
                constant(line);
            } else {
                out.append(line).append('\n');
                if (isLabel(line) && peek().isEmpty()) {
                    line();
                }
            }
        }
        return out.toString();
    }

    /** Takes the next line, without blanks at its end. */
    private String line() {
        int end = end();
        String line = source.substring(position, end).stripTrailing();
        position = Math.min(end + 1, source.length());
        return line;
    }

    private String peek() {
        return source.substring(position, end()).stripTrailing();
    }

    private int end() {
        int end = source.indexOf('\n', position);
        return end < 0 ? source.length() : end;
    }

    private static boolean isCloser(String line) {
        return line.endsWith("}") && line.strip().length() == 1;
    }

    /** A comment of one short line. */
    private void comment(String opener) {
        int start = position;
        String text = line();
        String body = text.strip();
        if (body.startsWith("* ")
                && body.length() <= MAX_COMMENT + 2
                && peek().strip().equals("*/")) {
            line();
            out.append(opener).append(body, 1, body.length()).append(" */\n");
        } else {
            position = start;
            out.append(opener).append('\n');
        }
    }

    private void annotation() {
        out.append(ANNOTATION);
        String between = "";
        for (String line = line(); !line.equals(")"); line = line()) {
            out.append(between).append(line.strip());
            between = " ";
        }
        out.append(")\n");
    }

    /** A constant whose value begins on the next line: its name goes there too, if there is room. */
    private void constant(String line) {
        int blank = line.lastIndexOf(' ', line.length() - 3);
        String name = line.substring(blank + 1);
        String value = peek();
        int indent = value.length() - value.stripLeading().length();
        if (value.length() + name.length() + 1 > WIDTH || blank < indent) {
            out.append(line).append('\n');
            return;
        }
        line();
        out.append(line, 0, blank).append('\n');
        out.append(value, 0, indent)
                .append(name)
                .append(' ')
                .append(value, indent, value.length())
                .append('\n');
    }

    /** Whether a line is a constant of an enumeration with its number and label, and more follow. */
    private static boolean isLabel(String line) {
        return line.endsWith("\"),") && line.startsWith("    ") && Character.isLetter(line.charAt(4))
                || line.endsWith("\"),") && line.startsWith("    _");
    }
}
