package org.mibwright.compiler.lint;

import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.AgentCapabilities.Variation;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.source.Span;

/** The VARIATION clauses of AGENT-CAPABILITIES (RFC 2580 section 6.5.2). */
final class CapabilityRules implements LintRule {
    @Override
    public void check(LintContext context) {
        for (AgentCapabilities capabilities : context.module().definitions(AgentCapabilities.class)) {
            capabilities.modules().stream()
                    .flatMap(module -> module.variations().stream())
                    .forEach(variation -> variation(context, variation));
        }
    }

    private static void variation(LintContext context, Variation variation) {
        Span place = variation.target().place();
        String name = variation.target().name();
        if (context.find(variation.target())
                .filter(Notification.class::isInstance)
                .isPresent()) {
            notification(context, variation, place, name);
        } else {
            variation
                    .access()
                    .filter(access -> access == Access.NOT_ACCESSIBLE)
                    .ifPresent(access -> context.report(Rule.VARIATION_ACCESS, place, access.keyword(), name));
        }
    }

    private static void notification(LintContext context, Variation variation, Span place, String name) {
        variation
                .access()
                .filter(access -> access != Access.NOT_IMPLEMENTED)
                .ifPresent(access -> context.report(Rule.VARIATION_ACCESS_NOTIFICATION, place, access.keyword(), name));
        if (variation.syntax().isPresent()) {
            context.report(Rule.VARIATION_SYNTAX, place, name);
        }
        if (variation.writeSyntax().isPresent()) {
            context.report(Rule.VARIATION_WRITESYNTAX, place, name);
        }
        if (!variation.creationRequires().isEmpty()) {
            context.report(Rule.VARIATION_CREATION, place, name);
        }
        if (variation.defaultValue().isPresent()) {
            context.report(Rule.VARIATION_DEFVAL, place, name);
        }
    }
}
