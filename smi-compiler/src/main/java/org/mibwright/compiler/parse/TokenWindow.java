package org.mibwright.compiler.parse;

import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/** A movable window on a list of tokens: the parser sees what lies in the window, and the end of input behind it. */
final class TokenWindow implements TokenStream {
    /** What lies in the window, from the start of this array: the parser looks at each token several times. */
    private SmiToken[] tokens = new SmiToken[256];

    private int from;
    private int to;
    private int index;
    private SmiToken end = new SmiToken("", Token.EOF, 0, 0);

    /** Moves the window and goes to its beginning. */
    void move(List<SmiToken> list, int first, int afterLast) {
        if (afterLast - first > tokens.length) {
            tokens = new SmiToken[(afterLast - first) * 2];
        }
        for (int at = first; at < afterLast; at++) {
            tokens[at - first] = list.get(at);
        }
        from = first;
        to = afterLast;
        index = first;
        int offset = afterLast > first ? list.get(afterLast - 1).end() : 0;
        end = new SmiToken("", Token.EOF, offset, offset);
    }

    @Override
    public Token LT(int k) {
        int at = k > 0 ? index + k - 1 : index + k;
        return at >= to ? end : tokens[Math.max(at - from, 0)];
    }

    @Override
    public int LA(int k) {
        int at = index + k - 1;
        return at >= to ? Token.EOF : tokens[at - from].type();
    }

    @Override
    public void consume() {
        index++;
    }

    @Override
    public Token get(int at) {
        return at >= to ? end : tokens[at - from];
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // All tokens are at hand, so a mark needs no keeping.
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int at) {
        index = at;
    }

    @Override
    public int size() {
        return to;
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public @Nullable TokenSource getTokenSource() {
        return null;
    }

    @Override
    public String getText(Interval interval) {
        return "";
    }

    @Override
    public String getText() {
        return "";
    }

    @Override
    public String getText(RuleContext ctx) {
        return "";
    }

    @Override
    public String getText(Token start, Token stop) {
        return "";
    }
}
