package org.mibwright.compiler.parse;

import org.mibwright.grammar.SmiLexer;
import org.mibwright.grammar.SmiParser;

/** What kinds of tokens there are. */
final class Tokens {
    private static final String[] LITERALS = literals();

    private Tokens() {}

    private static String[] literals() {
        String[] all = new String[SmiParser.VOCABULARY.getMaxTokenType() + 1];
        for (int type = 0; type < all.length; type++) {
            String quoted = SmiParser.VOCABULARY.getLiteralName(type);
            all[type] = quoted == null ? "name" : quoted.substring(1, quoted.length() - 1);
        }
        return all;
    }

    /** How a token of a type is always written; {@code name} for one that is written in many ways. */
    static String literal(int type) {
        return LITERALS[type];
    }

    /** A macro that a name can stand before. */
    static boolean isMacro(int type) {
        return type >= SmiLexer.MODULE_IDENTITY
                && type <= SmiLexer.AGENT_CAPABILITIES
                && type != SmiLexer.TEXTUAL_CONVENTION;
    }

    /** A keyword that begins a clause. */
    static boolean isClauseKeyword(int type) {
        return type >= SmiLexer.DESCRIPTION && type <= SmiLexer.CREATION_REQUIRES && type != SmiLexer.IMPLIED;
    }

    /** A keyword that can follow a macro, and nothing but a macro or another clause. */
    static boolean isOpeningKeyword(int type) {
        return isClauseKeyword(type)
                && type != SmiLexer.OBJECT
                && type != SmiLexer.GROUP
                && type != SmiLexer.MODULE
                && type != SmiLexer.UNITS;
    }

    /** A keyword that a text follows. */
    static boolean isTextKeyword(int type) {
        return type >= SmiLexer.DESCRIPTION && type <= SmiLexer.PRODUCT_RELEASE;
    }

    /** A token that can be a name. */
    static boolean isWord(int type) {
        return type == SmiLexer.NAME
                || type >= SmiLexer.MODULE_IDENTITY
                        && type <= SmiLexer.PRIVATE
                        && type != SmiLexer.IMPLIED
                        && type != SmiLexer.SEQUENCE
                        && type != SmiLexer.CHOICE
                        && type != SmiLexer.SIZE
                        && type != SmiLexer.OF
                        && type != SmiLexer.IMPLICIT
                        && type != SmiLexer.EXPLICIT;
    }

    /** A keyword that the grammar takes for no name, though an author may. */
    static boolean isReserved(int type) {
        return !isWord(type) && type >= SmiLexer.DEFINITIONS && type <= SmiLexer.PRIVATE
                || Tokens.isClauseKeyword(type);
    }

    /** A token that tells that the word before it is one of a list. */
    static boolean isSeparator(int type) {
        return switch (type) {
            case SmiLexer.COMMA,
                    SmiLexer.FROM,
                    SmiLexer.SEMICOLON,
                    SmiLexer.RIGHT_BRACE,
                    SmiLexer.RIGHT_PAREN,
                    SmiLexer.LEFT_PAREN,
                    SmiLexer.MACRO -> true;
            default -> false;
        };
    }
}
