package org.mibwright.compiler.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/** A token that is a type and two offsets; its text is cut out of the source only when asked for. */
final class SmiToken implements Token {
    private final String source;
    private final int type;
    private final int start;
    private final int end;

    SmiToken(String source, int type, int start, int end) {
        this.source = source;
        this.type = type;
        this.start = start;
        this.end = end;
    }

    int type() {
        return type;
    }

    int start() {
        return start;
    }

    /** The offset after the last character. */
    int end() {
        return end;
    }

    String text() {
        return source.substring(start, end);
    }

    SmiToken withType(int other) {
        return new SmiToken(source, other, start, end);
    }

    /** A token that stands nowhere in the text, for one that is missing. */
    SmiToken insertedAt(int missing, int offset) {
        return new SmiToken(source, missing, offset, offset);
    }

    SmiToken withEnd(int other) {
        return new SmiToken(source, type, start, other);
    }

    @Override
    public String getText() {
        return text();
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getCharPositionInLine() {
        return -1;
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public int getTokenIndex() {
        return -1;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return end - 1;
    }

    @Override
    public @Nullable TokenSource getTokenSource() {
        return null;
    }

    @Override
    public @Nullable CharStream getInputStream() {
        return null;
    }

    @Override
    public String toString() {
        return text();
    }
}
