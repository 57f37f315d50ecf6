package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.BoundNode;
import org.mibwright.compiler.ast.BuiltinSyntax;
import org.mibwright.compiler.ast.BuiltinType;
import org.mibwright.compiler.ast.ChoiceSyntax;
import org.mibwright.compiler.ast.Constraint;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.NamedNumber;
import org.mibwright.compiler.ast.NumberLiteral;
import org.mibwright.compiler.ast.RangeNode;
import org.mibwright.compiler.ast.SequenceMember;
import org.mibwright.compiler.ast.SequenceOfSyntax;
import org.mibwright.compiler.ast.SequenceSyntax;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.TaggedSyntax;
import org.mibwright.compiler.ast.TypeReference;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiLexer;
import org.mibwright.grammar.SmiParser.BoundContext;
import org.mibwright.grammar.SmiParser.BuiltinContext;
import org.mibwright.grammar.SmiParser.BuiltinTypeContext;
import org.mibwright.grammar.SmiParser.ChoiceContext;
import org.mibwright.grammar.SmiParser.ConstraintContext;
import org.mibwright.grammar.SmiParser.EnumerationContext;
import org.mibwright.grammar.SmiParser.LabelContext;
import org.mibwright.grammar.SmiParser.MemberContext;
import org.mibwright.grammar.SmiParser.MembersContext;
import org.mibwright.grammar.SmiParser.NamedContext;
import org.mibwright.grammar.SmiParser.NamedNumberContext;
import org.mibwright.grammar.SmiParser.RangeContext;
import org.mibwright.grammar.SmiParser.RangesContext;
import org.mibwright.grammar.SmiParser.SequenceContext;
import org.mibwright.grammar.SmiParser.TaggedContext;
import org.mibwright.grammar.SmiParser.TypeContext;

/** Makes types of their trees. */
final class TypeBuilder {
    private final Names names;
    private final DiagnosticLog log;
    private final ListReader lists;
    private final ValueBuilder values;

    TypeBuilder(Names names, DiagnosticLog log, ListReader lists, ValueBuilder values) {
        this.names = names;
        this.log = log;
        this.lists = lists;
        this.values = values;
    }

    SyntaxNode type(TypeContext ctx) {
        if (ctx instanceof BuiltinContext builtin) {
            return new BuiltinSyntax(
                    builtinType(builtin.builtinType()),
                    namedNumbers(builtin.enumeration()),
                    constraint(builtin.constraint()),
                    names.span(ctx));
        }
        if (ctx instanceof NamedContext named) {
            return reference(named);
        }
        if (ctx instanceof SequenceContext sequence) {
            return sequence.members() != null
                    ? new SequenceSyntax(members(sequence.members()), names.span(ctx))
                    : new SequenceOfSyntax(type(sequence.type()), names.span(ctx));
        }
        if (ctx instanceof ChoiceContext choice) {
            return new ChoiceSyntax(members(choice.members()), names.span(ctx));
        }
        return tagged((TaggedContext) ctx);
    }

    private TypeReference reference(NamedContext ctx) {
        List<TerminalNode> parts = ctx.NAME();
        Optional<Identifier> module = parts.size() > 1 ? Optional.of(names.identifier(parts.get(0))) : Optional.empty();
        Identifier name = names.identifier(parts.get(parts.size() - 1));
        return new TypeReference(
                module, name, namedNumbers(ctx.enumeration()), constraint(ctx.constraint()), names.span(ctx));
    }

    private TaggedSyntax tagged(TaggedContext ctx) {
        Optional<Identifier> tagClass = Optional.ofNullable(ctx.tagClass).map(names::identifier);
        int number = names.integer(ctx.NUMBER().getSymbol()).intValue();
        return new TaggedSyntax(tagClass, number, ctx.IMPLICIT() != null, type(ctx.type()), names.span(ctx));
    }

    BuiltinType builtinType(BuiltinTypeContext ctx) {
        if (ctx.INTEGER() != null) {
            return BuiltinType.INTEGER;
        }
        if (ctx.OCTET() != null) {
            return BuiltinType.OCTET_STRING;
        }
        if (ctx.OBJECT() != null) {
            return BuiltinType.OBJECT_IDENTIFIER;
        }
        if (ctx.BITS() != null) {
            return BuiltinType.BITS;
        }
        if (ctx.BIT() != null) {
            return BuiltinType.BIT_STRING;
        }
        return ctx.NULL() != null ? BuiltinType.NULL : BuiltinType.ANY;
    }

