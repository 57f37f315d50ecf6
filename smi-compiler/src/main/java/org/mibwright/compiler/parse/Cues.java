package org.mibwright.compiler.parse;

import java.util.Locale;
import java.util.Set;

/**
 * Recognises in plain characters where a clause, a definition or the end of a module begins. This is for places where
 * there are no tokens to go by: where a quote is lost, and text and code have changed places.
 */
final class Cues {
    private static final Set<String> TEXT_KEYWORDS = Set.of(
            "DESCRIPTION",
            "REFERENCE",
            "UNITS",
            "DISPLAY-HINT",
            "LAST-UPDATED",
            "ORGANIZATION",
            "CONTACT-INFO",
            "REVISION",
            "PRODUCT-RELEASE");
    private static final Set<String> BRACE_KEYWORDS = Set.of(
            "OBJECTS",
            "NOTIFICATIONS",
            "VARIABLES",
            "MANDATORY-GROUPS",
            "INCLUDES",
            "CREATION-REQUIRES",
            "INDEX",
            "AUGMENTS",
            "DEFVAL",
            "DEFVALUE");
    private static final Set<String> ITEM_KEYWORDS =
            Set.of("GROUP", "OBJECT", "VARIATION", "MODULE", "SUPPORTS", "ENTERPRISE");
    private static final Set<String> CLAUSE_KEYWORDS = Set.of(
            "SYNTAX", "WRITE-SYNTAX", "ACCESS", "MAX-ACCESS", "MIN-ACCESS", "STATUS", "IMPLIED", "TEXTUAL-CONVENTION");
    private static final Set<String> STATUS_WORDS =
            Set.of("current", "deprecated", "obsolete", "mandatory", "optional");
    private static final Set<String> ACCESS_WORDS = Set.of(
            "read-only",
            "read-write",
            "read-create",
            "write-only",
            "not-accessible",
            "accessible-for-notify",
            "not-implemented");
    private static final Set<String> MACROS = Set.of(
            "MODULE-IDENTITY",
            "OBJECT-IDENTITY",
            "OBJECT-TYPE",
            "NOTIFICATION-TYPE",
            "TRAP-TYPE",
            "OBJECT-GROUP",
            "NOTIFICATION-GROUP",
            "MODULE-COMPLIANCE",
            "AGENT-CAPABILITIES");
    private static final Set<String> TYPE_WORDS =
            Set.of("TEXTUAL-CONVENTION", "SEQUENCE", "INTEGER", "OCTET", "BITS", "OBJECT", "CHOICE");

    /** No object identifier in braces is longer, in characters; it keeps the search for its end short. */
    private static final int LONGEST_OID = 1000;

    private final String text;
    private final int limit;
    private int breakFrom;
    private int breakAt = -1;

    Cues(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\uFEFF' || c == '\u00A0' || c == '\u3000' || c == '\u200B';
    }

