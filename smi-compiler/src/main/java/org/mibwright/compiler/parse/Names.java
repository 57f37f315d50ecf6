package org.mibwright.compiler.parse;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.NumberLiteral;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiParser.ReferenceContext;
import org.mibwright.grammar.SmiParser.WordContext;

/** Makes places, names and numbers from tokens. A name that occurs many times in a text is one string. */
final class Names {
    private static final int SMALL = 256;
    /** Reading a number takes the square of its length; one of so many digits is out of all limits with fewer as well. */
    private static final int MOST_DIGITS = 1000;

    private final SourceText source;
    private final String text;
    private final BigInteger[] small = new BigInteger[SMALL];
    private String[] table = new String[512];
    private int count;

    Names(SourceText source) {
        this.source = source;
        text = source.text();
    }

    Span span(int start, int end) {
        return source.span(start, Math.max(start, end));
    }

    Span span(Token token) {
        return span(token.getStartIndex(), token.getStopIndex() + 1);
    }

    Span span(ParserRuleContext ctx) {
        return span(ctx.getStart(), ctx.getStop());
    }

    Span span(Token first, Token last) {
        return span(first.getStartIndex(), last.getStopIndex() + 1);
    }

    /** True if a line ends between two offsets. */
    boolean isBroken(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** The word or sign that follows an offset, for people to find the place by. */
    String wordAfter(int offset) {
        int start = offset;
        while (start < text.length() && Cues.isBlank(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Cues.isNameChar(text.charAt(end))) {
            end++;
        }
        if (end == start && text.startsWith("::=", start)) {
            end = start + 3;
        }
        return start == text.length() ? "end of file" : text.substring(start, Math.max(end, start + 1));
    }

    Identifier identifier(Token token) {
        return identifier(token.getStartIndex(), token.getStopIndex() + 1);
    }

    Identifier identifier(TerminalNode node) {
        return identifier(node.getSymbol());
    }

    Identifier identifier(WordContext word) {
        return identifier(word.getStart());
    }

    Identifier identifier(int start, int end) {
        return new Identifier(intern(start, end), source, start, end);
    }

    /** The name of a reference; the module before it, if any, is in the span alone. */
    Identifier identifier(ReferenceContext reference) {
        List<WordContext> words = reference.word();
        Token name = words.get(words.size() - 1).getStart();
        return new Identifier(intern(name.getStartIndex(), name.getStopIndex() + 1), span(reference));
    }

    NumberLiteral number(Token token) {
        return new NumberLiteral(integer(token), span(token));
    }

    /** The value of a decimal token. */
    BigInteger integer(Token token) {
        int start = token.getStartIndex();
        int end = token.getStopIndex() + 1;
        if (end - start > 18) {
            return new BigInteger(text.substring(start, Math.min(end, start + MOST_DIGITS)));
        }
        boolean negative = text.charAt(start) == '-';
        long value = 0;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        if (negative || value >= SMALL) {
            return BigInteger.valueOf(negative ? -value : value);
        }
        int index = (int) value;
        if (small[index] == null) {
            small[index] = BigInteger.valueOf(value);
        }
        return small[index];
    }

    private String intern(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = slot(hash, table.length);
        while (table[slot] != null) {
            String known = table[slot];
            if (known.length() == end - start && text.startsWith(known, start)) {
                return known;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        String name = text.substring(start, end);
        table[slot] = name;
        if (++count * 2 > table.length) {
            grow();
        }
        return name;
    }

    private static int slot(int hash, int size) {
        return (hash ^ hash >>> 15) & (size - 1);
    }

    private void grow() {
        String[] old = table;
        table = new String[old.length * 2];
        Arrays.stream(old).filter(name -> name != null).forEach(name -> {
            int slot = slot(name.hashCode(), table.length);
            while (table[slot] != null) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = name;
        });
    }
}
