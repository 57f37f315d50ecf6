package org.mibwright.compiler.source;

import java.util.Objects;

/**
 * A place in a text: the characters from {@code start} up to but not including {@code end}. An empty span stands
 * between two characters, where something is missing.
 *
 * @param source the text
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Span(SourceText source, int start, int end) implements Comparable<Span> {

    /** Checks that the span lies within its text. */
    public Span {
        Objects.requireNonNull(source, "source");
        if (start < 0 || end < start || end > source.length()) {
            throw new IllegalArgumentException(
                    "no span " + start + ".." + end + " in a text of " + source.length() + " characters");
        }
    }

    /** The line of the first character, counted from 1. */
    public int line() {
        return source.line(start);
    }

    /** The column of the first character, counted from 1. */
    public int column() {
        return source.column(start);
    }

    /** The number of characters. */
    public int length() {
        return end - start;
    }

    /** The characters themselves. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** The characters without the quotes around them, as far as there are any: line ends as LF, a doubled quote as one. */
    public String unquoted() {
        String all = source.text();
        int from = start;
        int to = end;
        if (from < to && isQuote(all.charAt(from))) {
            from++;
        }
        if (from < to && isQuote(all.charAt(to - 1))) {
            to--;
        }
        String text = all.substring(from, to);
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return text.indexOf('"') >= 0 ? text.replace("\"\"", "\"") : text;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D';
    }

    /**
     * The smallest span that holds this one and another.
     *
     * @param other a span of the same text
     * @throws IllegalArgumentException if the other span is of another text
     */
    public Span to(Span other) {
        if (other.source != source) {
            throw new IllegalArgumentException("spans of two texts: " + source + ", " + other.source);
        }
        return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The empty span right after this one. */
    public Span after() {
        return new Span(source, end, end);
    }

    /** The empty span right before this one. */
    public Span before() {
        return new Span(source, start, start);
    }

    /** By name of the text, then by offsets. */
    @Override
    public int compareTo(Span other) {
        int order = source.name().compareTo(other.source.name());
        if (order == 0) {
            order = Integer.compare(start, other.start);
        }
        return order != 0 ? order : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return source.name() + ':' + line() + ':' + column();
    }
}
