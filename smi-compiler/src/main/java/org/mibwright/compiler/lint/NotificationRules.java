package org.mibwright.compiler.lint;

import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.Reference;

/** The objects of notifications and traps (RFC 2578 section 8.1, RFC 1215 section 2.1.2). */
final class NotificationRules implements LintRule {
    @Override
    public void check(LintContext context) {
        for (Notification notification : context.module().definitions(Notification.class)) {
            for (Reference reference : notification.objects()) {
                Definition object = context.find(reference).orElse(null);
                if (object instanceof LeafObject leaf) {
                    object(context, notification, reference, leaf);
                } else if (object != null) {
                    context.report(
                            Rule.NOTIFICATION_OBJECT_TYPE, reference.place(), reference.name(), notification.name());
                }
            }
        }
    }

    private static void object(LintContext context, Notification notification, Reference reference, LeafObject object) {
        if (object.access().filter(access -> access == Access.NOT_ACCESSIBLE).isPresent()) {
            context.report(Diagnostic.of(
                            Rule.NOTIFICATION_OBJECT_ACCESS, reference.place(), reference.name(), notification.name())
                    .withRelated(object.place(), "'" + object.name() + "' is defined here"));
        }
    }
}
