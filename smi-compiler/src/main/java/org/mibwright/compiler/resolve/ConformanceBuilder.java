package org.mibwright.compiler.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.AgentCapabilitiesDefinition;
import org.mibwright.compiler.ast.ComplianceGroup;
import org.mibwright.compiler.ast.ComplianceItem;
import org.mibwright.compiler.ast.ComplianceModule;
import org.mibwright.compiler.ast.ComplianceObject;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.ModuleComplianceDefinition;
import org.mibwright.compiler.ast.NotificationGroupDefinition;
import org.mibwright.compiler.ast.ObjectGroupDefinition;
import org.mibwright.compiler.ast.SupportedModule;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.Variation;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.NotificationGroup;
import org.mibwright.compiler.model.ObjectGroup;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.Syntax;

/** Makes groups, compliance and capabilities statements (RFC 2580) with all their refinements. */
final class ConformanceBuilder {
    private final Scope scope;
    private final Headers headers;
    private final SyntaxResolver syntaxes;
    private final SyntaxTable objects;
    private final DefaultValues defaults;

    ConformanceBuilder(Scope scope, Headers headers, SyntaxTable objects, DefaultValues defaults) {
        this.scope = scope;
        this.headers = headers;
        this.objects = objects;
        this.syntaxes = objects.resolver();
        this.defaults = defaults;
    }

    ObjectGroup objectGroup(Symbol symbol, ObjectGroupDefinition node) {
        return new ObjectGroup(
                headers.header(symbol, node.status(), node.description(), node.reference()),
                headers.assignment(symbol),
                references(symbol, node.objects()));
    }

    NotificationGroup notificationGroup(Symbol symbol, NotificationGroupDefinition node) {
        return new NotificationGroup(
                headers.header(symbol, node.status(), node.description(), node.reference()),
                headers.assignment(symbol),
                references(symbol, node.notifications()));
    }

    ModuleCompliance compliance(Symbol symbol, ModuleComplianceDefinition node) {
        List<ModuleCompliance.CompliedModule> modules =
                new ArrayList<>(node.modules().size());
        for (ComplianceModule module : node.modules()) {
            modules.add(compliedModule(symbol, module));
        }
        return new ModuleCompliance(
                headers.header(symbol, node.status(), node.description(), node.reference()),
                headers.assignment(symbol),
                modules);
    }

    AgentCapabilities capabilities(Symbol symbol, AgentCapabilitiesDefinition node) {
        List<AgentCapabilities.SupportedModule> modules =
                new ArrayList<>(node.supports().size());
        for (SupportedModule module : node.supports()) {
            modules.add(supportedModule(symbol, module));
        }
        return new AgentCapabilities(
                headers.header(symbol, node.status(), node.description(), node.reference()),
                headers.assignment(symbol),
                Headers.text(node.productRelease()),
                modules);
    }

    /** Resolves names that a definition lists; what cannot be found is reported and kept by its name. */
    List<Reference> references(Symbol owner, List<Identifier> names) {
        return references(owner, names, null);
    }

    private ModuleCompliance.CompliedModule compliedModule(Symbol symbol, ComplianceModule node) {
        ModuleTable table = node.module().isPresent() ? module(node.module().get()) : scope.module();
        List<ModuleCompliance.GroupRefinement> groups = new ArrayList<>();
        List<ModuleCompliance.ObjectRefinement> refinements = new ArrayList<>();
        for (ComplianceItem item : node.items()) {
            if (item instanceof ComplianceGroup group) {
                groups.add(new ModuleCompliance.GroupRefinement(
                        reference(symbol, group.name(), table), Headers.text(group.description())));
            } else if (item instanceof ComplianceObject object) {
                refinements.add(new ModuleCompliance.ObjectRefinement(
                        reference(symbol, object.name(), table),
                        object.syntax().map(syntax -> syntax(syntax, object.name())),
                        object.writeSyntax().map(syntax -> syntax(syntax, object.name())),
                        headers.access(symbol, object.minAccess()),
                        Headers.text(object.description())));
            }
        }
        return new ModuleCompliance.CompliedModule(
                name(table, node.module()),
                node.module().isPresent(),
                references(symbol, node.mandatoryGroups(), table),
                groups,
                refinements,
                node.span());
    }

    private AgentCapabilities.SupportedModule supportedModule(Symbol symbol, SupportedModule node) {
        ModuleTable table = module(node.module());
        List<AgentCapabilities.Variation> variations =
                new ArrayList<>(node.variations().size());
        for (Variation variation : node.variations()) {
            variations.add(variation(symbol, variation, table));
        }
        return new AgentCapabilities.SupportedModule(
                name(table, Optional.of(node.module())),
                references(symbol, node.includes(), table),
                variations,
                node.span());
    }

    private AgentCapabilities.Variation variation(Symbol symbol, Variation node, @Nullable ModuleTable table) {
        Optional<Syntax> refined = node.syntax().map(syntax -> syntax(syntax, node.name()));
        Symbol target = scope.valueIn(table, node.name());
        Syntax own = target == null ? null : objects.syntax(target);
        Syntax typing = refined.orElse(own == null ? SyntaxResolver.unknown("", node.span()) : own);
        return new AgentCapabilities.Variation(
                reference(symbol, node.name(), table),
                refined,
                node.writeSyntax().map(syntax -> syntax(syntax, node.name())),
                headers.access(symbol, node.access()),
                references(symbol, node.creationRequires(), table),
                node.defaultValue().map(value -> defaults.resolve(value, typing)),
                Headers.text(node.description()));
    }

    private Syntax syntax(SyntaxNode node, Identifier owner) {
        return syntaxes.resolve(node, scope, owner.text());
    }

    private @Nullable ModuleTable module(Identifier name) {
        ModuleTable table = scope.moduleNamed(name.text());
        if (table == null) {
            scope.log().report(Rule.MODULE_NOT_FOUND, name.span(), name);
        }
        return table;
    }

    private static String name(@Nullable ModuleTable table, Optional<Identifier> written) {
        return table != null ? table.name() : written.map(Identifier::text).orElse("");
    }

    private List<Reference> references(Symbol owner, List<Identifier> names, @Nullable ModuleTable table) {
        List<Reference> references = new ArrayList<>(names.size());
        for (Identifier name : names) {
            references.add(reference(owner, name, table));
        }
        return references;
    }

    private Reference reference(Symbol owner, Identifier name, @Nullable ModuleTable table) {
        Symbol symbol = scope.valueIn(table, name);
        if (symbol == null) {
            scope.log().report(Rule.MEMBER_UNKNOWN, name.span(), owner.name(), name);
        }
        return new Reference(name.text(), Optional.ofNullable(symbol).map(Symbol::key), name.span());
    }
}
