package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Fix;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.parse.TokenRepair.Repair;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiLexer;
import org.mibwright.grammar.SmiParser;

/** Reads the pieces of a broken definition, mends those that can be mended, and says what was done. */
final class Salvage {
    private static final Set<String> SPLIT_WORDS =
            Set.of("read-only", "read-write", "read-create", "write-only", "not-accessible", "accessible-for-notify");

    private static final String OBJECT_IDENTIFIER = "OBJECT IDENTIFIER";

    private final Names names;
    private final DiagnosticLog log;
    private final RuleParser rules;
    private final ClauseBuilder clauses;
    private final TokenRepair repair;

    Salvage(Names names, DiagnosticLog log, RuleParser rules, ClauseBuilder clauses) {
        this.names = names;
        this.log = log;
        this.rules = rules;
        this.clauses = clauses;
        repair = new TokenRepair(rules, names);
    }

    /** What could be read of a definition's body. */
    record Body(List<Clause> clauses, Optional<Assignment> value) {}

    Body body(Identifier name, String macro, List<SmiToken> tokens) {
        List<Clause> found = new ArrayList<>();
        Optional<Assignment> value = Optional.empty();
        for (Piece piece : new PieceCutter(tokens, macro, names, log).cut()) {
            switch (piece.kind()) {
                case CLAUSE -> clause(name, piece.tokens()).ifPresent(found::add);
                case ASSIGNMENT -> {
                    if (value.isPresent()) {
                        skipped(name, piece.tokens());
                    } else {
                        value = mend(name, piece.tokens(), SmiParser::wholeAssignment)
                                .map(ctx -> clauses.values().assignment(ctx.assignment()));
                    }
                }
                case STRAY -> stray(name, piece.tokens());
            }
        }
        return new Body(found, value);
    }

    Optional<SyntaxNode> type(Identifier name, List<SmiToken> tokens) {
        return mend(name, tokens, SmiParser::wholeType)
                .map(ctx -> clauses.types().type(ctx.type()))
                .or(() -> prefix(name, tokens, SmiParser::type).map(clauses.types()::type));
    }

    /** The value of a plain object identifier; what stands behind it is not its. */
    Optional<OidValue> oid(Identifier name, List<SmiToken> tokens) {
        Body body = body(name, OBJECT_IDENTIFIER, tokens);
        new Clauses(body.clauses()).reportLeft(log, OBJECT_IDENTIFIER, name);
        return body.value().flatMap(value -> clauses.values().asOid(value, name));
    }

    private Optional<Clause> clause(Identifier name, List<SmiToken> tokens) {
        Optional<Clause> whole =
                rules.parse(tokens, 0, tokens.size(), SmiParser::wholeClause).map(ctx -> clauses.clause(ctx.clause()));
        if (whole.isPresent()) {
            return whole;
        }
        if (Tokens.isTextKeyword(tokens.get(0).type())) {
            return text(name, tokens);
        }
        return splitWord(tokens)
                .or(() -> mend(name, tokens, SmiParser::wholeClause).map(ctx -> clauses.clause(ctx.clause())))
                .or(() -> prefix(name, tokens, SmiParser::clause).map(clauses::clause));
    }

    /** A clause with a text; what stands behind the text is said, but means nothing. */
    private Optional<Clause> text(Identifier name, List<SmiToken> tokens) {
        int end = 2;
        if (tokens.size() > end && tokens.get(1).type() == SmiLexer.TEXT) {
            List<SmiToken> rest = tokens.subList(end, tokens.size());
            if (isSlip(rest)) {
                stray(name, rest);
            } else {
                Span span = names.span(rest.get(0), rest.get(rest.size() - 1));
                log.report(
                        Rule.STRING_TRAILING, span, Tokens.literal(tokens.get(0).type()), name);
            }
            return rules.parse(tokens, 0, end, SmiParser::wholeClause).map(ctx -> clauses.clause(ctx.clause()));
        }
        return prefix(name, tokens, SmiParser::clause).map(clauses::clause);
    }

    /** A word such as {@code read only}, which lost its hyphen. */
    private Optional<Clause> splitWord(List<SmiToken> tokens) {
        boolean word = tokens.size() > 2
                && (tokens.get(0).type() == SmiLexer.ACCESS
                        || tokens.get(0).type() == SmiLexer.MAX_ACCESS
                        || tokens.get(0).type() == SmiLexer.MIN_ACCESS);
        if (!word) {
            return Optional.empty();
        }
        SmiToken last = tokens.get(tokens.size() - 1);
        Span span = names.span(tokens.get(1), last);
        String joined = String.join("-", span.text().toLowerCase(Locale.ROOT).split("[\\s_-]+"));
        if (!SPLIT_WORDS.contains(joined)) {
            return Optional.empty();
        }
        log.report(Diagnostic.of(Rule.IDENTIFIER_MALFORMED, span, span.text())
                .withFix(Fix.replace("write it with a hyphen", span, joined)));
        return Optional.of(
                new Clause.OfWord(tokens.get(0).type(), new Identifier(joined, span), names.span(tokens.get(0), last)));
    }

