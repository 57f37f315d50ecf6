package org.mibwright.compiler.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.AgentCapabilitiesDefinition;
import org.mibwright.compiler.ast.Definition;
import org.mibwright.compiler.ast.ModuleComplianceDefinition;
import org.mibwright.compiler.ast.ModuleIdentityDefinition;
import org.mibwright.compiler.ast.NotificationGroupDefinition;
import org.mibwright.compiler.ast.NotificationTypeDefinition;
import org.mibwright.compiler.ast.ObjectGroupDefinition;
import org.mibwright.compiler.ast.ObjectIdentityDefinition;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.ast.QuotedText;
import org.mibwright.compiler.ast.TextualConventionDefinition;
import org.mibwright.compiler.ast.TrapTypeDefinition;

/**
 * A quoted text and the clause that it belongs to.
 *
 * @param clause the clause's keyword
 * @param text the text
 */
record ClauseText(String clause, QuotedText text) {
    /** The keyword of the clause that nearly every macro has. */
    static final String DESCRIPTION = "DESCRIPTION";

    private static final String REFERENCE = "REFERENCE";

    /** All quoted texts of a definition, its refinements' and variations' left out. */
    static List<ClauseText> of(Definition definition) {
        List<ClauseText> texts = new ArrayList<>();
        if (definition instanceof ModuleIdentityDefinition identity) {
            add(texts, "ORGANIZATION", identity.organization());
            add(texts, "CONTACT-INFO", identity.contactInfo());
            add(texts, DESCRIPTION, identity.description());
            identity.revisions().forEach(revision -> add(texts, DESCRIPTION, revision.description()));
        } else if (definition instanceof ObjectTypeDefinition object) {
            add(texts, "UNITS", object.units());
            add(texts, DESCRIPTION, object.description());
            add(texts, REFERENCE, object.reference());
        } else if (definition instanceof ObjectIdentityDefinition identity) {
            add(texts, DESCRIPTION, identity.description());
            add(texts, REFERENCE, identity.reference());
        } else if (definition instanceof NotificationTypeDefinition notification) {
            add(texts, DESCRIPTION, notification.description());
            add(texts, REFERENCE, notification.reference());
        } else if (definition instanceof TrapTypeDefinition trap) {
            add(texts, DESCRIPTION, trap.description());
            add(texts, REFERENCE, trap.reference());
        } else if (definition instanceof TextualConventionDefinition convention) {
            add(texts, "DISPLAY-HINT", convention.displayHint());
            add(texts, DESCRIPTION, convention.description());
            add(texts, REFERENCE, convention.reference());
        } else if (definition instanceof ObjectGroupDefinition group) {
            add(texts, DESCRIPTION, group.description());
            add(texts, REFERENCE, group.reference());
        } else if (definition instanceof NotificationGroupDefinition group) {
            add(texts, DESCRIPTION, group.description());
            add(texts, REFERENCE, group.reference());
        } else if (definition instanceof ModuleComplianceDefinition compliance) {
            add(texts, DESCRIPTION, compliance.description());
            add(texts, REFERENCE, compliance.reference());
        } else if (definition instanceof AgentCapabilitiesDefinition capabilities) {
            add(texts, "PRODUCT-RELEASE", capabilities.productRelease());
            add(texts, DESCRIPTION, capabilities.description());
            add(texts, REFERENCE, capabilities.reference());
        }
        return texts;
    }

    /** Whether SMIv2 asks for a DESCRIPTION in such a definition. */
    static boolean needsDescription(Definition definition) {
        return definition instanceof ModuleIdentityDefinition
                || definition instanceof ObjectTypeDefinition
                || definition instanceof ObjectIdentityDefinition
                || definition instanceof NotificationTypeDefinition
                || definition instanceof TextualConventionDefinition
                || definition instanceof ObjectGroupDefinition
                || definition instanceof NotificationGroupDefinition
                || definition instanceof ModuleComplianceDefinition
                || definition instanceof AgentCapabilitiesDefinition;
    }

    private static void add(List<ClauseText> texts, String clause, Optional<QuotedText> text) {
        text.ifPresent(found -> texts.add(new ClauseText(clause, found)));
    }
}
