package org.mibwright.compiler.parse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.mibwright.compiler.ast.BitsValue;
import org.mibwright.compiler.ast.DefaultValue;
import org.mibwright.compiler.ast.HexLiteral;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.NameValue;
import org.mibwright.compiler.ast.OidArc;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.OtherValue;
import org.mibwright.compiler.ast.QuotedText;
import org.mibwright.compiler.ast.ValueNode;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiLexer;
import org.mibwright.grammar.SmiParser.DefaultClauseContext;
import org.mibwright.grammar.SmiParser.DefaultPartContext;
import org.mibwright.grammar.SmiParser.WordContext;

/**
 * Makes the value of a DEFVAL (RFC 2578 section 7.9) of whatever stands in its braces: a number, string, label, set of
 * bits or object identifier, and everything that authors take for one.
 */
final class DefaultBuilder {
    private final Names names;
    private final DiagnosticLog log;
    private final ValueBuilder values;

    DefaultBuilder(Names names, DiagnosticLog log, ValueBuilder values) {
        this.names = names;
        this.log = log;
        this.values = values;
    }

    DefaultValue defaultValue(DefaultClauseContext ctx) {
        Span all = names.span(ctx);
        Span braces = names.span(ctx.LEFT_BRACE().getSymbol(), ctx.RIGHT_BRACE().getSymbol());
        List<DefaultPartContext> parts = ctx.defaultPart();
        ValueNode value = parts.isEmpty() ? empty(braces) : parts.size() == 1 ? single(parts.get(0)) : several(parts);
        return new DefaultValue(value, all);
    }

    private ValueNode empty(Span braces) {
        log.report(Rule.DEFVAL_MALFORMED, braces, braces.text(), "{ { } }");
        return new BitsValue(List.of(), braces);
    }

    private ValueNode single(DefaultPartContext part) {
        if (part.LEFT_BRACE() != null) {
            return braced(part.defaultPart(), names.span(part));
        }
        Token token = part.getStart();
        return switch (token.getType()) {
            case SmiLexer.TEXT -> new QuotedText(names.span(token));
            case SmiLexer.ODD_STRING -> odd(token);
            case SmiLexer.COMMA, SmiLexer.DOT, SmiLexer.LEFT_PAREN, SmiLexer.RIGHT_PAREN -> other(names.span(part));
            default -> values.bound(token);
        };
    }

    /** Between apostrophes without the letter that tells what it is. */
    private ValueNode odd(Token token) {
        Span span = names.span(token);
        String digits = ValueBuilder.digits(token);
        boolean bare = token.getText().endsWith("'");
        if (bare && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            log.report(Rule.DEFVAL_MALFORMED, span, span.text(), span.text() + 'H');
            return new HexLiteral(digits, span);
        }
        return other(span);
    }

    private OtherValue other(Span span) {
        log.report(Rule.DEFVAL_UNKNOWN, span, span.text());
        return new OtherValue(span);
    }

    /** In braces of their own: bits, or an object identifier. */
    private ValueNode braced(List<DefaultPartContext> parts, Span span) {
        if (parts.isEmpty()) {
            return new BitsValue(List.of(), span);
        }
        if (isLabels(parts)) {
            return new BitsValue(labels(parts), span);
        }
        if (parts.size() == 1 && parts.get(0).TEXT() != null) {
            log.report(Rule.DEFVAL_MALFORMED, span, span.text(), parts.get(0).getText());
            return new QuotedText(names.span(parts.get(0)));
        }
        return oid(parts, span);
    }

    /** Several things in the braces of DEFVAL itself, where only one should be. */
    private ValueNode several(List<DefaultPartContext> parts) {
        Span span =
                names.span(parts.get(0).getStart(), parts.get(parts.size() - 1).getStop());
        if (parts.size() == 3 && parts.get(1).DOT() != null && parts.get(2).word() != null) {
            return new NameValue(names.identifier(parts.get(2).word()), span);
        }
        if (isLabels(parts) && parts.stream().anyMatch(part -> part.COMMA() != null)) {
            log.report(Rule.DEFVAL_MALFORMED, span, span.text(), "{ " + span.text() + " }");
            return new BitsValue(labels(parts), span);
        }
        if (parts.stream().noneMatch(part -> part.DOT() != null || part.COMMA() != null)) {
            ValueNode value = oid(parts, span);
            if (value instanceof OidValue) {
                log.report(Rule.DEFVAL_MALFORMED, span, span.text(), "{ " + span.text() + " }");
            }
            return value;
        }
        return other(span);
    }

    private static boolean isLabels(List<DefaultPartContext> parts) {
        return parts.stream().allMatch(part -> part.word() != null || part.COMMA() != null);
    }

    private List<Identifier> labels(List<DefaultPartContext> parts) {
        List<Identifier> labels = new ArrayList<>();
        boolean separated = true;
        for (DefaultPartContext part : parts) {
            WordContext word = part.word();
            if (word != null) {
                Identifier label = names.identifier(word);
                if (!separated) {
                    log.report(Rule.COMMA_MISSING, label.span(), label);
                }
                labels.add(label);
            } else if (separated) {
                log.report(Rule.COMMA_EXTRA, names.span(part));
            }
            separated = word == null;
        }
        return labels;
    }

    private ValueNode oid(List<DefaultPartContext> parts, Span span) {
        List<OidArc> arcs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            DefaultPartContext part = parts.get(i);
            if (part.word() != null && numberInParentheses(parts, i + 1)) {
                Token number = parts.get(i + 2).getStart();
                arcs.add(new OidArc(
                        Optional.empty(),
                        Optional.of(names.identifier(part.word())),
                        Optional.of(names.integer(number)),
                        names.span(part.getStart(), parts.get(i + 3).getStop())));
                i += 3;
            } else if (part.word() != null) {
                arcs.add(values.named(names.identifier(part.word())));
            } else if (isToken(part, SmiLexer.NUMBER)) {
                Optional<BigInteger> number = Optional.of(names.integer(part.getStart()));
                arcs.add(new OidArc(Optional.empty(), Optional.empty(), number, names.span(part)));
            } else if (!isToken(part, SmiLexer.DOT)) {
                return other(span);
            }
        }
        return arcs.isEmpty() ? other(span) : new OidValue(arcs, span);
    }

    private static boolean numberInParentheses(List<DefaultPartContext> parts, int at) {
        return at + 2 < parts.size()
                && isToken(parts.get(at), SmiLexer.LEFT_PAREN)
                && isToken(parts.get(at + 1), SmiLexer.NUMBER)
                && isToken(parts.get(at + 2), SmiLexer.RIGHT_PAREN);
    }

    private static boolean isToken(DefaultPartContext part, int type) {
        ParseTree first = part.getChild(0);
        return first instanceof TerminalNode node && node.getSymbol().getType() == type;
    }
}
