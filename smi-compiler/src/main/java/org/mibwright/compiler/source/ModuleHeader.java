package org.mibwright.compiler.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a module as it stands in a text: {@code NAME [{ oid }] DEFINITIONS ::= BEGIN}.
 *
 * @param name the name; empty where none stands before DEFINITIONS
 * @param start offset of the name, or of DEFINITIONS where there is none
 * @param oidStart offset of the object identifier; equal to {@code oidEnd} where there is none
 * @param oidEnd offset after the object identifier
 * @param bodyStart offset after BEGIN, or after {@code ::=} where BEGIN is missing
 * @param missing the words that are missing; empty if none is
 */
public record ModuleHeader(String name, int start, int oidStart, int oidEnd, int bodyStart, String missing) {
    private static final String KEYWORD = "DEFINITIONS";
    private static final int LONGEST_OID = 1000;
    /** How far back on a line a comment is looked for. */
    private static final int LONGEST_LINE = 1000;

    /** All heads in a text, in order; what stands in comments does not count. */
    public static List<ModuleHeader> findAll(String text) {
        List<ModuleHeader> all = new ArrayList<>();
        Optional<ModuleHeader> header = next(text, 0);
        while (header.isPresent()) {
            all.add(header.get());
            header = next(text, header.get().bodyStart);
        }
        return all;
    }

    /**
     * The first head at or after an offset.
     *
     * @param text the text
     * @param from where to begin
     */
    public static Optional<ModuleHeader> next(String text, int from) {
        int at = text.indexOf(KEYWORD, from);
        while (at >= 0) {
            Optional<ModuleHeader> header = at(text, from, at);
            if (header.isPresent()) {
                return header;
            }
            at = text.indexOf(KEYWORD, at + KEYWORD.length());
        }
        return Optional.empty();
    }

    /**
     * The head of a module without the word DEFINITIONS, {@code NAME ::= BEGIN}, or with another word in its place.
     *
     * @param text the text, in which no proper head stands
     */
    public static Optional<ModuleHeader> loose(String text) {
        for (int begin = text.indexOf("BEGIN"); begin >= 0; begin = text.indexOf("BEGIN", begin + 5)) {
            int at = skipBack(text, 0, begin);
            if (at < 3 || !text.startsWith("::=", at - 3) || !startsWord(text, begin, "BEGIN")) {
                continue;
            }
            int end = skipBack(text, 0, at - 3);
            int start = wordStart(text, end);
            if (text.startsWith("MACRO", start) || start == end || commentStart(text, start) >= 0) {
                continue;
            }
            int before = skipBack(text, 0, start);
            int first = wordStart(text, before);
            boolean two = first < before && text.substring(first, end).lines().count() == 1;
            String name = two ? text.substring(first, before) : text.substring(start, end);
            return Optional.of(new ModuleHeader(name, two ? first : start, 0, 0, begin + "BEGIN".length(), KEYWORD));
        }
        return Optional.empty();
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && isNameChar(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static Optional<ModuleHeader> at(String text, int from, int keyword) {
        int end = keyword + KEYWORD.length();
        if (keyword > from && isNameChar(text.charAt(keyword - 1))
                || end < text.length() && isNameChar(text.charAt(end))
                || commentStart(text, keyword) >= 0) {
            return Optional.empty();
        }
        int body = skip(text, end);
        while (startsWord(text, body, "IMPLICIT")
                || startsWord(text, body, "EXPLICIT")
                || startsWord(text, body, "AUTOMATIC")
                || startsWord(text, body, "TAGS")) {
            body = skip(text, wordEnd(text, body));
        }
        boolean assigns = text.startsWith("::=", body);
        int begin = assigns ? skip(text, body + 3) : body;
        boolean begins = startsWord(text, begin, "BEGIN");
        if (!assigns && !begins) {
            return Optional.empty();
        }
        int bodyStart = begins ? begin + "BEGIN".length() : body + 3;
        return Optional.of(before(text, from, keyword, bodyStart, assigns && begins ? "" : begins ? "::=" : "BEGIN"));
    }

    /** Looks back from DEFINITIONS for the object identifier and the name. */
    private static ModuleHeader before(String text, int from, int keyword, int bodyStart, String missing) {
        int at = skipBack(text, from, keyword);
        int oidStart = keyword;
        int oidEnd = keyword;
        if (at > from && text.charAt(at - 1) == '}') {
            int open = text.lastIndexOf('{', at - 1);
            if (open >= from && at - open < LONGEST_OID) {
                oidStart = open;
                oidEnd = at;
                at = skipBack(text, from, open);
            }
        }
        int start = Math.max(from, wordStart(text, at));
        String name = text.substring(start, at);
        return new ModuleHeader(name, name.isEmpty() ? keyword : start, oidStart, oidEnd, bodyStart, missing);
    }

    private static int skipBack(String text, int from, int to) {
        int at = to;
        while (at > from) {
            if (isBlank(text.charAt(at - 1))) {
                at--;
                continue;
            }
            int comment = commentStart(text, at);
            if (comment < from) {
                break;
            }
            at = comment;
        }
        return at;
    }

    /** Where the comment begins that an offset lies in; -1 if it lies in none. */
    private static int commentStart(String text, int offset) {
        int line = offset;
        while (line > 0
                && offset - line < LONGEST_LINE
                && text.charAt(line - 1) != '\n'
                && text.charAt(line - 1) != '\r') {
            line--;
        }
        for (int at = line; at < offset; at++) {
            if (text.charAt(at) == '-' && text.startsWith("--", at)) {
                return at;
            }
        }
        return -1;
    }

    /** Passes over blanks and comments. */
    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
            } else if (text.startsWith("--", at)) {
                while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                    at++;
                }
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean startsWord(String text, int at, String word) {
        return text.startsWith(word, at) && wordEnd(text, at) == at + word.length();
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isNameChar(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\uFEFF' || c == '\u00A0';
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
