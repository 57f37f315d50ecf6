package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.mibwright.compiler.ast.BuiltinSyntax;
import org.mibwright.compiler.ast.BuiltinType;
import org.mibwright.compiler.ast.Definition;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.OidDefinition;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.TypeDefinition;
import org.mibwright.compiler.ast.ValueDefinition;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiLexer;
import org.mibwright.grammar.SmiParser;
import org.mibwright.grammar.SmiParser.AssignedContext;
import org.mibwright.grammar.SmiParser.DefinitionContext;
import org.mibwright.grammar.SmiParser.MacroUseContext;
import org.mibwright.grammar.SmiParser.PlainAssignmentContext;
import org.mibwright.grammar.SmiParser.ValueAssignmentContext;
import org.mibwright.grammar.SmiParser.WholeDefinitionContext;

/** Reads one definition: in one go where it is sound, and piece by piece where it is not. */
final class DefinitionReader {
    private final Names names;
    private final DiagnosticLog log;
    private final RuleParser rules;
    private final ClauseBuilder clauses;
    private final DefinitionBuilder builder;
    private final Salvage salvage;

    DefinitionReader(Names names, DiagnosticLog log, RuleParser rules, ClauseBuilder clauses, Salvage salvage) {
        this.salvage = salvage;
        this.names = names;
        this.log = log;
        this.rules = rules;
        this.clauses = clauses;
        builder = new DefinitionBuilder(log, clauses.values());
    }

    Definition read(List<SmiToken> tokens, Island island) {
        Optional<WholeDefinitionContext> tree =
                rules.parse(tokens, island.from(), island.to(), SmiParser::wholeDefinition);
        return tree.isPresent()
                ? whole(tree.get().definition())
                : pieces(tokens.subList(island.from(), island.to()), island.kind());
    }

    /** Reads a broken definition: its head tells what it is, and each of its pieces is read by itself. */
    private Definition pieces(List<SmiToken> tokens, Island.Kind kind) {
        Identifier name = names.identifier(tokens.get(0));
        Span span = names.span(tokens.get(0), tokens.get(tokens.size() - 1));
        if (kind == Island.Kind.MACROLESS) {
            log.report(
                    Rule.TOKEN_MISSING,
                    names.span(tokens.get(1)),
                    "OBJECT-TYPE",
                    tokens.get(1).text());
            return macroUse(name, tokens.get(1), SmiLexer.OBJECT_TYPE, tokens.subList(1, tokens.size()), span);
        }
        SmiToken head = tokens.get(1);
        List<SmiToken> rest = tokens.subList(2, tokens.size());
        return switch (head.type()) {
            case SmiLexer.ASSIGN -> assigned(name, rest, span);
            case SmiLexer.OBJECT -> oid(name, salvage.oid(name, assignment(tokens.subList(3, tokens.size()))), span);
            case SmiLexer.INTEGER, SmiLexer.OCTET, SmiLexer.BITS ->
                new ValueDefinition(name, salvage.type(name, tokens.subList(1, tokens.size())), Optional.empty(), span);
            case SmiLexer.NAME -> macroUse(name, head, guess(names.identifier(head)), rest, span);
            default -> macroUse(name, head, head.type(), rest, span);
        };
    }

    /** The macro that a word is meant to be; the type of a name if it is none. */
    private int guess(Identifier word) {
        int guess = KeywordGuess.macro(word.text());
        if (guess == Token.INVALID_TYPE) {
            log.report(Rule.MACRO_UNKNOWN, word.span(), word);
            return SmiLexer.NAME;
        }
        log.report(Rule.MACRO_MISSPELT, word.span(), word, Tokens.literal(guess));
        return guess;
    }

    private Definition macroUse(Identifier name, SmiToken macro, int type, List<SmiToken> body, Span span) {
        Identifier word = type == SmiLexer.NAME
                ? names.identifier(macro)
                : new Identifier(Tokens.literal(type), names.span(macro));
        Salvage.Body read = salvage.body(name, word.text(), body);
        return builder.macroUse(name, word, type, read.clauses(), read.value(), span);
    }

