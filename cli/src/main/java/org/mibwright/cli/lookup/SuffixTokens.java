package org.mibwright.cli.lookup;

import java.util.ArrayList;
import java.util.List;

/** Splits what follows a descriptor at its dots, with quoted texts kept whole. */
final class SuffixTokens {
    /**
     * One part between dots.
     *
     * @param text the characters, without quotes and escapes
     * @param quoted whether it stood in quotes
     */
    record Token(String text, boolean quoted) {
        boolean isNumber() {
            return !quoted && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        boolean isHex() {
            return !quoted && text.length() > 1 && text.charAt(0) == '0' && (text.charAt(1) | 0x20) == 'x';
        }
    }

    private SuffixTokens() {}

    /**
     * Splits a text.
     *
     * @throws LookupException if a quote is not closed, or two dots follow each other
     */
    static List<Token> split(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            StringBuilder word = new StringBuilder();
            char first = text.charAt(at);
            boolean quoted = first == '"' || first == '\'';
            at = quoted ? quoted(text, at, word) : plain(text, at, word);
            if (word.isEmpty() && !quoted || at < text.length() && text.charAt(at) != '.') {
                throw new LookupException("cannot read '" + text + "'");
            }
            tokens.add(new Token(word.toString(), quoted));
            if (at == text.length() - 1) {
                throw new LookupException("'" + text + "' ends with a dot");
            }
            at++;
        }
        return tokens;
    }

    private static int plain(String text, int from, StringBuilder word) {
        int end = text.indexOf('.', from);
        int stop = end < 0 ? text.length() : end;
        word.append(text, from, stop);
        return stop;
    }

    private static int quoted(String text, int from, StringBuilder word) {
        char quote = text.charAt(from);
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            if (c == '\\' && i + 1 < text.length()) {
                c = text.charAt(++i);
            }
            word.append(c);
        }
        throw new LookupException("a quote is not closed in '" + text + "'");
    }
}
