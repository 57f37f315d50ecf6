package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.AgentCapabilitiesDefinition;
import org.mibwright.compiler.ast.ComplianceGroup;
import org.mibwright.compiler.ast.ComplianceItem;
import org.mibwright.compiler.ast.ComplianceModule;
import org.mibwright.compiler.ast.ComplianceObject;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.ModuleComplianceDefinition;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.SupportedModule;
import org.mibwright.compiler.ast.Variation;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.parse.Sections.Section;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiLexer;

/** Makes compliance statements and capabilities (RFC 2580 sections 5 and 6) of their flat lists of clauses. */
final class ConformanceBuilder {
    private static final String COMPLIANCE = "MODULE-COMPLIANCE";
    private static final String CAPABILITIES = "AGENT-CAPABILITIES";

    private final DiagnosticLog log;

    ConformanceBuilder(DiagnosticLog log) {
        this.log = log;
    }

    ModuleComplianceDefinition compliance(Identifier name, List<Clause> clauses, Optional<OidValue> oid, Span span) {
        Sections sections = Sections.split(clauses, SmiLexer.MODULE);
        Sections headless =
                Sections.split(sections.before(), SmiLexer.MANDATORY_GROUPS, SmiLexer.GROUP, SmiLexer.OBJECT);
        Clauses main = new Clauses(headless.before());
        List<ComplianceModule> modules = new ArrayList<>();
        if (!headless.sections().isEmpty()) {
            List<Clause> rest = headless.sections().stream()
                    .flatMap(section -> section.all().stream())
                    .toList();
            modules.add(complianceModule(name, Optional.empty(), Optional.empty(), rest, span(rest)));
        }
        for (Section section : sections.sections()) {
            Clause.OfModule head = (Clause.OfModule) section.head();
            modules.add(complianceModule(name, head.module(), head.oid(), section.clauses(), span(section.all())));
        }
        ModuleComplianceDefinition definition = new ModuleComplianceDefinition(
                name, main.status(), main.description(), main.reference(), modules, oid, span);
        main.reportLeft(log, COMPLIANCE, name);
        return definition;
    }

    private ComplianceModule complianceModule(
            Identifier name, Optional<Identifier> module, Optional<OidValue> oid, List<Clause> clauses, Span span) {
        Sections sections = Sections.split(clauses, SmiLexer.GROUP, SmiLexer.OBJECT);
        List<Clause> own = new ArrayList<>(sections.before());
        List<ComplianceItem> items = new ArrayList<>();
        for (Section section : sections.sections()) {
            Clause.OfItem head = (Clause.OfItem) section.head();
            Clauses parts = new Clauses(section.clauses());
            items.add(
                    head.keyword() == SmiLexer.GROUP
                            ? new ComplianceGroup(head.item(), parts.description(), span(section.all()))
                            : complianceObject(head, parts, span(section.all())));
            parts.left().stream()
                    .filter(clause -> clause.keyword() == SmiLexer.MANDATORY_GROUPS)
                    .forEach(own::add);
            new Clauses(parts.left().stream()
                            .filter(clause -> clause.keyword() != SmiLexer.MANDATORY_GROUPS)
                            .toList())
                    .reportLeft(log, COMPLIANCE, name);
        }
        Clauses main = new Clauses(own);
        ComplianceModule result = new ComplianceModule(module, oid, main.names(SmiLexer.MANDATORY_GROUPS), items, span);
        main.reportLeft(log, COMPLIANCE, name);
        return result;
    }

    private static ComplianceObject complianceObject(Clause.OfItem head, Clauses parts, Span span) {
        return new ComplianceObject(
                head.item(),
                parts.type(SmiLexer.SYNTAX),
                parts.type(SmiLexer.WRITE_SYNTAX),
                parts.access(),
                parts.description(),
                span);
    }

    AgentCapabilitiesDefinition capabilities(Identifier name, List<Clause> clauses, Optional<OidValue> oid, Span span) {
        Sections sections = Sections.split(clauses, SmiLexer.SUPPORTS);
        Clauses main = new Clauses(sections.before());
        List<SupportedModule> supports = new ArrayList<>();
        for (Section section : sections.sections()) {
            supports.add(supportedModule(name, section));
        }
        AgentCapabilitiesDefinition definition = new AgentCapabilitiesDefinition(
                name,
                main.text(SmiLexer.PRODUCT_RELEASE),
                main.status(),
                main.description(),
                main.reference(),
                supports,
                oid,
                span);
        main.reportLeft(log, CAPABILITIES, name);
        return definition;
    }

    private SupportedModule supportedModule(Identifier name, Section section) {
        Clause.OfModule head = (Clause.OfModule) section.head();
        Sections variations = Sections.split(section.clauses(), SmiLexer.VARIATION);
        Clauses main = new Clauses(variations.before());
        List<Variation> all = new ArrayList<>();
        for (Section variation : variations.sections()) {
            Clause.OfItem item = (Clause.OfItem) variation.head();
            Clauses parts = new Clauses(variation.clauses());
            all.add(new Variation(
                    item.item(),
                    parts.type(SmiLexer.SYNTAX),
                    parts.type(SmiLexer.WRITE_SYNTAX),
                    parts.access(),
                    parts.names(SmiLexer.CREATION_REQUIRES),
                    parts.defaultValue(),
                    parts.description(),
                    span(variation.all())));
            parts.reportLeft(log, CAPABILITIES, name);
        }
        Identifier module =
                head.module().orElseGet(() -> new Identifier("", head.span().after()));
        SupportedModule result =
                new SupportedModule(module, head.oid(), main.names(SmiLexer.INCLUDES), all, span(section.all()));
        main.reportLeft(log, CAPABILITIES, name);
        return result;
    }

    private static Span span(List<Clause> clauses) {
        return clauses.get(0).span().to(clauses.get(clauses.size() - 1).span());
    }
}
