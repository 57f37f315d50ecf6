package org.mibwright.compiler.generate;

/** One line of a module descriptor: a word, then {@code key=value} fields, with tabs between. */
final class DescriptorLine {
    private final StringBuilder line;

    DescriptorLine(String word) {
        line = new StringBuilder(word);
    }

    DescriptorLine put(String key, String value) {
        line.append('\t').append(key).append('=');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
        return this;
    }

    /** Returns the line with a line feed. */
    @Override
    public String toString() {
        return line + "\n";
    }
}
