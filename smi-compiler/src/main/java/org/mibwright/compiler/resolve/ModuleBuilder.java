package org.mibwright.compiler.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.AgentCapabilitiesDefinition;
import org.mibwright.compiler.ast.ChoiceSyntax;
import org.mibwright.compiler.ast.Definition;
import org.mibwright.compiler.ast.MacroDefinition;
import org.mibwright.compiler.ast.ModuleComplianceDefinition;
import org.mibwright.compiler.ast.ModuleIdentityDefinition;
import org.mibwright.compiler.ast.NotificationGroupDefinition;
import org.mibwright.compiler.ast.NotificationTypeDefinition;
import org.mibwright.compiler.ast.ObjectGroupDefinition;
import org.mibwright.compiler.ast.ObjectIdentityDefinition;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.ast.OidDefinition;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.OtherMacroDefinition;
import org.mibwright.compiler.ast.QuotedText;
import org.mibwright.compiler.ast.SequenceMember;
import org.mibwright.compiler.ast.SequenceSyntax;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.TextualConventionDefinition;
import org.mibwright.compiler.ast.TrapTypeDefinition;
import org.mibwright.compiler.ast.TypeDefinition;
import org.mibwright.compiler.model.Header;
import org.mibwright.compiler.model.LostDefinition;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.ModuleIdentity;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.ObjectIdentity;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.OtherDefinition;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.StructuredType;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Syntax;

/** Makes the model of one module from its tree and the tables of the phases before. */
final class ModuleBuilder {
    private final Scope scope;
    private final TypeTable types;
    private final OidTable oids;
    private final SyntaxTable syntaxes;
    private final Headers headers;
    private final ObjectBuilder objects;
    private final ConformanceBuilder conformance;

    ModuleBuilder(
            Scope scope, TypeTable types, OidTable oids, ObjectTable kinds, IndexTable indexes, SyntaxTable syntaxes) {
        this.scope = scope;
        this.types = types;
        this.oids = oids;
        this.syntaxes = syntaxes;
        this.headers = new Headers(scope, oids);
        DefaultValues defaults = new DefaultValues(scope, oids);
        this.objects = new ObjectBuilder(scope.module(), headers, kinds, indexes, syntaxes, defaults);
        this.conformance = new ConformanceBuilder(scope, headers, syntaxes, defaults);
    }

    MibModule build() {
        ModuleTable module = scope.module();
        List<org.mibwright.compiler.model.Definition> definitions =
                new ArrayList<>(module.symbols().size());
        List<LostDefinition> lost = new ArrayList<>();
        for (Symbol symbol : module.symbols()) {
            definitions.add(definition(symbol));
            OidTable.Entry entry = oids.entry(symbol);
            if (entry != null && entry.oid() == null) {
                lost.add(new LostDefinition(symbol.name(), entry.reason(), symbol.place()));
            }
        }
        return new MibModule(
                module.name(),
                Languages.of(module.node()),
                module.node().name().span(),
                scope.imports().listed(),
                definitions,
                lost);
    }

    private org.mibwright.compiler.model.Definition definition(Symbol symbol) {
        Definition node = symbol.definition();
        if (node instanceof ObjectTypeDefinition) {
            return objects.build(symbol);
        }
        if (node instanceof OidDefinition) {
            return new ObjectIdentity(headers.plain(symbol), headers.assignment(symbol), false);
        }
        if (node instanceof ObjectIdentityDefinition identity) {
            Header header = headers.header(symbol, identity.status(), identity.description(), identity.reference());
            return new ObjectIdentity(header, headers.assignment(symbol), true);
        }
        if (node instanceof TypeDefinition type) {
            return type(symbol, type);
        }
        if (node instanceof TextualConventionDefinition convention) {
            Header header =
                    headers.header(symbol, convention.status(), convention.description(), convention.reference());
            return new org.mibwright.compiler.model.TypeDefinition(
                    header, true, Headers.text(convention.displayHint()), syntax(symbol));
        }
        if (node instanceof NotificationTypeDefinition notification) {
            Header header =
                    headers.header(symbol, notification.status(), notification.description(), notification.reference());
            List<Reference> variables = conformance.references(symbol, notification.objects());
            return new Notification(header, headers.assignment(symbol), variables, Optional.empty());
        }
        if (node instanceof TrapTypeDefinition trap) {
            return trap(symbol, trap);
        }
        return rare(symbol, node);
    }

