package org.mibwright.compiler.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/** The characters of a text for the lexer, by {@code char}, so that offsets stay those of the source. */
final class TextStream implements CharStream {
    private final String text;
    private final String name;
    private int index;

    TextStream(String text, String name) {
        this.text = text;
        this.name = name;
    }

    @Override
    public void consume() {
        index++;
    }

    @Override
    public int LA(int i) {
        int at = i > 0 ? index + i - 1 : index + i;
        return at >= 0 && at < text.length() ? text.charAt(at) : IntStream.EOF;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // All of the text is at hand, so a mark needs no keeping.
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int to) {
        index = to;
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return name;
    }

    @Override
    public String getText(Interval interval) {
        return text.substring(interval.a, Math.min(interval.b + 1, text.length()));
    }
}
