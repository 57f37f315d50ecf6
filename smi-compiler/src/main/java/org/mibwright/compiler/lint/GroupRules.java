package org.mibwright.compiler.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.NotificationGroup;
import org.mibwright.compiler.model.ObjectGroup;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.Status;
import org.mibwright.compiler.model.SymbolKey;

/** OBJECT-GROUP and NOTIFICATION-GROUP, and what is in none (RFC 2580 sections 3 and 4). */
final class GroupRules implements LintRule {
    @Override
    public void check(LintContext context) {
        List<ObjectGroup> objects = context.module().definitions(ObjectGroup.class);
        List<NotificationGroup> notifications = context.module().definitions(NotificationGroup.class);
        objects.forEach(group -> members(context, group, group.objects()));
        notifications.forEach(group -> members(context, group, group.notifications()));
        membership(context, objects, notifications);
        references(context);
    }

    private static void members(LintContext context, Node group, List<Reference> members) {
        Set<Boolean> kinds = new HashSet<>();
        for (Reference reference : members) {
            Optional<Definition> found = context.find(reference);
            if (found.isEmpty()) {
                continue;
            }
            Definition member = found.get();
            if (!context.isLocal(member)) {
                context.report(Rule.COMPLIANCE_MEMBER_NOT_LOCAL, reference.place(), reference.name(), group.name());
            }
            boolean notification = member instanceof Notification;
            if (notification || member instanceof LeafObject) {
                kinds.add(notification);
            }
            kind(context, group, reference, member);
            status(context, group, reference, member);
        }
        if (kinds.size() > 1) {
            context.report(Rule.GROUP_MEMBER_MIXED, group.place(), group.name());
        }
    }

    private static void kind(LintContext context, Node group, Reference reference, Definition member) {
        boolean ofObjects = group instanceof ObjectGroup;
        if (member instanceof Notification) {
            if (ofObjects) {
                context.report(Rule.GROUP_OBJECTS_NOTIFICATION, reference.place(), group.name(), reference.name());
            }
        } else if (member instanceof LeafObject object) {
            boolean hidden = object.access()
                    .filter(access -> access == Access.NOT_ACCESSIBLE)
                    .isPresent();
            if (!ofObjects) {
                context.report(Rule.GROUP_NOTIFICATIONS_OBJECT, reference.place(), group.name(), reference.name());
            } else if (hidden) {
                invalid(context, group, reference, member);
            }
        } else {
            invalid(context, group, reference, member);
        }
    }

    private static void invalid(LintContext context, Node group, Reference reference, Definition member) {
        context.report(Diagnostic.of(Rule.GROUP_MEMBER_INVALID, reference.place(), reference.name(), group.name())
                .withRelated(member.place(), "'" + member.name() + "' is defined here"));
    }

    private static void status(LintContext context, Node group, Reference reference, Definition member) {
        Status own = group.status().orElse(Status.CURRENT);
        Status status = member.status().orElse(Status.CURRENT);
        if (isWorse(status, own)) {
            context.report(
                    Rule.GROUP_OBJECT_STATUS,
                    reference.place(),
                    own.keyword(),
                    group.name(),
                    status.keyword(),
                    reference.name());
        }
    }

    /** Whether something of the one status should not be asked for by something of the other. */
    static boolean isWorse(Status part, Status whole) {
        return rank(part) > rank(whole);
    }

    private static int rank(Status status) {
        return switch (status) {
            case CURRENT, MANDATORY, OPTIONAL -> 0;
            case DEPRECATED -> 1;
            case OBSOLETE -> 2;
        };
    }

    /** Asked of modules that have groups at all; others leave conformance out altogether. */
    private static void membership(
            LintContext context, List<ObjectGroup> objects, List<NotificationGroup> notifications) {
        if (!context.smiv2() || objects.isEmpty() && notifications.isEmpty()) {
            return;
        }
        Set<SymbolKey> members = new HashSet<>();
        objects.forEach(
                group -> group.objects().forEach(member -> member.target().ifPresent(members::add)));
        notifications.forEach(
                group -> group.notifications().forEach(member -> member.target().ifPresent(members::add)));
        for (Definition definition : context.module().definitions()) {
            boolean object = definition instanceof LeafObject leaf
                    && leaf.access()
                            .filter(access -> access != Access.NOT_ACCESSIBLE)
                            .isPresent();
            boolean notification = definition instanceof Notification;
            if ((object || notification) && !members.contains(definition.key())) {
                context.report(Rule.GROUP_MEMBERSHIP, definition.place(), definition.name());
            }
        }
    }

    /** Asked of modules that have compliance statements at all. */
    private static void references(LintContext context) {
        Set<SymbolKey> asked = new HashSet<>();
        List<ModuleCompliance> compliances = context.module().definitions(ModuleCompliance.class);
        for (ModuleCompliance compliance : compliances) {
            for (ModuleCompliance.CompliedModule module : compliance.modules()) {
                module.mandatoryGroups().forEach(group -> group.target().ifPresent(asked::add));
                module.groups().forEach(group -> group.group().target().ifPresent(asked::add));
            }
        }
        if (compliances.isEmpty()
                || !context.module().definitions(AgentCapabilities.class).isEmpty()) {
            return;
        }
        for (Definition definition : context.module().definitions()) {
            boolean group = definition instanceof ObjectGroup || definition instanceof NotificationGroup;
            if (group && !asked.contains(definition.key())) {
                context.report(Rule.GROUP_UNREF, definition.place(), definition.name());
            }
        }
    }
}
