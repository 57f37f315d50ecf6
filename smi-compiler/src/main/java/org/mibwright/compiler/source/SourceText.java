package org.mibwright.compiler.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The decoded text of one file, with a name for people and the way from offsets to lines and columns.
 *
 * <p>Offsets count {@code char}s from 0. Lines end with LF, CR LF or a bare CR; lines and columns count from 1, a tab
 * is one column. Two texts are equal only when they are the same object. Thread-safe.
 */
public final class SourceText {
    private final String name;
    private final String text;
    private final Charset charset;
    private volatile int[] lineStarts = {};

    /**
     * Wraps a text.
     *
     * @param name what diagnostics call this text, usually the path as the user gave it
     * @param text the decoded characters
     */
    public SourceText(String name, String text) {
        this(name, text, StandardCharsets.UTF_8);
    }

    /**
     * Wraps a text.
     *
     * @param name what diagnostics call this text, usually the path as the user gave it
     * @param text the decoded characters
     * @param charset what the text was decoded from, and would be encoded to again
     */
    public SourceText(String name, String text, Charset charset) {
        this.charset = Objects.requireNonNull(charset, "charset");
        this.name = Objects.requireNonNull(name, "name");
        this.text = Objects.requireNonNull(text, "text");
    }

    /** The name that diagnostics show. */
    public String name() {
        return name;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The encoding that the text was decoded from. */
    public Charset charset() {
        return charset;
    }

    /** The number of {@code char}s in this text. */
    public int length() {
        return text.length();
    }

    /**
     * The place between two offsets.
     *
     * @param start offset of the first character
     * @param end offset after the last character, not before {@code start}
     */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The line of an offset, counted from 1. */
    public int line(int offset) {
        int index = Arrays.binarySearch(lines(), offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** The column of an offset within its line, counted from 1. */
    public int column(int offset) {
        return offset - lines()[line(offset) - 1] + 1;
    }

    /** The number of lines, at least 1. */
    public int lineCount() {
        return lines().length;
    }

    /**
     * One line without its line end.
     *
     * @param line counted from 1
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public String lineText(int line) {
        int[] starts = lines();
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Most texts are read without a word, so the table of lines is made when the first place is asked for. */
    private int[] lines() {
        int[] starts = lineStarts;
        if (starts.length == 0) {
            starts = findLines();
            lineStarts = starts;
        }
        return starts;
    }

    private int[] findLines() {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return name;
    }
}
