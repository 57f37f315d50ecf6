package org.mibwright.compiler.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.mibwright.grammar.SmiParser;

/** Runs single rules of the grammar over stretches of tokens: all of a stretch fits a rule, or none does. */
final class RuleParser {
    private final TokenWindow window = new TokenWindow();
    private final FailFast failFast = new FailFast();
    private final SmiParser parser = new BoundedParser(window);
    private int failedAt;

    RuleParser() {
        parser.removeErrorListeners();
        parser.setErrorHandler(failFast);
    }

    /**
     * Reads tokens by a rule.
     *
     * @return the tree, or nothing where a token does not fit; {@link #failedAt()} then tells which
     */
    <T extends ParserRuleContext> Optional<T> parse(
            List<SmiToken> tokens, int from, int to, Function<SmiParser, T> rule) {
        // Without a reset the parser would remember the end that it met before, and end every node one token late.
        parser.reset();
        window.move(tokens, from, to);
        try {
            return Optional.of(rule.apply(parser));
        } catch (FailFast.Failure failure) {
            failedAt = failFast.position();
            return Optional.empty();
        }
    }

    /** Index of the token after the last that the rule took. */
    int position() {
        return window.index();
    }

    /** Index of the token that did not fit, or the end of the stretch where one was missing. */
    int failedAt() {
        return failedAt;
    }
}
