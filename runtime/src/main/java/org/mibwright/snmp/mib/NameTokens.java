package org.mibwright.snmp.mib;

import java.util.ArrayList;
import java.util.List;

/** Splits a name at its dots and brackets, with quoted texts kept whole. */
final class NameTokens {
    /**
     * One part of a name.
     *
     * @param text the characters, without quotes, escapes and brackets
     * @param form how it was written
     */
    record Token(String text, Form form) {
        /** Whether these are digits that stand for an arc. */
        boolean isArc() {
            return form == Form.PLAIN && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        boolean isHex() {
            return form != Form.QUOTED && text.length() > 1 && text.charAt(0) == '0' && (text.charAt(1) | 0x20) == 'x';
        }
    }

    /** How a part was written. */
    enum Form {
        /** After a dot. */
        PLAIN,
        /** In quotes. */
        QUOTED,
        /** In brackets, without quotes: a value, even if it is a number. */
        BRACKETED
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private NameTokens(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /**
     * Splits a text.
     *
     * @param from where to begin
     * @throws IllegalArgumentException if it is not well-formed
     */
    static List<Token> split(String text, int from) {
        return new NameTokens(text, from).split();
    }

    private List<Token> split() {
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[') {
                at++;
                bracketed();
            } else if (isQuote(c)) {
                tokens.add(new Token(quoted(), Form.QUOTED));
            } else {
                plain();
            }
            next();
        }
        return tokens;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private void plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
            at++;
        }
        if (at == start) {
            throw unreadable();
        }
        tokens.add(new Token(text.substring(start, at), Form.PLAIN));
    }

    private void bracketed() {
        if (at < text.length() && isQuote(text.charAt(at))) {
            tokens.add(new Token(quoted(), Form.QUOTED));
            if (at == text.length() || text.charAt(at) != ']') {
                throw missing("]");
            }
        } else {
            int end = text.indexOf(']', at);
            if (end < 0) {
                throw missing("]");
            }
            tokens.add(new Token(text.substring(at, end), Form.BRACKETED));
            at = end;
        }
        at++;
    }

    private String quoted() {
        char quote = text.charAt(at++);
        StringBuilder inside = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == quote) {
                return inside.toString();
            }
            inside.append(c == '\\' && at < text.length() ? text.charAt(at++) : c);
        }
        throw new IllegalArgumentException("a quote is not closed in '" + text + "'");
    }

    /** What follows a part: the end, a bracket, or a dot and another part. */
    private void next() {
        if (at == text.length() || text.charAt(at) == '[') {
            return;
        }
        if (text.charAt(at) != '.') {
            throw unreadable();
        }
        at++;
        if (at == text.length()) {
            throw new IllegalArgumentException("'" + text + "' ends with a dot");
        }
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("cannot read '" + text + "'");
    }

    private IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("'" + text + "': " + what + " is missing");
    }
}