    private List<SequenceMember> members(MembersContext ctx) {
        return lists.read(ctx, MemberContext.class, this::member);
    }

    /** The modules of the protocol have a CHOICE among the members that has no name of its own. */
    private SequenceMember member(MemberContext ctx) {
        Span span = names.span(ctx);
        if (ctx.members() != null) {
            SyntaxNode choice = new ChoiceSyntax(members(ctx.members()), span);
            return new SequenceMember(new Identifier("", span.before()), Optional.of(choice), span);
        }
        return new SequenceMember(names.identifier(ctx.word()), Optional.of(type(ctx.type())), span);
    }

    private List<NamedNumber> namedNumbers(@Nullable EnumerationContext ctx) {
        return ctx == null ? List.of() : lists.read(ctx, NamedNumberContext.class, this::namedNumber);
    }

    private NamedNumber namedNumber(NamedNumberContext ctx) {
        LabelContext words = ctx.label();
        Optional<NumberLiteral> number = number(ctx);
        boolean bare =
                number.isEmpty() && words.getChildCount() > 1 && last(words).getType() == SmiLexer.NUMBER;
        if (bare) {
            log.report(
                    Rule.TOKEN_MISSING,
                    names.span(last(words)),
                    "(",
                    last(words).getText());
            number = Optional.of(names.number(last(words)));
        }
        Identifier label = label(words, bare ? words.getChildCount() - 1 : words.getChildCount());
        if (number.isEmpty()) {
            log.report(Rule.LABEL_NUMBER_MISSING, names.span(ctx), label);
        }
        return new NamedNumber(label, number, names.span(ctx));
    }

    private static Token last(LabelContext words) {
        return words.getStop();
    }

    private Optional<NumberLiteral> number(NamedNumberContext ctx) {
        if (ctx.NUMBER() != null) {
            return Optional.of(names.number(ctx.NUMBER().getSymbol()));
        }
        if (ctx.HEX() != null) {
            Token token = ctx.HEX().getSymbol();
            return Optional.of(new NumberLiteral(values.hex(token).value(), names.span(token)));
        }
        if (ctx.BINARY() != null) {
            Token token = ctx.BINARY().getSymbol();
            return Optional.of(new NumberLiteral(values.binary(token).value(), names.span(token)));
        }
        return Optional.empty();
    }

    /** A label of several words is one; but words on lines before it are what a comment left over. */
    private Identifier label(LabelContext ctx, int parts) {
        int start = ctx.getStart().getStartIndex();
        int end = start;
        for (ParseTree part : ctx.children.subList(0, parts)) {
            Token token = part instanceof TerminalNode node ? node.getSymbol() : ((ParserRuleContext) part).getStart();
            if (names.isBroken(start, token.getStartIndex())) {
                start = token.getStartIndex();
            }
            end = token.getStopIndex() + 1;
        }
        Identifier label = names.identifier(start, end);
        if (parts > 1 || ctx.getStart().getType() == SmiLexer.NUMBER) {
            log.report(Rule.IDENTIFIER_MALFORMED, names.span(ctx.getStart().getStartIndex(), end), label);
        }
        return label;
    }

    /** The constraints of a type as one; a second one, which no standard allows, only narrows the first. */
    private Optional<Constraint> constraint(List<ConstraintContext> all) {
        if (all.size() > 1) {
            log.report(Rule.CONSTRAINT_REPEATED, names.span(all.get(1)));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(constraint(all.get(0)));
    }

    Constraint constraint(ConstraintContext ctx) {
        if (ctx.sizeConstraint() == null) {
            return new Constraint(Constraint.Kind.VALUE, ranges(ctx.ranges()), names.span(ctx));
        }
        if (ctx.LEFT_PAREN() == null || ctx.sizeConstraint().LEFT_PAREN() == null) {
            log.report(Rule.SIZE_PARENTHESES, names.span(ctx));
        }
        return new Constraint(Constraint.Kind.SIZE, ranges(ctx.sizeConstraint().ranges()), names.span(ctx));
    }

    private List<RangeNode> ranges(RangesContext ctx) {
        List<RangeNode> ranges = new ArrayList<>();
        for (RangeContext range : ctx.range()) {
            List<BoundContext> bounds = range.bound();
            Optional<BoundNode> upper = bounds.size() > 1 ? Optional.of(bound(bounds.get(1))) : Optional.empty();
            ranges.add(new RangeNode(bound(bounds.get(0)), upper, names.span(range)));
        }
        return List.copyOf(ranges);
    }

    private BoundNode bound(BoundContext ctx) {
        return values.bound(ctx.getStart());
    }
}
