package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiLexer;
import org.mibwright.grammar.SmiParser;

/**
 * Makes a stretch of tokens fit a rule by few small changes: a token put in, left out or exchanged where the rule first
 * fails. Each step takes the change after which the least is left to read. This knows nothing of the rule, so it mends
 * whatever is mendable: a lost brace, a comma for a dot, a stray word.
 */
final class TokenRepair {
    private static final int[] INSERTABLE = {
        SmiLexer.LEFT_BRACE,
        SmiLexer.RIGHT_BRACE,
        SmiLexer.LEFT_PAREN,
        SmiLexer.RIGHT_PAREN,
        SmiLexer.FROM,
        SmiLexer.RANGE,
        SmiLexer.OF
    };
    private static final int[] EXCHANGEABLE = {
        SmiLexer.LEFT_BRACE,
        SmiLexer.RIGHT_BRACE,
        SmiLexer.LEFT_PAREN,
        SmiLexer.RIGHT_PAREN,
        SmiLexer.COMMA,
        SmiLexer.RANGE,
        SmiLexer.BAR,
        SmiLexer.NAME
    };
    /** Tokens that all trials for one stretch may look at together, which bounds the time that any input can take. */
    private static final int BUDGET = 120_000;

    /** More repairs than this, and more than a third of the tokens, make something else of what was written. */
    private static final int MOST_REPAIRS = 2;

    private final RuleParser rules;
    private final Names names;
    private final List<Repair> made = new ArrayList<>();
    private List<SmiToken> current = List.of();
    private int budget;

    TokenRepair(RuleParser rules, Names names) {
        this.rules = rules;
        this.names = names;
    }

    /** A change and the place where it was made. */
    record Repair(Kind kind, Span span, int type, String token) {
        /** What was done. */
        enum Kind {
            /** A missing token was supplied. */
            INSERTED,
            /** A token was left out. */
            DELETED,
            /** A token was read as another. */
            EXCHANGED,
            /** Several tokens, of which no sense can be made, were left out. */
            SKIPPED
        }
    }

    /** A list of tokens after a change, with what is left to read when the rule fails on it. */
    private record Trial(List<SmiToken> tokens, Repair repair, int left) {}

    /** The changes that made the last stretch fit. */
    List<Repair> made() {
        return List.copyOf(made);
    }

    /**
     * Reads tokens by a rule, changing them where they do not fit.
     *
     * @return the tree over the changed tokens; empty where no change helps
     */
    <T extends ParserRuleContext> Optional<T> parse(List<SmiToken> tokens, Function<SmiParser, T> rule) {
        made.clear();
        current = tokens;
        budget = BUDGET;
        Optional<T> tree = rules.parse(current, 0, current.size(), rule);
        while (tree.isEmpty()) {
            int failed = Math.min(rules.failedAt(), current.size());
            Trial best = bestTrial(failed, rule);
            if (best == null || made.size() >= MOST_REPAIRS && made.size() * 3 >= tokens.size()) {
                return Optional.empty();
            }
            current = best.tokens();
            made.add(best.repair());
            tree = rules.parse(current, 0, current.size(), rule);
        }
        return tree;
    }

    private <T extends ParserRuleContext> Trial bestTrial(int failed, Function<SmiParser, T> rule) {
        Trial best = null;
        int left = current.size() - failed;
        for (int at = failed; at >= Math.max(0, failed - 2) && budget > 0; at--) {
            for (int type : INSERTABLE) {
                best = better(best, insert(at, type), left, rule);
            }
            if (at < current.size()) {
                for (int type : EXCHANGEABLE) {
                    best = better(best, exchange(at, type), left, rule);
                }
                best = better(best, delete(at), left, rule);
            }
            if (best != null && best.left() < 0) {
                return best;
            }
        }
        return best != null && best.left() < left ? best : better(best, skip(failed), left + 1, rule);
    }

    private <T extends ParserRuleContext> Trial better(Trial best, Trial trial, int left, Function<SmiParser, T> rule) {
        if (trial == null || budget <= 0 || best != null && best.left() < 0) {
            return best;
        }
        int size = trial.tokens().size();
        budget -= size + 8;
        boolean fits = rules.parse(trial.tokens(), 0, size, rule).isPresent();
        int rest = fits ? -1 : size - Math.min(size, rules.failedAt());
        boolean closer = rest < (best == null ? left : best.left());
        return closer ? new Trial(trial.tokens(), trial.repair(), rest) : best;
    }

    private Trial insert(int at, int type) {
        int offset = at < current.size() ? current.get(at).start() : end();
        SmiToken token = current.get(0).insertedAt(type, offset);
        List<SmiToken> tokens = new ArrayList<>(current);
        tokens.add(at, token);
        Span span = at < current.size() ? names.span(current.get(at)) : names.span(offset, offset);
        return new Trial(tokens, new Repair(Repair.Kind.INSERTED, span, type, span.text()), 0);
    }

    private int end() {
        return current.get(current.size() - 1).end();
    }

    private Trial exchange(int at, int type) {
        SmiToken token = current.get(at);
        boolean sign = type != SmiLexer.NAME;
        boolean suits = sign ? isSign(token.type()) && token.type() != type : Tokens.isReserved(token.type());
        if (!suits) {
            return null;
        }
        List<SmiToken> tokens = new ArrayList<>(current);
        tokens.set(at, token.withType(type));
        return new Trial(tokens, new Repair(Repair.Kind.EXCHANGED, names.span(token), type, token.text()), 0);
    }

    private static boolean isSign(int type) {
        return type >= SmiLexer.RANGE && type <= SmiLexer.RIGHT_BRACKET;
    }

    private Trial delete(int at) {
        SmiToken token = current.get(at);
        List<SmiToken> tokens = new ArrayList<>(current);
        tokens.remove(at);
        return tokens.isEmpty() || token.type() == SmiLexer.SIZE || token.type() == SmiLexer.TEXT
                ? null
                : new Trial(tokens, new Repair(Repair.Kind.DELETED, names.span(token), token.type(), token.text()), 0);
    }

    /** Leaves out the item of a list in which the rule fails: from the comma before it to the comma after it. */
    private Trial skip(int failed) {
        int from = Math.min(failed, current.size() - 1);
        while (from > 0
                && current.get(from).type() != SmiLexer.COMMA
                && current.get(from).type() != SmiLexer.LEFT_BRACE) {
            from--;
        }
        int to = failed;
        while (to < current.size()
                && current.get(to).type() != SmiLexer.COMMA
                && current.get(to).type() != SmiLexer.RIGHT_BRACE) {
            to++;
        }
        if (from == 0 || to >= current.size() || to <= from + 1) {
            return null;
        }
        List<SmiToken> tokens = new ArrayList<>(current.subList(0, from + 1));
        Span span = names.span(current.get(from + 1), current.get(to - 1));
        boolean comma = current.get(to).type() == SmiLexer.COMMA;
        tokens.addAll(current.subList(comma ? to + 1 : to, current.size()));
        return new Trial(tokens, new Repair(Repair.Kind.SKIPPED, span, SmiLexer.COMMA, ""), 0);
    }
}
