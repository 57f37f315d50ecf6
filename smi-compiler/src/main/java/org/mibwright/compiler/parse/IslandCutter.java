package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import org.mibwright.compiler.parse.Island.Kind;
import org.mibwright.grammar.SmiLexer;

/**
 * Cuts a module's tokens into islands. A definition begins where a name is followed by a macro, by
 * {@code OBJECT IDENTIFIER ::=} or by {@code ::=}, and goes on to where the next begins. Heads that could also be part
 * of a clause count only where the definition before them has had its value.
 */
final class IslandCutter {
    private final List<SmiToken> tokens;
    /** The types of the tokens, which are looked at again and again. */
    private final int[] types;

    private final List<Island> islands = new ArrayList<>();

    private IslandCutter(List<SmiToken> tokens) {
        this.tokens = tokens;
        types = new int[tokens.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = tokens.get(i).type();
        }
    }

    static List<Island> cut(List<SmiToken> tokens) {
        IslandCutter cutter = new IslandCutter(tokens);
        cutter.cut();
        return cutter.islands;
    }

    private void cut() {
        int size = types.length;
        int from = 0;
        Kind kind = Kind.STRAY;
        boolean closed = true;
        int at = 0;
        while (at < size) {
            Kind head = headAt(at, closed);
            if (head == null) {
                closed = closed || closes(at, from);
                at++;
                continue;
            }
            add(kind, from, at);
            from = at;
            kind = head;
            switch (head) {
                case IMPORTS, EXPORTS -> {
                    at = head == Kind.IMPORTS ? endOfImports(at + 1) : endOfExports(at + 1);
                    add(kind, from, at);
                    from = at;
                    kind = Kind.STRAY;
                    closed = true;
                }
                case MACRO -> {
                    at += 2;
                    closed = true;
                }
                default -> {
                    closed = isPlainType(at);
                    at += 2;
                }
            }
        }
        add(kind, from, size);
    }

    private void add(Kind kind, int from, int to) {
        if (to > from) {
            islands.add(new Island(kind, from, to));
        }
    }

    private int type(int at) {
        return at >= 0 && at < types.length ? types[at] : SmiLexer.EOF;
    }

    /** What begins at a token; null if nothing does. */
    private Kind headAt(int at, boolean closed) {
        int type = type(at);
        int next = type(at + 1);
        if (type == SmiLexer.IMPORTS && (closed || Tokens.isWord(next))) {
            return Kind.IMPORTS;
        }
        if (type == SmiLexer.EXPORTS && (closed || Tokens.isWord(next))) {
            return Kind.EXPORTS;
        }
        if (!Tokens.isWord(type)) {
            return null;
        }
        if (next == SmiLexer.MACRO
                && tokens.get(at + 1).end() - tokens.get(at + 1).start() > "MACRO".length()) {
            return Kind.MACRO;
        }
        return startsDefinition(at, type, next, closed)
                ? Kind.DEFINITION
                : closed && type == SmiLexer.NAME && next == SmiLexer.SYNTAX && startsType(type(at + 2))
                        ? Kind.MACROLESS
                        : null;
    }

    private boolean startsDefinition(int at, int type, int next, boolean closed) {
        boolean named = type == SmiLexer.NAME || closed;
        int third = type(at + 2);
        if (Tokens.isMacro(next)) {
            return named && (Tokens.isClauseKeyword(third) || closed && !Tokens.isSeparator(third));
        }
        switch (next) {
            case SmiLexer.OBJECT:
                return third == SmiLexer.IDENTIFIER && named && startsOidValue(at + 3, closed, at);
            case SmiLexer.ASSIGN:
                return assigns(at, type, third, closed);
            case SmiLexer.NAME:
                return closed
                        && type == SmiLexer.NAME
                        && Tokens.isOpeningKeyword(third)
                        && type(at - 1) != SmiLexer.COMMA;
            case SmiLexer.INTEGER, SmiLexer.OCTET, SmiLexer.BITS:
                return closed && type == SmiLexer.NAME && (third == SmiLexer.ASSIGN || type(at + 3) == SmiLexer.ASSIGN);
            default:
                return false;
        }
    }