    private Definition assigned(Identifier name, List<SmiToken> rest, Span span) {
        int type = rest.isEmpty() ? Token.EOF : rest.get(0).type();
        if (type == SmiLexer.TEXTUAL_CONVENTION || type == SmiLexer.NAME && isMisspeltConvention(rest)) {
            Salvage.Body read = salvage.body(name, "TEXTUAL-CONVENTION", rest.subList(1, rest.size()));
            return builder.textualConvention(name, read.clauses(), span);
        }
        if (type == SmiLexer.LEFT_BRACE) {
            log.report(Rule.TOKEN_MISSING, name.span().after(), "OBJECT IDENTIFIER", "::=");
            return oid(name, salvage.oid(name, assigning(rest)), span);
        }
        Optional<SyntaxNode> syntax = rest.isEmpty() ? Optional.empty() : salvage.type(name, rest);
        if (syntax.isEmpty()) {
            log.report(Rule.TYPE_MISSING, name.span(), name);
        }
        return new TypeDefinition(name, syntax, span);
    }

    private boolean isMisspeltConvention(List<SmiToken> rest) {
        SmiToken word = rest.get(0);
        if (word.type() != SmiLexer.NAME || KeywordGuess.macro(word.text()) != SmiLexer.TEXTUAL_CONVENTION) {
            return false;
        }
        log.report(Rule.MACRO_MISSPELT, names.span(word), word.text(), "TEXTUAL-CONVENTION");
        return true;
    }

    /** The tokens of a value with the {@code ::=} that belongs before them. */
    private List<SmiToken> assignment(List<SmiToken> tokens) {
        List<SmiToken> all = new ArrayList<>(tokens);
        if (!all.isEmpty() && all.get(0).type() != SmiLexer.ASSIGN) {
            log.report(
                    Rule.TOKEN_MISSING,
                    names.span(all.get(0)),
                    "::=",
                    all.get(0).text());
            return assigning(all);
        }
        return all;
    }

    private static List<SmiToken> assigning(List<SmiToken> value) {
        List<SmiToken> all = new ArrayList<>(value);
        all.add(0, value.get(0).insertedAt(SmiLexer.ASSIGN, value.get(0).start()));
        return all;
    }

    private Definition whole(DefinitionContext ctx) {
        Identifier name = names.identifier(ctx.word());
        Span span = names.span(ctx);
        if (ctx.definitionRest() instanceof MacroUseContext use) {
            Token macro = use.macro().getStart();
            int type = macro.getType() == SmiLexer.NAME ? guess(names.identifier(macro)) : macro.getType();
            return builder.macroUse(
                    name,
                    names.identifier(macro),
                    type,
                    clauses.clauses(use.clause()),
                    Optional.of(clauses.values().assignment(use.assignment())),
                    span);
        }
        if (ctx.definitionRest() instanceof ValueAssignmentContext value) {
            return value(name, value, span);
        }
        return assigned(name, ((PlainAssignmentContext) ctx.definitionRest()).assigned(), span);
    }

    private Definition value(Identifier name, ValueAssignmentContext ctx, Span span) {
        Assignment assignment = clauses.values().assignment(ctx.assignment());
        BuiltinType type = clauses.types().builtinType(ctx.builtinType());
        if (type == BuiltinType.OBJECT_IDENTIFIER) {
            return oid(name, clauses.values().asOid(assignment, name), span);
        }
        BuiltinSyntax syntax = new BuiltinSyntax(type, List.of(), Optional.empty(), names.span(ctx.builtinType()));
        return new ValueDefinition(name, Optional.of(syntax), assignment.value(), span);
    }

    private Definition assigned(Identifier name, AssignedContext ctx, Span span) {
        if (ctx.TEXTUAL_CONVENTION() != null) {
            return builder.textualConvention(name, clauses.clauses(ctx.clause()), span);
        }
        if (ctx.type() != null) {
            return new TypeDefinition(name, Optional.of(clauses.types().type(ctx.type())), span);
        }
        if (ctx.oidValue() != null) {
            log.report(Rule.TOKEN_MISSING, name.span().after(), "OBJECT IDENTIFIER", "::=");
            return oid(name, clauses.values().oid(ctx.oidValue()), span);
        }
        return new ValueDefinition(
                name, Optional.empty(), Optional.of(names.number(ctx.NUMBER().getSymbol())), span);
    }

    private OidDefinition oid(Identifier name, Optional<OidValue> oid, Span span) {
        if (oid.isEmpty()) {
            log.report(Rule.OID_MISSING, name.span(), name);
        }
        return new OidDefinition(name, oid, span);
    }
}
