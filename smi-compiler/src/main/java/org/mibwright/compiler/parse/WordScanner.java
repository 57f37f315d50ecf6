package org.mibwright.compiler.parse;

import org.jspecify.annotations.Nullable;
import org.mibwright.grammar.SmiLexer;

/**
 * Cuts words and signs out of a text by the rules of {@code SmiLexer}: the longest match counts, and of equally long
 * ones the first rule. The grammar says what a token is, and a test holds this against the lexer generated from it,
 * which takes several times as long.
 */
final class WordScanner {
    /** A power of two that leaves most keywords a place of their own. */
    private static final int SLOTS = 512;

    private static final Keyword[] KEYWORDS = keywords();

    private final String text;
    private int end;

    WordScanner(String text) {
        this.text = text;
    }

    /** A keyword with its token type; {@code next} is another with the same place in the table. */
    private record Keyword(String word, int type, @Nullable Keyword next) {}

    private static Keyword[] keywords() {
        Keyword[] table = new Keyword[SLOTS];
        for (int type = SmiLexer.DEFINITIONS; type <= SmiLexer.PRIVATE; type++) {
            String word = Tokens.literal(type);
            int slot = slot(word.charAt(0), word.charAt(word.length() - 1), word.length());
            table[slot] = new Keyword(word, type, table[slot]);
        }
        return table;
    }

    private static int slot(char first, char last, int length) {
        return first * 31 + last * 7 + length & SLOTS - 1;
    }

    /** The offset after the token that was read last. */
    int end() {
        return end;
    }

    /**
     * Reads the token at an offset.
     *
     * @param at where a character stands that is neither blank nor begins a comment or a quoted text
     * @return the type of the token
     */
    int read(int at) {
        char c = text.charAt(at);
        if (isLetter(c)) {
            return word(at);
        }
        if (isDigit(c)) {
            return numberOrName(at);
        }
        end = at + 1;
        return switch (c) {
            case ',' -> SmiLexer.COMMA;
            case '{' -> SmiLexer.LEFT_BRACE;
            case '}' -> SmiLexer.RIGHT_BRACE;
            case '(' -> SmiLexer.LEFT_PAREN;
            case ')' -> SmiLexer.RIGHT_PAREN;
            case ';' -> SmiLexer.SEMICOLON;
            case '|' -> SmiLexer.BAR;
            case '[' -> SmiLexer.LEFT_BRACKET;
            case ']' -> SmiLexer.RIGHT_BRACKET;
            case '=' -> SmiLexer.ODD_ASSIGN;
            case '.' -> peek(at + 1) == '.' ? upTo(at + 2, SmiLexer.RANGE) : SmiLexer.DOT;
            case ':' -> assignment(at);
            case '\'' -> apostrophe(at);
            case '-' -> isDigit(peek(end)) ? upTo(digitsEnd(end), SmiLexer.NUMBER) : SmiLexer.HYPHEN;
            case '_' -> nameEnd(end) > end ? upTo(nameEnd(end), SmiLexer.NAME) : SmiLexer.OTHER;
            default -> SmiLexer.OTHER;
        };
    }

    private int upTo(int offset, int type) {
        end = offset;
        return type;
    }

    /** The character at an offset; NUL, which is part of no token but its own, behind the end. */
    private char peek(int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private int word(int at) {
        end = nameEnd(at + 1);
        int length = end - at;
        Keyword keyword = KEYWORDS[slot(text.charAt(at), text.charAt(end - 1), length)];
        while (keyword != null) {
            if (keyword.word.length() == length && text.startsWith(keyword.word, at)) {
                return keyword.type;
            }
            keyword = keyword.next;
        }
        return SmiLexer.NAME;
    }

    private int numberOrName(int at) {
        int digits = digitsEnd(at + 1);
        int letter = peek(digits) == '-' ? digits + 1 : digits;
        char c = peek(letter);
        return isLetter(c) || c == '_' ? upTo(nameEnd(letter + 1), SmiLexer.NAME) : upTo(digits, SmiLexer.NUMBER);
    }

    private int digitsEnd(int from) {
        int at = from;
        while (isDigit(peek(at))) {
            at++;
        }
        return at;
    }

    /** The end of letters, digits, underscores, and single hyphens before them. */
    private int nameEnd(int from) {
        int length = text.length();
        int at = from;
        while (at < length) {
            char c = text.charAt(at);
            if (c == '-' && isNamePart(peek(at + 1))) {
                at += 2;
            } else if (isNamePart(c)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** An assignment, perhaps as nobody should write it. */
    private int assignment(int at) {
        int colons = at + 1;
        while (peek(colons) == ':') {
            colons++;
        }
        int equals = colons;
        while (peek(equals) == '=') {
            equals++;
        }
        int spread = spreadAssignment(at);
        if (equals == at + 3 && colons == at + 2 && spread <= equals) {
            return upTo(equals, SmiLexer.ASSIGN);
        }
        int odd = Math.max(spread, equals > colons ? equals : colons > at + 1 ? at + 2 : at);
        return odd > at ? upTo(odd, SmiLexer.ODD_ASSIGN) : upTo(at + 1, SmiLexer.OTHER);
    }

    /** The end of an assignment with blanks between its signs; the offset itself where none stands. */
    private int spreadAssignment(int at) {
        int next = blanksEnd(at + 1);
        if (peek(next) == ':') {
            next = blanksEnd(next + 1);
        }
        return peek(next) == '=' ? next + 1 : at;
    }

    private int blanksEnd(int from) {
        int at = from;
        while (peek(at) == ' ' || peek(at) == '\t') {
            at++;
        }
        return at;
    }

    /** A string of digits, or what else stands between apostrophes on one line. */
    private int apostrophe(int at) {
        boolean hex = true;
        boolean binary = true;
        boolean odd = true;
        int close = at + 1;
        for (; (hex || odd) && close < text.length() && text.charAt(close) != '\''; close++) {
            char c = text.charAt(close);
            boolean lineEnd = c == '\r' || c == '\n';
            boolean blank = lineEnd || c == ' ' || c == '\t';
            odd &= !lineEnd;
            binary &= blank || c == '0' || c == '1';
            hex &= blank || isHexDigit(c);
        }
        if (peek(close) != '\'') {
            return upTo(at + 1, SmiLexer.OTHER);
        }
        char suffix = peek(close + 1);
        if (hex && (suffix == 'h' || suffix == 'H')) {
            return upTo(close + 2, SmiLexer.HEX);
        }
        if (binary && (suffix == 'b' || suffix == 'B')) {
            return upTo(close + 2, SmiLexer.BINARY);
        }
        return odd ? upTo(isLetter(suffix) ? close + 2 : close + 1, SmiLexer.ODD_STRING) : upTo(at + 1, SmiLexer.OTHER);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHexDigit(char c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || isDigit(c) || c == '_';
    }
}
