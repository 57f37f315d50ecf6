package org.mibwright.compiler.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.ModuleIdentity;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.NotificationGroup;
import org.mibwright.compiler.model.ObjectGroup;
import org.mibwright.compiler.model.ObjectIdentity;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.OidNode;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Scalar;
import org.mibwright.compiler.model.Table;

/** Where nodes stand in the tree of object identifiers (RFC 2578 sections 3.6, 7.10 and 8.5). */
final class OidRules implements LintRule {
    private static final long LARGEST_NOTIFICATION = Integer.MAX_VALUE;
    private static final int LONGEST = 128;

    @Override
    public void check(LintContext context) {
        Map<Oid, Node> registered = new HashMap<>();
        boolean tooLong = false;
        for (Node node : context.module().definitions(Node.class)) {
            if (node.oid().isEmpty() || node.oid().get().size() == 0) {
                continue;
            }
            Oid oid = node.oid().get();
            registered(context, registered, node, oid);
            if (oid.size() > LONGEST && !tooLong) {
                context.report(Rule.OID_TOO_LONG, node.assignment().place(), node.name(), LONGEST);
                tooLong = true; // what is below is as well
            }
            if (oid.last() == 0 && node instanceof ObjectType) {
                context.report(Rule.LAST_SUBID_ZERO, node.assignment().place(), node.name());
            }
            if (isMacro(node) && !(node instanceof Column)) {
                parent(context, node, oid);
            }
            implicit(context, node, oid);
            if (node instanceof Notification notification && notification.trap().isEmpty()) {
                notification(context, notification, oid);
            }
            if (node instanceof Row && oid.last() != 1) {
                context.report(
                        Rule.ROW_NODE_SUBIDENTIFIER_ONE, node.assignment().place(), node.name());
            }
        }
    }

    /** A macro registers an object identifier, a plain assignment only names it. */
    private static boolean isMacro(Node node) {
        return !(node instanceof ObjectIdentity identity) || identity.macro();
    }

    private static void registered(LintContext context, Map<Oid, Node> registered, Node node, Oid oid) {
        Node first = registered.putIfAbsent(oid, node);
        if (first == null || first.name().equals(node.name())) {
            return;
        }
        Rule rule = isMacro(first) && isMacro(node) ? Rule.OID_REGISTERED : Rule.OID_REUSE;
        context.report(Diagnostic.of(rule, node.assignment().place(), node.name(), first.name())
                .withRelated(first.place(), "'" + first.name() + "' is defined here"));
    }

    private static void notification(LintContext context, Notification notification, Oid oid) {
        if (oid.last() > LARGEST_NOTIFICATION) {
            context.report(
                    Rule.NOTIFICATION_ID_TOO_LARGE, notification.assignment().place(), notification.name());
        }
        boolean standard = oid.startsWith(Oid.parse("1.3.6.1.6.3.1.1.5"));
        if (oid.size() > 1 && oid.arc(oid.size() - 2) != 0 && !standard) {
            context.report(
                    Rule.NOTIFICATION_NOT_REVERSIBLE, notification.assignment().place(), notification.name());
        }
    }

    /** Reports numbers between a node and its parent that stand for nodes without a name; traps have some by nature. */
    private static void implicit(LintContext context, Node node, Oid oid) {
        Optional<Oid> parent = node.assignment()
                .parent()
                .flatMap(context.mib()::find)
                .filter(Node.class::isInstance)
                .flatMap(found -> ((Node) found).oid());
        if (parent.isEmpty()
                || node instanceof Notification notification
                        && notification.trap().isPresent()) {
            return;
        }
        for (int size = parent.get().size() + 1; size < oid.size(); size++) {
            Oid between = oid.prefix(size);
            if (context.mib()
                    .tree()
                    .find(between)
                    .filter(found -> !found.definitions().isEmpty())
                    .isEmpty()) {
                context.report(Rule.NODE_IMPLICIT, node.assignment().place(), node.name(), between);
                return;
            }
        }
    }

    private static void parent(LintContext context, Node node, Oid oid) {
        Rule rule = rule(node);
        List<Node> above = context.mib()
                .tree()
                .find(oid.parent())
                .map(OidNode::definitions)
                .orElse(List.of());
        if (above.isEmpty() || above.stream().anyMatch(parent -> fits(node, parent))) {
            return;
        }
        Node parent = above.stream().filter(context::isLocal).findFirst().orElse(above.get(0));
        context.report(Diagnostic.of(rule, node.assignment().place(), node.name(), parent.noun(), parent.name())
                .withRelated(parent.place(), "'" + parent.name() + "' is defined here"));
    }

    private static boolean fits(Node node, Node parent) {
        if (node instanceof Row) {
            return parent instanceof Table;
        }
        return parent instanceof ObjectIdentity || parent instanceof ModuleIdentity;
    }

    private static Rule rule(Node node) {
        if (node instanceof Scalar) {
            return Rule.PARENT_SCALAR;
        }
        if (node instanceof Table) {
            return Rule.PARENT_TABLE;
        }
        if (node instanceof Row) {
            return Rule.PARENT_ROW;
        }
        if (node instanceof Notification) {
            return Rule.PARENT_NOTIFICATION;
        }
        if (node instanceof ObjectGroup || node instanceof NotificationGroup) {
            return Rule.PARENT_GROUP;
        }
        if (node instanceof ModuleCompliance) {
            return Rule.PARENT_COMPLIANCE;
        }
        return node instanceof AgentCapabilities ? Rule.PARENT_CAPABILITIES : Rule.PARENT_NODE;
    }
}
