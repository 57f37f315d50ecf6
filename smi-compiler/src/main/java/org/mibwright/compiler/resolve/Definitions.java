package org.mibwright.compiler.resolve;

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
import org.mibwright.compiler.ast.OidDefinition;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.OtherMacroDefinition;
import org.mibwright.compiler.ast.TextualConventionDefinition;
import org.mibwright.compiler.ast.TrapTypeDefinition;

/** What the kinds of definitions have in common. */
final class Definitions {
    private Definitions() {}

    /** The object identifier as written; empty where there is none. */
    static Optional<OidValue> oid(Definition definition) {
        if (definition instanceof ObjectTypeDefinition object) {
            return object.oid();
        }
        if (definition instanceof OidDefinition plain) {
            return plain.oid();
        }
        if (definition instanceof ObjectIdentityDefinition identity) {
            return identity.oid();
        }
        if (definition instanceof ModuleIdentityDefinition module) {
            return module.oid();
        }
        if (definition instanceof NotificationTypeDefinition notification) {
            return notification.oid();
        }
        if (definition instanceof TrapTypeDefinition trap) {
            return trap.oid();
        }
        if (definition instanceof ObjectGroupDefinition group) {
            return group.oid();
        }
        if (definition instanceof NotificationGroupDefinition group) {
            return group.oid();
        }
        if (definition instanceof ModuleComplianceDefinition compliance) {
            return compliance.oid();
        }
        if (definition instanceof AgentCapabilitiesDefinition capabilities) {
            return capabilities.oid();
        }
        return definition instanceof OtherMacroDefinition other ? other.oid() : Optional.empty();
    }

    /** Tells whether a definition has a place in the OID tree, or should have one. */
    static boolean isNode(Definition definition) {
        return definition instanceof ObjectTypeDefinition
                || definition instanceof OidDefinition
                || definition instanceof ObjectIdentityDefinition
                || definition instanceof ModuleIdentityDefinition
                || definition instanceof NotificationTypeDefinition
                || definition instanceof TrapTypeDefinition
                || definition instanceof ObjectGroupDefinition
                || definition instanceof NotificationGroupDefinition
                || definition instanceof ModuleComplianceDefinition
                || definition instanceof AgentCapabilitiesDefinition
                || definition instanceof OtherMacroDefinition other
                        && other.oid().isPresent();
    }

    /** The macro that a definition uses and where the macro is at home; empty for plain assignments. */
    static Optional<String> macro(Definition definition) {
        if (definition instanceof ObjectTypeDefinition) {
            return Optional.of("OBJECT-TYPE");
        }
        if (definition instanceof ObjectIdentityDefinition) {
            return Optional.of("OBJECT-IDENTITY");
        }
        if (definition instanceof ModuleIdentityDefinition) {
            return Optional.of("MODULE-IDENTITY");
        }
        if (definition instanceof NotificationTypeDefinition) {
            return Optional.of("NOTIFICATION-TYPE");
        }
        if (definition instanceof TrapTypeDefinition) {
            return Optional.of("TRAP-TYPE");
        }
        if (definition instanceof TextualConventionDefinition) {
            return Optional.of("TEXTUAL-CONVENTION");
        }
        if (definition instanceof ObjectGroupDefinition) {
            return Optional.of("OBJECT-GROUP");
        }
        if (definition instanceof NotificationGroupDefinition) {
            return Optional.of("NOTIFICATION-GROUP");
        }
        if (definition instanceof ModuleComplianceDefinition) {
            return Optional.of("MODULE-COMPLIANCE");
        }
        return definition instanceof AgentCapabilitiesDefinition ? Optional.of("AGENT-CAPABILITIES") : Optional.empty();
    }
}