    private boolean startsOidValue(int at, boolean closed, int head) {
        int type = type(at);
        return type == SmiLexer.ASSIGN
                || closed
                        && type == SmiLexer.LEFT_BRACE
                        && type(head - 1) != SmiLexer.COMMA
                        && type(head - 1) != SmiLexer.LEFT_BRACE;
    }

    private boolean assigns(int at, int type, int value, boolean closed) {
        if (value == SmiLexer.TEXTUAL_CONVENTION) {
            return true;
        }
        if (Tokens.isClauseKeyword(type(at - 1)) && !closed) {
            return false;
        }
        return switch (value) {
            case SmiLexer.NAME -> closed || startsUpperCase(at);
            case SmiLexer.LEFT_BRACE, SmiLexer.NUMBER -> closed;
            default -> startsType(value) && (closed || type == SmiLexer.NAME);
        };
    }

    private boolean startsUpperCase(int at) {
        return Character.isUpperCase(tokens.get(at).text().charAt(0));
    }

    private static boolean startsType(int type) {
        return switch (type) {
            case SmiLexer.INTEGER,
                    SmiLexer.OCTET,
                    SmiLexer.OBJECT,
                    SmiLexer.BITS,
                    SmiLexer.BIT,
                    SmiLexer.NULL,
                    SmiLexer.ANY,
                    SmiLexer.SEQUENCE,
                    SmiLexer.CHOICE,
                    SmiLexer.LEFT_BRACKET,
                    SmiLexer.NAME -> true;
            default -> false;
        };
    }

    /** A type assignment has no value that would close it; a textual convention is open until its SYNTAX. */
    private boolean isPlainType(int head) {
        return type(head + 1) == SmiLexer.ASSIGN && type(head + 2) != SmiLexer.TEXTUAL_CONVENTION;
    }

    /** True if the definition that began at {@code from} has all it must have once this token is read. */
    private boolean closes(int at, int from) {
        int type = type(at);
        if (type == SmiLexer.SYNTAX) {
            return type(from + 1) == SmiLexer.ASSIGN;
        }
        if (type == SmiLexer.RIGHT_BRACE) {
            int back = at - 1;
            int stop = Math.max(from, at - 64);
            while (back > stop && type(back) != SmiLexer.LEFT_BRACE && type(back) != SmiLexer.ASSIGN) {
                back--;
            }
            return type(back) == SmiLexer.ASSIGN
                    || type(back - 1) == SmiLexer.ASSIGN
                    || type(back - 1) == SmiLexer.IDENTIFIER && back - 3 == from;
        }
        return type(at - 1) == SmiLexer.ASSIGN && (type == SmiLexer.NUMBER || type == SmiLexer.NAME);
    }

    private int endOfImports(int from) {
        int at = from;
        while (at < types.length) {
            int type = type(at);
            if (type == SmiLexer.SEMICOLON && !goesOn(at + 1)) {
                return at + 1;
            }
            if (type == SmiLexer.IMPORTS || type == SmiLexer.EXPORTS || isDefinitionInList(at)) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** True if names up to a FROM follow, without anything that would begin a definition. */
    private boolean goesOn(int from) {
        int at = from;
        while (Tokens.isWord(type(at)) || type(at) == SmiLexer.COMMA) {
            if (isDefinitionInList(at)) {
                return false;
            }
            at++;
        }
        return at > from && type(at) == SmiLexer.FROM;
    }

    /** In a list of names, only what can be no pair of names begins a definition. */
    private boolean isDefinitionInList(int at) {
        Kind head = headAt(at, false);
        return head == Kind.DEFINITION || head == Kind.MACRO || isOidAssignment(at);
    }

    private boolean isOidAssignment(int at) {
        return type(at) == SmiLexer.NAME && type(at + 1) == SmiLexer.ASSIGN;
    }

    private int endOfExports(int from) {
        int at = from;
        while (at < types.length) {
            int type = type(at);
            if (type == SmiLexer.SEMICOLON) {
                return at + 1;
            }
            if (type == SmiLexer.IMPORTS || type == SmiLexer.EXPORTS || isDefinitionInList(at)) {
                return at;
            }
            at++;
        }
        return at;
    }
}