    static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** The first offset at or after the given one that is neither blank nor in a comment. */
    int skipBlank(int from) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (c == '-' && at + 1 < limit && text.charAt(at + 1) == '-') {
                at = lineEnd(at);
            } else {
                break;
            }
        }
        return at;
    }

    int lineEnd(int from) {
        int at = from;
        while (at < limit && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    int wordEnd(int from) {
        int at = from;
        while (at < limit && isNameChar(text.charAt(at))) {
            at++;
        }
        return at;
    }

    String wordAt(int from) {
        return text.substring(from, wordEnd(from));
    }

    private boolean at(int offset, String what) {
        return offset + what.length() <= limit && text.startsWith(what, offset);
    }

    private boolean charAt(int offset, char c) {
        return offset < limit && text.charAt(offset) == c;
    }

    boolean opensLine(int offset) {
        int at = offset;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r' || text.charAt(at - 1) == '\f';
    }

    private boolean endsLine(int offset) {
        int at = offset;
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at >= limit || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D';
    }

    /** True if a text that ends right before the offset may well end there: what follows makes sense. */
    boolean mayFollowText(int offset) {
        int at = skipBlank(offset);
        if (at >= limit) {
            return true;
        }
        char c = text.charAt(at);
        if (c == '}' || c == ',' || c == ':') {
            return true;
        }
        return startsSomething(at) || looksLikeClause(at);
    }

    /** True for a capitalised word that is no known keyword but is followed like one, such as a misspelt one. */
    private boolean looksLikeClause(int at) {
        int end = wordEnd(at);
        if (end - at < 4) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (!isUpper(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        int next = skipBlank(end);
        return charAt(next, '"') || charAt(next, '{');
    }

    /** The first offset after the given one where a clause, an assignment, a definition or END begins. */
    int nextBreak(int from) {
        if (from >= breakFrom && from <= breakAt) {
            return breakAt;
        }
        breakFrom = from;
        breakAt = findBreak(from);
        return breakAt;
    }

    private int findBreak(int from) {
        int at = from;
        while (at < limit && at > 0 && isNameChar(text.charAt(at - 1)) && isNameChar(text.charAt(at))) {
            at++;
        }
        while (at < limit) {
            char c = text.charAt(at);
            if (isNameChar(c)) {
                if (startsSomething(at)) {
                    return at;
                }
                at = wordEnd(at);
            } else {
                if (c == ':' && startsAssignment(at)) {
                    return at;
                }
                at++;
            }
        }
        return limit;
    }

    boolean startsSomething(int at) {
        char c = text.charAt(at);
        if (c == ':') {
            return startsAssignment(at);
        }
        return isUpper(c) && (startsClause(at) || startsEnd(at)) || startsDefinition(at);
    }

    private boolean startsAssignment(int at) {
        if (!at(at, "::=")) {
            return false;
        }
        int next = skipBlank(at + 3);
        return charAt(next, '{') || next < limit && Character.isDigit(text.charAt(next));
    }

    private boolean startsEnd(int at) {
        return at(at, "END") && opensLine(at) && wordEnd(at) == at + 3 && endsLine(at + 3);
    }

    /** True if a keyword stands here and what follows is what follows such a keyword. */
    boolean startsClause(int at) {
        int end = wordEnd(at);
        if (end - at < 5 || end - at > 17) {
            return false;
        }
        String word = text.substring(at, end);
        int next = skipBlank(end);
        if (next >= limit) {
            return false;
        }
        char c = text.charAt(next);
        if (TEXT_KEYWORDS.contains(word)) {
            return isQuote(c) || opensLine(at) && endsLine(end);
        }
        if (BRACE_KEYWORDS.contains(word)) {
            return c == '{' || opensLine(at) && c >= 'a' && c <= 'z' && charAt(skipBlank(wordEnd(next)), ',');
        }
        switch (word) {
            case "SYNTAX", "WRITE-SYNTAX":
                return isUpper(c);
            case "STATUS":
                return STATUS_WORDS.contains(wordAt(next).toLowerCase(Locale.ROOT));
            case "ACCESS", "MAX-ACCESS", "MIN-ACCESS":
                return ACCESS_WORDS.contains(wordAt(next).toLowerCase(Locale.ROOT));
            default:
                return ITEM_KEYWORDS.contains(word) && opensLine(at) && leadsToClause(next);
        }
    }

    /** True if here, or after one word or value in braces, comes a keyword. */
    private boolean leadsToClause(int at) {
        int next = at;
        if (isKeyword(wordAt(next))) {
            return true;
        }
        if (charAt(next, '{')) {
            return leadsOn(skipBlank(braceEnd(next)));
        }
        int end = wordEnd(next);
        if (end == next) {
            return false;
        }
        next = skipBlank(end);
        return leadsOn(charAt(next, '{') ? skipBlank(braceEnd(next)) : next);
    }

    /** The offset after the brace that closes the one here, or where the search for it stops. */
    private int braceEnd(int open) {
        int at = open;
        int stop = Math.min(limit, open + LONGEST_OID);
        while (at < stop && text.charAt(at) != '}') {
            at++;
        }
        return Math.min(at + 1, limit);
    }

    private boolean leadsOn(int at) {
        return isKeyword(wordAt(at)) || at(at, "::=");
    }

    static boolean isKeyword(String word) {
        return TEXT_KEYWORDS.contains(word)
                || BRACE_KEYWORDS.contains(word)
                || ITEM_KEYWORDS.contains(word)
                || CLAUSE_KEYWORDS.contains(word);
    }

    static boolean isTextKeyword(String word) {
        return TEXT_KEYWORDS.contains(word);
    }

    /** True if a name stands here and what follows makes it the head of a definition or of a module. */
    boolean startsDefinition(int at) {
        int end = wordEnd(at);
        if (end == at) {
            return false;
        }
        int next = skipBlank(end);
        if (next == end || next >= limit) {
            return false;
        }
        char c = text.charAt(next);
        if (c == ':') {
            int value = skipBlank(next + 3);
            return at(next, "::=") && (charAt(value, '[') || TYPE_WORDS.contains(wordAt(value)));
        }
        if (!isUpper(c) || isKeyword(text.substring(at, end))) {
            return false;
        }
        String macro = wordAt(next);
        int after = skipBlank(next + macro.length());
        if (MACROS.contains(macro)) {
            return isKeyword(wordAt(after));
        }
        if (macro.equals("OBJECT") && at(after, "IDENTIFIER")) {
            return at(skipBlank(after + "IDENTIFIER".length()), "::=");
        }
        return macro.equals("DEFINITIONS") && at(after, "::=");
    }

    /** True if the head of a module stands here. */
    boolean startsModule(int at) {
        int next = skipBlank(wordEnd(at));
        if (charAt(next, '{')) {
            next = skipBlank(braceEnd(next));
        }
        return at(next, "DEFINITIONS") && at(skipBlank(next + "DEFINITIONS".length()), "::=");
    }

    /** The first offset at or after the given one, outside comments, where a definition or a module begins. */
    int nextDefinition(int from) {
        int at = from;
        while (at < limit) {
            at = skipBlank(at);
            if (at < limit && isNameChar(text.charAt(at))) {
                if (startsDefinition(at) || startsModule(at)) {
                    return at;
                }
                at = wordEnd(at);
            } else {
                at++;
            }
        }
        return limit;
    }
}
