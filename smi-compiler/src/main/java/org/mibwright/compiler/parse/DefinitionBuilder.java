package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.Definition;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.IndexClause;
import org.mibwright.compiler.ast.ModuleIdentityDefinition;
import org.mibwright.compiler.ast.NotificationGroupDefinition;
import org.mibwright.compiler.ast.NotificationTypeDefinition;
import org.mibwright.compiler.ast.ObjectGroupDefinition;
import org.mibwright.compiler.ast.ObjectIdentityDefinition;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.OtherMacroDefinition;
import org.mibwright.compiler.ast.QuotedText;
import org.mibwright.compiler.ast.Revision;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.TextualConventionDefinition;
import org.mibwright.compiler.ast.TrapTypeDefinition;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiLexer;

/** Makes definitions of their heads, clauses and values. */
final class DefinitionBuilder {
    private final DiagnosticLog log;
    private final ValueBuilder values;
    private final ConformanceBuilder conformance;

    DefinitionBuilder(DiagnosticLog log, ValueBuilder values) {
        this.log = log;
        this.values = values;
        conformance = new ConformanceBuilder(log);
    }

    /**
     * A definition by macro.
     *
     * @param name the name
     * @param macro the macro; for one that SMI does not have, the word that stands there
     * @param type the token type of the macro
     * @param clauses in order
     * @param value what follows {@code ::=}, if it could be read
     * @param span where all of it stands
     */
    Definition macroUse(
            Identifier name, Identifier macro, int type, List<Clause> clauses, Optional<Assignment> value, Span span) {
        Optional<OidValue> oid = value.isPresent() ? values.asOid(value.get(), name) : Optional.empty();
        if (type != SmiLexer.TRAP_TYPE) {
            requireOid(name, oid);
        }
        ClauseOrder.check(type, name, clauses, log);
        Clauses rest = new Clauses(clauses);
        Definition definition = switch (type) {
            case SmiLexer.OBJECT_TYPE -> objectType(name, rest, oid, span);
            case SmiLexer.MODULE_IDENTITY -> moduleIdentity(name, macro, clauses, oid, span);
            case SmiLexer.OBJECT_IDENTITY ->
                new ObjectIdentityDefinition(name, rest.status(), rest.description(), rest.reference(), oid, span);
            case SmiLexer.NOTIFICATION_TYPE -> notificationType(name, rest, oid, span);
            case SmiLexer.TRAP_TYPE -> trapType(name, rest, value, span);
            case SmiLexer.OBJECT_GROUP ->
                new ObjectGroupDefinition(
                        name,
                        rest.names(SmiLexer.OBJECTS),
                        rest.status(),
                        rest.description(),
                        rest.reference(),
                        oid,
                        span);
            case SmiLexer.NOTIFICATION_GROUP ->
                new NotificationGroupDefinition(
                        name,
                        rest.names(SmiLexer.NOTIFICATIONS),
                        rest.status(),
                        rest.description(),
                        rest.reference(),
                        oid,
                        span);
            case SmiLexer.MODULE_COMPLIANCE -> conformance.compliance(name, clauses, oid, span);
            case SmiLexer.AGENT_CAPABILITIES -> conformance.capabilities(name, clauses, oid, span);
            default -> new OtherMacroDefinition(name, macro, rest.status(), rest.description(), oid, span);
        };
        if (!isSectioned(type)) {
            rest.reportLeft(log, macro.text(), name);
        }
        return definition;
    }

    /** Macros in which the same keyword stands many times; their builders say themselves what is left. */
    private static boolean isSectioned(int type) {
        return type == SmiLexer.MODULE_IDENTITY
                || type == SmiLexer.MODULE_COMPLIANCE
                || type == SmiLexer.AGENT_CAPABILITIES;
    }

    private void requireOid(Identifier name, Optional<OidValue> oid) {
        if (oid.isEmpty()) {
            log.report(Rule.OID_MISSING, name.span(), name);
        }
    }

