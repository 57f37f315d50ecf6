package org.mibwright.compiler.lint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.ModuleCompliance.CompliedModule;
import org.mibwright.compiler.model.ModuleCompliance.GroupRefinement;
import org.mibwright.compiler.model.ModuleCompliance.ObjectRefinement;
import org.mibwright.compiler.model.NotificationGroup;
import org.mibwright.compiler.model.ObjectGroup;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.Status;
import org.mibwright.compiler.model.SymbolKey;

/** MODULE-COMPLIANCE: its groups and refinements (RFC 2580 section 5). */
final class ComplianceRules implements LintRule {
    @Override
    public void check(LintContext context) {
        for (ModuleCompliance compliance : context.module().definitions(ModuleCompliance.class)) {
            for (CompliedModule module : compliance.modules()) {
                Set<SymbolKey> members = groups(context, compliance, module);
                refinements(context, compliance, module, members);
            }
        }
    }

    /** Checks the groups that are asked for, and returns all of their members. */
    private static Set<SymbolKey> groups(LintContext context, ModuleCompliance compliance, CompliedModule module) {
        Set<SymbolKey> members = new HashSet<>();
        for (Reference group : module.mandatoryGroups()) {
            status(context, Rule.COMPLIANCE_GROUP_STATUS, compliance, group);
            members(context, group, members);
        }
        Set<SymbolKey> seen = new HashSet<>();
        for (GroupRefinement refinement : module.groups()) {
            Reference group = refinement.group();
            Optional<SymbolKey> target = group.target();
            if (target.isPresent() && !seen.add(target.get())) {
                context.report(Rule.OPTIONAL_GROUP_EXISTS, group.place(), group.name(), compliance.name());
            }
            status(context, Rule.COMPLIANCE_GROUP_STATUS, compliance, group);
            members(context, group, members);
        }
        return members;
    }

    private static void members(LintContext context, Reference group, Set<SymbolKey> members) {
        Definition definition = context.find(group).orElse(null);
        if (definition instanceof ObjectGroup objects) {
            objects.objects().forEach(member -> member.target().ifPresent(members::add));
        } else if (definition instanceof NotificationGroup notifications) {
            notifications.notifications().forEach(member -> member.target().ifPresent(members::add));
        }
    }

    private static void refinements(
            LintContext context, ModuleCompliance compliance, CompliedModule module, Set<SymbolKey> members) {
        Set<SymbolKey> seen = new HashSet<>();
        for (ObjectRefinement refinement : module.objects()) {
            Reference object = refinement.object();
            if (object.target().isEmpty()) {
                continue;
            }
            SymbolKey target = object.target().get();
            if (!seen.add(target)) {
                context.report(Rule.REFINEMENT_EXISTS, object.place(), object.name(), compliance.name());
            }
            if (!members.contains(target)) {
                context.report(Rule.REFINEMENT_NOT_LISTED, object.place(), object.name(), compliance.name());
            }
            status(context, Rule.COMPLIANCE_OBJECT_STATUS, compliance, object);
        }
    }

    private static void status(LintContext context, Rule rule, ModuleCompliance compliance, Reference part) {
        Status own = compliance.status().orElse(Status.CURRENT);
        Status status = context.find(part).flatMap(Definition::status).orElse(Status.CURRENT);
        if (GroupRules.isWorse(status, own)) {
            context.report(rule, part.place(), own.keyword(), compliance.name(), status.keyword(), part.name());
        }
    }
}
