package org.mibwright.compiler.parse;

import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.mibwright.grammar.SmiLexer;

/** Tells which keyword a misspelt word is meant to be. */
final class KeywordGuess {
    private static final int SHORTEST = 5;

    private KeywordGuess() {}

    /** The clause keyword that a word is meant to be; {@link Token#INVALID_TYPE} if none. */
    static int clause(String word) {
        return word.equals("DEFVALUE")
                ? SmiLexer.DEFVAL
                : nearest(word, SmiLexer.DESCRIPTION, SmiLexer.CREATION_REQUIRES);
    }

    /** The macro that a word is meant to be; {@link Token#INVALID_TYPE} if none. */
    static int macro(String word) {
        return nearest(word, SmiLexer.MODULE_IDENTITY, SmiLexer.AGENT_CAPABILITIES);
    }

    /** The keyword of a type that a word is, but for its letters being small; {@link Token#INVALID_TYPE} if none. */
    static int typeWord(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "SEQUENCE" -> SmiLexer.SEQUENCE;
            case "OF" -> SmiLexer.OF;
            case "OCTET" -> SmiLexer.OCTET;
            case "STRING" -> SmiLexer.STRING;
            case "OBJECT" -> SmiLexer.OBJECT;
            case "IDENTIFIER" -> SmiLexer.IDENTIFIER;
            case "INTEGER" -> SmiLexer.INTEGER;
            case "SIZE" -> SmiLexer.SIZE;
            case "IMPLIED" -> SmiLexer.IMPLIED;
            default -> Token.INVALID_TYPE;
        };
    }

    private static int nearest(String word, int first, int last) {
        if (word.length() < SHORTEST || word.length() > 20) {
            return Token.INVALID_TYPE;
        }
        String plain = word.toUpperCase(Locale.ROOT).replace('_', '-');
        boolean shouted = plain.equals(word.replace('_', '-'));
        int best = shouted ? 3 : 1;
        int guess = Token.INVALID_TYPE;
        for (int type = first; type <= last; type++) {
            String keyword = Tokens.literal(type);
            int allowed = Math.min(best, keyword.length() < 7 ? 2 : 3);
            int distance = distance(plain, keyword, allowed);
            if (distance < allowed) {
                best = distance;
                guess = type;
            }
        }
        return guess;
    }

    /** The number of letters to change, insert, remove or swap; {@code limit} if there are that many or more. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return Math.min(last[b.length()], limit);
    }
}