    private ObjectTypeDefinition objectType(Identifier name, Clauses clauses, Optional<OidValue> oid, Span span) {
        Optional<SyntaxNode> syntax = clauses.type(SmiLexer.SYNTAX);
        if (syntax.isEmpty()) {
            log.report(Rule.TYPE_MISSING, name.span(), name);
        }
        return new ObjectTypeDefinition(
                name,
                syntax,
                clauses.text(SmiLexer.UNITS),
                clauses.access(),
                clauses.status(),
                clauses.description(),
                clauses.reference(),
                clauses.index().map(index -> new IndexClause(index.items(), index.span())),
                clauses.namesOf(SmiLexer.AUGMENTS)
                        .flatMap(row -> row.names().stream().findFirst()),
                clauses.defaultValue(),
                oid,
                span);
    }

    /** In RFC 1215 notifications had VARIABLES; in notifications of the second version that is a slip for OBJECTS. */
    private NotificationTypeDefinition notificationType(
            Identifier name, Clauses clauses, Optional<OidValue> oid, Span span) {
        Optional<Clause.OfNames> variables = clauses.namesOf(SmiLexer.VARIABLES);
        variables.ifPresent(
                list -> log.report(Rule.CLAUSE_UNKNOWN, list.span(), "VARIABLES", "NOTIFICATION-TYPE", "OBJECTS"));
        List<Identifier> objects = new ArrayList<>(clauses.names(SmiLexer.OBJECTS));
        variables.ifPresent(list -> objects.addAll(list.names()));
        return new NotificationTypeDefinition(
                name, objects, clauses.status(), clauses.description(), clauses.reference(), oid, span);
    }

    private TrapTypeDefinition trapType(Identifier name, Clauses clauses, Optional<Assignment> value, Span span) {
        if (value.flatMap(Assignment::value).isEmpty()) {
            log.report(Rule.OID_MISSING, name.span(), name);
        }
        Optional<Clause.OfNames> objects = clauses.namesOf(SmiLexer.OBJECTS);
        objects.ifPresent(list -> log.report(Rule.CLAUSE_UNKNOWN, list.span(), "OBJECTS", "TRAP-TYPE", "VARIABLES"));
        List<Identifier> variables = new ArrayList<>(clauses.names(SmiLexer.VARIABLES));
        objects.ifPresent(list -> variables.addAll(list.names()));
        return new TrapTypeDefinition(
                name,
                clauses.enterprise().map(Clause.OfEnterprise::oid),
                variables,
                clauses.description(),
                clauses.reference(),
                value.flatMap(Assignment::number),
                value.flatMap(Assignment::oid),
                span);
    }

    /** What belongs to no REVISION but stands behind one is the module's all the same. */
    private ModuleIdentityDefinition moduleIdentity(
            Identifier name, Identifier macro, List<Clause> clauses, Optional<OidValue> oid, Span span) {
        Sections sections = Sections.split(clauses, SmiLexer.REVISION);
        List<Clause> own = new ArrayList<>(sections.before());
        List<Revision> revisions = new ArrayList<>();
        for (Sections.Section section : sections.sections()) {
            if (!(section.head() instanceof Clause.OfText date)) {
                continue;
            }
            Clauses parts = new Clauses(section.clauses());
            Optional<QuotedText> description = parts.description();
            Span end = description.map(QuotedText::span).orElse(date.span());
            revisions.add(new Revision(
                    Optional.of(date.text()), description, date.span().to(end)));
            own.addAll(parts.left());
        }
        Clauses main = new Clauses(own);
        ModuleIdentityDefinition definition = new ModuleIdentityDefinition(
                name,
                main.text(SmiLexer.LAST_UPDATED),
                main.text(SmiLexer.ORGANIZATION),
                main.text(SmiLexer.CONTACT_INFO),
                main.description(),
                revisions,
                oid,
                span);
        main.reportLeft(log, macro.text(), name);
        return definition;
    }

    /** A textual convention, whose clauses follow {@code ::=}. */
    TextualConventionDefinition textualConvention(Identifier name, List<Clause> clauses, Span span) {
        ClauseOrder.check(SmiLexer.TEXTUAL_CONVENTION, name, clauses, log);
        Clauses rest = new Clauses(clauses);
        TextualConventionDefinition definition = new TextualConventionDefinition(
                name,
                rest.text(SmiLexer.DISPLAY_HINT),
                rest.status(),
                rest.description(),
                rest.reference(),
                rest.type(SmiLexer.SYNTAX),
                span);
        if (definition.syntax().isEmpty()) {
            log.report(Rule.TYPE_MISSING, name.span(), name);
        }
        rest.reportLeft(log, "TEXTUAL-CONVENTION", name);
        return definition;
    }
}
