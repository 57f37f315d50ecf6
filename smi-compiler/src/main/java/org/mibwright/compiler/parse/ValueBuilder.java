package org.mibwright.compiler.parse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.BinaryLiteral;
import org.mibwright.compiler.ast.BoundNode;
import org.mibwright.compiler.ast.HexLiteral;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.NameValue;
import org.mibwright.compiler.ast.NumberLiteral;
import org.mibwright.compiler.ast.OidArc;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.QuotedText;
import org.mibwright.compiler.ast.ValueNode;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiLexer;
import org.mibwright.grammar.SmiParser.AssignmentContext;
import org.mibwright.grammar.SmiParser.OidArcContext;
import org.mibwright.grammar.SmiParser.OidValueContext;

/** Makes values of their trees: numbers, strings, names and object identifiers. */
final class ValueBuilder {
    private final Names names;
    private final DiagnosticLog log;

    ValueBuilder(Names names, DiagnosticLog log) {
        this.names = names;
        this.log = log;
    }

    /** The value of a single token that can end a range. */
    BoundNode bound(Token token) {
        return switch (token.getType()) {
            case SmiLexer.NUMBER -> names.number(token);
            case SmiLexer.HEX -> hex(token);
            case SmiLexer.BINARY -> binary(token);
            default -> {
                Optional<BoundNode> number = oddNumber(token);
                yield number.isPresent() ? number.get() : new NameValue(names.identifier(token), names.span(token));
            }
        };
    }

    /** A number as programmers write it, {@code 0x1F} or {@code 10L}. */
    private Optional<BoundNode> oddNumber(Token token) {
        String text = token.getText();
        if (!Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        boolean hex = text.length() > 2 && (text.startsWith("0x") || text.startsWith("0X"));
        String digits = hex ? text.substring(2) : text.replaceAll("[LlUu]+$", "");
        int radix = hex ? 16 : 10;
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0)) {
            return Optional.empty();
        }
        BigInteger value = new BigInteger(digits, radix);
        log.report(Rule.NUMBER_MALFORMED, names.span(token), text, value);
        return Optional.of(new NumberLiteral(value, names.span(token)));
    }

    HexLiteral hex(Token token) {
        return new HexLiteral(digits(token), names.span(token));
    }

    BinaryLiteral binary(Token token) {
        return new BinaryLiteral(digits(token), names.span(token));
    }

    /** What stands between the apostrophes, without blanks. */
    static String digits(Token token) {
        String text = token.getText();
        int end = text.lastIndexOf('\'');
        StringBuilder digits = new StringBuilder(end);
        for (int i = 1; i < end; i++) {
            if (text.charAt(i) > ' ') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    Assignment assignment(AssignmentContext ctx) {
        return new Assignment(value(ctx), names.span(ctx));
    }

    private Optional<ValueNode> value(AssignmentContext ctx) {
        if (ctx.oidValue() != null) {
            return Optional.ofNullable(oid(ctx.oidValue()).orElse(null));
        }
        Token first = ((ParserRuleContext) ctx).getChild(1) instanceof TerminalNode node
                ? node.getSymbol()
                : ctx.word().getStart();
        if (ctx.word() == null && first.getType() == SmiLexer.TEXT) {
            return Optional.of(new QuotedText(names.span(first)));
        }
        if (ctx.word() == null || ctx.NUMBER().isEmpty()) {
            return Optional.of(bound(first));
        }
        List<OidArc> arcs = new ArrayList<>();
        arcs.add(named(names.identifier(first)));
        for (TerminalNode number : ctx.NUMBER()) {
            arcs.add(numbered(number.getSymbol()));
        }
        return Optional.of(new OidValue(arcs, names.span(first, ctx.getStop())));
    }

    /** An object identifier in braces; nothing if the braces are empty. */
    Optional<OidValue> oid(@Nullable OidValueContext ctx) {
        if (ctx == null) {
            return Optional.empty();
        }
        List<OidArc> arcs = arcs(ctx.children);
        return arcs.isEmpty() ? Optional.empty() : Optional.of(new OidValue(arcs, names.span(ctx)));
    }

    private List<OidArc> arcs(List<ParseTree> parts) {
        List<OidArc> arcs = new ArrayList<>();
        boolean dotted = false;
        for (ParseTree part : parts) {
            if (part instanceof OidArcContext ctx) {
                OidArc arc = arc(ctx);
                OidArc before = dotted && !arcs.isEmpty() ? arcs.get(arcs.size() - 1) : arc;
                if (before != arc && isModule(before) && arc.name().isPresent()) {
                    Span span = before.span().to(arc.span());
                    arcs.set(arcs.size() - 1, new OidArc(before.name(), arc.name(), arc.number(), span));
                } else {
                    arcs.add(arc);
                }
                dotted = false;
            } else {
                dotted = ((TerminalNode) part).getSymbol().getType() == SmiLexer.DOT;
            }
        }
        return arcs;
    }

    private static boolean isModule(OidArc arc) {
        return arc.module().isEmpty()
                && arc.number().isEmpty()
                && arc.name().filter(Identifier::startsUpperCase).isPresent();
    }

    private OidArc arc(OidArcContext ctx) {
        if (ctx.word() == null) {
            return numbered(ctx.NUMBER().getSymbol());
        }
        TerminalNode digits = ctx.NUMBER();
        Optional<BigInteger> number =
                digits == null ? Optional.empty() : Optional.of(names.integer(digits.getSymbol()));
        return new OidArc(Optional.empty(), Optional.of(names.identifier(ctx.word())), number, names.span(ctx));
    }

    OidArc named(Identifier name) {
        return new OidArc(Optional.empty(), Optional.of(name), Optional.empty(), name.span());
    }

    private OidArc numbered(Token number) {
        return new OidArc(Optional.empty(), Optional.empty(), Optional.of(names.integer(number)), names.span(number));
    }

    /** A bare name as the value of one arc that it stands for, such as in ENTERPRISE. */
    OidValue oid(Identifier name) {
        return new OidValue(List.of(named(name)), name.span());
    }

    /** A value that must be an object identifier; a bare name is taken as one, and said to be. */
    Optional<OidValue> asOid(Assignment assignment, Identifier definition) {
        if (assignment.value().orElse(null) instanceof NameValue value) {
            log.report(Rule.CLAUSE_MALFORMED, value.span(), "the value", definition, "{ " + value.name() + " }");
            return Optional.of(oid(value.name()));
        }
        return assignment.oid();
    }
}
