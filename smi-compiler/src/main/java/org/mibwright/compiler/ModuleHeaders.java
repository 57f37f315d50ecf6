package org.mibwright.compiler;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of the modules in a file without reading more of it than their headers. */
final class ModuleHeaders {
    private static final String KEYWORD = "DEFINITIONS";

    private ModuleHeaders() {}

    /** Returns the names before each {@code DEFINITIONS ... ::= BEGIN}, in the order of the text. */
    static List<String> names(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<String> names = new ArrayList<>(1);
        for (int at = text.indexOf(KEYWORD); at >= 0; at = text.indexOf(KEYWORD, at + KEYWORD.length())) {
            String name = nameBefore(text, at);
            if (!name.isEmpty() && startsBody(text, at + KEYWORD.length()) && !inComment(text, at)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String nameBefore(String text, int end) {
        int at = skipBlanksBack(text, end);
        if (at > 0 && text.charAt(at - 1) == '}') {
            at = skipBlanksBack(text, Math.max(0, text.lastIndexOf('{', at)));
        }
        int start = at;
        while (start > 0 && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, at);
    }

    private static int skipBlanksBack(String text, int end) {
        int at = end;
        while (at > 0 && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }

    /** Tells whether {@code ::=} and {@code BEGIN} follow, maybe behind a word such as {@code IMPLICIT TAGS}. */
    private static boolean startsBody(String text, int from) {
        int assignment = text.indexOf("::=", from);
        if (assignment < 0 || assignment - from > 80) {
            return false;
        }
        int begin = text.indexOf("BEGIN", assignment);
        return begin >= 0 && begin - assignment < 400;
    }

    private static boolean inComment(String text, int at) {
        int line = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
        int comment = text.indexOf("--", line);
        return comment >= 0 && comment < at;
    }

    private static boolean isNamePart(char c) {
        return c == '-' || c == '_' || c == '.' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