    private org.mibwright.compiler.model.Definition rare(Symbol symbol, Definition node) {
        if (node instanceof ModuleIdentityDefinition identity) {
            return identity(symbol, identity);
        }
        if (node instanceof ObjectGroupDefinition group) {
            return conformance.objectGroup(symbol, group);
        }
        if (node instanceof NotificationGroupDefinition group) {
            return conformance.notificationGroup(symbol, group);
        }
        if (node instanceof ModuleComplianceDefinition compliance) {
            return conformance.compliance(symbol, compliance);
        }
        if (node instanceof AgentCapabilitiesDefinition capabilities) {
            return conformance.capabilities(symbol, capabilities);
        }
        if (node instanceof MacroDefinition) {
            return new org.mibwright.compiler.model.MacroDefinition(headers.plain(symbol));
        }
        if (node instanceof OtherMacroDefinition other) {
            Header header = headers.header(symbol, other.status(), other.description(), Optional.empty());
            return other.oid().isPresent()
                    ? new ObjectIdentity(header, headers.assignment(symbol), true)
                    : new OtherDefinition(header, node.span().text());
        }
        return new OtherDefinition(headers.plain(symbol), node.span().text());
    }

    private org.mibwright.compiler.model.Definition type(Symbol symbol, TypeDefinition node) {
        SyntaxNode made = node.syntax().orElse(null);
        if (made instanceof SequenceSyntax sequence) {
            return structured(symbol, StructuredType.Kind.SEQUENCE, sequence.members());
        }
        if (made instanceof ChoiceSyntax choice) {
            return structured(symbol, StructuredType.Kind.CHOICE, choice.members());
        }
        return new org.mibwright.compiler.model.TypeDefinition(
                headers.plain(symbol), false, Optional.empty(), syntax(symbol));
    }

    private StructuredType structured(Symbol symbol, StructuredType.Kind kind, List<SequenceMember> nodes) {
        List<StructuredType.Member> members = new ArrayList<>(nodes.size());
        for (SequenceMember node : nodes) {
            members.add(new StructuredType.Member(
                    node.name().text(),
                    syntaxes.resolver().member(node, scope),
                    node.name().span()));
        }
        return new StructuredType(headers.plain(symbol), kind, members);
    }

    private Syntax syntax(Symbol symbol) {
        Syntax syntax = types.syntax(symbol);
        return syntax == null ? SyntaxResolver.unknown("", symbol.place()) : syntax;
    }

    private Notification trap(Symbol symbol, TrapTypeDefinition node) {
        Header header = headers.header(symbol, Optional.empty(), node.description(), node.reference());
        Optional<Notification.Trap> trap = Optional.empty();
        if (node.enterprise().isPresent()) {
            OidValue value = node.enterprise().get();
            OidTable.Entry enterprise = new OidValues(oids).resolve(symbol, value, scope);
            Optional<Oid> oid = Optional.ofNullable(enterprise.oid());
            Optional<SymbolKey> target = Optional.ofNullable(enterprise.parent())
                    .filter(parent -> enterprise.distance() == 0)
                    .map(Symbol::key);
            long number =
                    node.number().map(literal -> literal.value().longValue()).orElse(0L);
            trap = Optional.of(new Notification.Trap(
                    new Reference(Headers.written(value), target, value.span()),
                    oid,
                    number,
                    oid.filter(known -> Traps.isGeneric(known, number)).isPresent()));
        }
        return new Notification(
                header, headers.assignment(symbol), conformance.references(symbol, node.variables()), trap);
    }

    private ModuleIdentity identity(Symbol symbol, ModuleIdentityDefinition node) {
        List<ModuleIdentity.Revision> revisions =
                new ArrayList<>(node.revisions().size());
        for (var revision : node.revisions()) {
            QuotedText date =
                    revision.date().orElse(new QuotedText(revision.span().before()));
            revisions.add(new ModuleIdentity.Revision(
                    Headers.date(date), Headers.text(revision.description()), revision.span()));
        }
        return new ModuleIdentity(
                headers.header(symbol, Optional.empty(), node.description(), Optional.empty()),
                headers.assignment(symbol),
                node.lastUpdated().map(Headers::date),
                Headers.text(node.organization()),
                Headers.text(node.contactInfo()),
                revisions);
    }
}
