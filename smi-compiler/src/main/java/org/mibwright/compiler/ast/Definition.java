package org.mibwright.compiler.ast;

import java.util.Optional;

/** Something that a module defines under a name. */
public sealed interface Definition extends Node
        permits ModuleIdentityDefinition,
                ObjectIdentityDefinition,
                OidDefinition,
                ObjectTypeDefinition,
                NotificationTypeDefinition,
                TrapTypeDefinition,
                TextualConventionDefinition,
                TypeDefinition,
                ObjectGroupDefinition,
                NotificationGroupDefinition,
                ModuleComplianceDefinition,
                AgentCapabilitiesDefinition,
                MacroDefinition,
                ValueDefinition,
                OtherMacroDefinition {

    /** The name that is defined. */
    Identifier name();

    /** The object identifier as written; empty where there is none. */
    default Optional<OidValue> oid() {
        return Optional.empty();
    }

    /** The macro of SMI that the definition uses; empty for plain assignments and for macros of others. */
    default Optional<String> standardMacro() {
        return Optional.empty();
    }

    /** Tells whether the definition has a place in the OID tree, or should have one. */
    default boolean isNode() {
        return standardMacro().isPresent() || oid().isPresent();
    }
}