    /** Reads tokens by a rule, mending them where they do not fit; says what was mended. */
    <T extends ParserRuleContext> Optional<T> mend(
            Identifier name, List<SmiToken> tokens, Function<SmiParser, T> rule) {
        Optional<T> tree = repair.parse(inCapitals(tokens), rule);
        tree.ifPresent(ctx -> repair.made().forEach(made -> report(name, made)));
        return tree;
    }

    /** Keywords of types in small letters, {@code Octet String}, as what they are meant to be. */
    private List<SmiToken> inCapitals(List<SmiToken> tokens) {
        List<SmiToken> all = new ArrayList<>(tokens);
        for (int i = 1; i < all.size(); i++) {
            SmiToken token = all.get(i);
            int type = token.type() == SmiLexer.NAME ? KeywordGuess.typeWord(token.text()) : Token.INVALID_TYPE;
            if (type != Token.INVALID_TYPE) {
                log.report(Rule.KEYWORD_CASE, names.span(token), token.text(), Tokens.literal(type));
                all.set(i, token.withType(type));
            }
        }
        return all;
    }

    /** Reads as much as a rule takes, and leaves out the rest. */
    private <T extends ParserRuleContext> Optional<T> prefix(
            Identifier name, List<SmiToken> tokens, Function<SmiParser, T> rule) {
        Optional<T> tree = rules.parse(tokens, 0, tokens.size(), rule);
        int read = tree.isPresent() ? rules.position() : 0;
        List<SmiToken> rest = tokens.subList(Math.min(read, tokens.size()), tokens.size());
        if (tree.isPresent()) {
            stray(name, rest);
        } else {
            skipped(name, rest);
        }
        return tree;
    }

    private void report(Identifier name, Repair made) {
        String sign = Tokens.literal(made.type());
        Span span = made.span();
        switch (made.kind()) {
            case INSERTED -> {
                String before = made.token().isEmpty() ? names.wordAfter(span.end()) : made.token();
                log.report(Diagnostic.of(Rule.TOKEN_MISSING, span, sign, before)
                        .withFix(Fix.replace("insert '" + sign + "'", span.before(), sign + ' ')));
            }
            case DELETED ->
                log.report(Diagnostic.of(Rule.TOKEN_EXTRA, span, made.token(), "'" + name + "'")
                        .withFix(Fix.replace("remove it", span, "")));
            case EXCHANGED -> {
                if (made.type() != SmiLexer.NAME) {
                    log.report(Diagnostic.of(Rule.TOKEN_WRONG, span, made.token(), sign)
                            .withFix(Fix.replace("write '" + sign + "'", span, sign)));
                } else {
                    log.report(Rule.KEYWORD_AS_NAME, span, made.token());
                }
            }
            case SKIPPED -> log.report(Rule.CLAUSE_SKIPPED, span, name);
        }
    }

    /** Signs without a word are a slip; anything else might have meant something. */
    void stray(Identifier name, List<SmiToken> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        if (isSlip(tokens)) {
            extra(tokens, "'" + name + "'");
        } else {
            skipped(name, tokens);
        }
    }

    /** Tokens before the first definition that begin nothing. */
    void outside(List<SmiToken> tokens) {
        if (isSlip(tokens)) {
            extra(tokens, "the module");
        } else {
            log.report(Rule.TEXT_SKIPPED, names.span(tokens.get(0), tokens.get(tokens.size() - 1)));
        }
    }

    private static boolean isSlip(List<SmiToken> tokens) {
        return tokens.size() <= 3 && tokens.stream().allMatch(token -> token.type() >= SmiLexer.ASSIGN);
    }

    private void extra(List<SmiToken> tokens, String where) {
        Span span = names.span(tokens.get(0), tokens.get(tokens.size() - 1));
        log.report(
                Diagnostic.of(Rule.TOKEN_EXTRA, span, span.text(), where).withFix(Fix.replace("remove it", span, "")));
    }

    private void skipped(Identifier name, List<SmiToken> tokens) {
        if (!tokens.isEmpty()) {
            log.report(Rule.CLAUSE_SKIPPED, names.span(tokens.get(0), tokens.get(tokens.size() - 1)), name);
        }
    }
}
