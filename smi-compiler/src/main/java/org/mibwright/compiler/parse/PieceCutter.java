package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.parse.Piece.Kind;
import org.mibwright.grammar.SmiLexer;

/**
 * Cuts the body of a broken definition into pieces, each of which is read by itself. A piece begins at a keyword that
 * is followed as such a keyword is; braces are not relied on, since they may be what is broken.
 */
final class PieceCutter {
    private final List<SmiToken> tokens;
    private final String macro;
    private final Names names;
    private final DiagnosticLog log;
    private final List<Piece> pieces = new ArrayList<>();

    PieceCutter(List<SmiToken> body, String macro, Names names, DiagnosticLog log) {
        this.tokens = new ArrayList<>(body);
        this.macro = macro;
        this.names = names;
        this.log = log;
    }

    List<Piece> cut() {
        int from = 0;
        Kind kind = Kind.STRAY;
        int at = 0;
        while (at < tokens.size()) {
            Kind begins = kindAt(at);
            if (begins != Kind.STRAY) {
                add(from, at, kind);
                from = at;
                kind = begins;
            }
            at++;
            if (begins == Kind.ASSIGNMENT) {
                at = endOfValue(at);
                add(from, at, kind);
                from = at;
                kind = Kind.STRAY;
            }
        }
        add(from, tokens.size(), kind);
        return pieces;
    }

    private void add(int from, int to, Kind kind) {
        if (to > from) {
            pieces.add(new Piece(List.copyOf(tokens.subList(from, to)), kind));
        }
    }

    private int type(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).type() : Token.EOF;
    }

    private Kind kindAt(int at) {
        int type = type(at);
        if (type == SmiLexer.ASSIGN) {
            return Kind.ASSIGNMENT;
        }
        if (Tokens.isClauseKeyword(type)) {
            return suits(type, at) ? Kind.CLAUSE : Kind.STRAY;
        }
        if (type == SmiLexer.NAME) {
            int next = type(at + 1);
            boolean possible = next == SmiLexer.TEXT || next == SmiLexer.LEFT_BRACE || Tokens.isWord(next);
            int guess = possible ? KeywordGuess.clause(tokens.get(at).text()) : Token.INVALID_TYPE;
            if (guess != Token.INVALID_TYPE && !isListed(at) && suitsGuess(guess, at)) {
                SmiToken token = tokens.get(at);
                tokens.set(at, token.withType(guess));
                log.report(Rule.CLAUSE_UNKNOWN, names.span(token), token.text(), macro, Tokens.literal(guess));
                return Kind.CLAUSE;
            }
        }
        return Kind.STRAY;
    }

    /** A guess needs more than a keyword: behind it must stand exactly what the keyword takes. */
    private boolean suitsGuess(int type, int at) {
        int next = type(at + 1);
        if (Tokens.isTextKeyword(type)) {
            return next == SmiLexer.TEXT;
        }
        return switch (type) {
            case SmiLexer.SYNTAX, SmiLexer.WRITE_SYNTAX ->
                Tokens.isWord(next) && !Tokens.isClauseKeyword(next) || next == SmiLexer.OBJECT;
            case SmiLexer.STATUS, SmiLexer.ACCESS, SmiLexer.MAX_ACCESS, SmiLexer.MIN_ACCESS -> next == SmiLexer.NAME;
            default -> next == SmiLexer.LEFT_BRACE;
        };
    }

    private boolean isListed(int at) {
        int before = type(at - 1);
        return before == SmiLexer.COMMA || before == SmiLexer.LEFT_BRACE || before == SmiLexer.LEFT_PAREN;
    }

    /** True if a keyword is one here, rather than a name or a label. */
    private boolean suits(int type, int at) {
        int next = type(at + 1);
        if (next == SmiLexer.COMMA || next == SmiLexer.RIGHT_BRACE || next == SmiLexer.LEFT_PAREN && isListed(at)) {
            return false;
        }
        if (isListed(at)) {
            return suitsGuess(type, at) && !Tokens.isSeparator(type(at + 2));
        }
        return switch (type) {
            case SmiLexer.OBJECT -> next != SmiLexer.IDENTIFIER && Tokens.isWord(next);
            case SmiLexer.GROUP, SmiLexer.VARIATION, SmiLexer.SUPPORTS -> Tokens.isWord(next);
            default -> true;
        };
    }

    private int endOfValue(int from) {
        if (type(from) != SmiLexer.LEFT_BRACE) {
            int to = from;
            while (to < tokens.size() && isValuePart(type(to)) && kindAt(to) == Kind.STRAY) {
                to++;
            }
            return type(to) == SmiLexer.RIGHT_BRACE ? to + 1 : to;
        }
        int to = from + 1;
        while (to < tokens.size() && type(to) != SmiLexer.RIGHT_BRACE && kindAt(to) == Kind.STRAY) {
            to++;
        }
        return type(to) == SmiLexer.RIGHT_BRACE ? to + 1 : to;
    }

    private static boolean isValuePart(int type) {
        return Tokens.isWord(type)
                || type == SmiLexer.NUMBER
                || type == SmiLexer.DOT
                || type == SmiLexer.LEFT_PAREN
                || type == SmiLexer.RIGHT_PAREN
                || type == SmiLexer.LEFT_BRACKET
                || type == SmiLexer.RIGHT_BRACKET
                || type == SmiLexer.HEX
                || type == SmiLexer.BINARY
                || type == SmiLexer.TEXT;
    }
}
