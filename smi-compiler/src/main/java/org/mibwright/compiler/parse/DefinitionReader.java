package org.mibwright.compiler.parse;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.BuiltinSyntax;
import org.mibwright.compiler.ast.BuiltinType;
import org.mibwright.compiler.ast.Definition;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.OidDefinition;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.TypeDefinition;
import org.mibwright.compiler.ast.ValueDefinition;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiParser;
import org.mibwright.grammar.SmiParser.AssignedContext;
import org.mibwright.grammar.SmiParser.DefinitionContext;
import org.mibwright.grammar.SmiParser.MacroUseContext;
import org.mibwright.grammar.SmiParser.PlainAssignmentContext;
import org.mibwright.grammar.SmiParser.ValueAssignmentContext;

/** Reads one definition: in one go where it is sound, and piece by piece where it is not. */
final class DefinitionReader {
    private final Names names;
    private final DiagnosticLog log;
    private final RuleParser rules;
    private final ClauseBuilder clauses;
    private final DefinitionBuilder builder;

    DefinitionReader(Names names, DiagnosticLog log, RuleParser rules, ClauseBuilder clauses) {
        this.names = names;
        this.log = log;
        this.rules = rules;
        this.clauses = clauses;
        builder = new DefinitionBuilder(log, clauses.values());
    }

    Definition read(List<SmiToken> tokens, Island island) {
        return rules.parse(tokens, island.from(), island.to(), SmiParser::wholeDefinition)
                .map(ctx -> whole(ctx.definition()))
                .orElseGet(() -> new OidDefinition(
                        names.identifier(tokens.get(island.from())),
                        Optional.empty(),
                        names.span(tokens.get(island.from()), tokens.get(island.to() - 1))));
    }

    private Definition whole(DefinitionContext ctx) {
        Identifier name = names.identifier(ctx.word());
        Span span = names.span(ctx);
        if (ctx.definitionRest() instanceof MacroUseContext use) {
            return builder.macroUse(
                    name,
                    names.identifier(use.macro().getStart()),
                    use.macro().getStart().getType(),
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
