package org.mibwright.compiler.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mibwright.compiler.source.Span;

/** The words of a text outside comments and quotes. */
final class Words {
    private Words() {}

    /**
     * Collects the words of a stretch of text.
     *
     * @param text where to look
     * @param except stretches to leave out, in their order
     */
    static Set<String> of(Span text, List<Span> except) {
        String all = text.source().text();
        Set<String> words = new HashSet<>();
        int next = 0;
        int i = text.start();
        while (i < text.end()) {
            if (next < except.size() && i >= except.get(next).start()) {
                i = Math.max(i, except.get(next++).end());
                continue;
            }
            char c = all.charAt(i);
            if (c == '"') {
                int close = all.indexOf('"', i + 1);
                i = close < 0 ? text.end() : close + 1;
            } else if (c == '-' && i + 1 < text.end() && all.charAt(i + 1) == '-') {
                i = endOfLine(all, i, text.end());
            } else if (isWord(c)) {
                int from = i;
                while (i < text.end() && isWord(all.charAt(i)) && !all.startsWith("--", i)) {
                    i++;
                }
                words.add(all.substring(from, i));
            } else {
                i++;
            }
        }
        return words;
    }

    private static int endOfLine(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
