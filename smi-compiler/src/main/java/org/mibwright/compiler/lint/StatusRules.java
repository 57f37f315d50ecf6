package org.mibwright.compiler.lint;

import java.util.Optional;
import java.util.Set;
import org.mibwright.compiler.ast.AgentCapabilitiesDefinition;
import org.mibwright.compiler.ast.Definition;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.ModuleComplianceDefinition;
import org.mibwright.compiler.ast.NotificationGroupDefinition;
import org.mibwright.compiler.ast.NotificationTypeDefinition;
import org.mibwright.compiler.ast.ObjectGroupDefinition;
import org.mibwright.compiler.ast.ObjectIdentityDefinition;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.ast.TextualConventionDefinition;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Fix;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Status;

/** STATUS clauses: which word belongs to which version of SMI (RFC 1212 section 4.1.3, RFC 2578 section 7.4). */
final class StatusRules implements LintRule {
    private static final Set<Status> SMIV1 =
            Set.of(Status.MANDATORY, Status.OPTIONAL, Status.OBSOLETE, Status.DEPRECATED);
    private static final Set<Status> SMIV2 = Set.of(Status.CURRENT, Status.DEPRECATED, Status.OBSOLETE);
    private static final Set<Status> CAPABILITIES = Set.of(Status.CURRENT, Status.OBSOLETE);

    @Override
    public void check(LintContext context) {
        for (Definition definition : context.tree().definitions()) {
            Identifier word = status(definition).orElse(null);
            Status status = word == null ? null : Status.of(word.text()).orElse(null);
            if (word == null || status == null) {
                continue; // a word that is no status at all: the resolver has said so
            }
            if (definition instanceof AgentCapabilitiesDefinition) {
                report(context, Rule.STATUS_INVALID_CAPABILITIES, CAPABILITIES, status, definition, word);
            } else if (context.smiv2()) {
                report(context, Rule.STATUS_INVALID_SMIV2, SMIV2, status, definition, word);
            } else if (definition instanceof ObjectTypeDefinition) {
                report(context, Rule.STATUS_INVALID_SMIV1, SMIV1, status, definition, word);
            }
        }
    }

    private static void report(
            LintContext context,
            Rule rule,
            Set<Status> allowed,
            Status status,
            Definition definition,
            Identifier word) {
        if (!allowed.contains(status)) {
            Diagnostic found = Diagnostic.of(rule, word.span(), word, definition.name());
            boolean inForce = status == Status.MANDATORY || status == Status.CURRENT;
            String right = allowed.contains(Status.CURRENT) ? "current" : "mandatory";
            context.report(inForce ? found.withFix(Fix.replace("write " + right, word.span(), right)) : found);
        }
    }

    private static Optional<Identifier> status(Definition definition) {
        if (definition instanceof ObjectTypeDefinition object) {
            return object.status();
        }
        if (definition instanceof ObjectIdentityDefinition identity) {
            return identity.status();
        }
        if (definition instanceof NotificationTypeDefinition notification) {
            return notification.status();
        }
        if (definition instanceof TextualConventionDefinition convention) {
            return convention.status();
        }
        if (definition instanceof ObjectGroupDefinition group) {
            return group.status();
        }
        if (definition instanceof NotificationGroupDefinition group) {
            return group.status();
        }
        if (definition instanceof ModuleComplianceDefinition compliance) {
            return compliance.status();
        }
        return definition instanceof AgentCapabilitiesDefinition capabilities
                ? capabilities.status()
                : Optional.empty();
    }
}
