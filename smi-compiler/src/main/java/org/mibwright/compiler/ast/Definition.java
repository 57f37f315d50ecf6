package org.mibwright.compiler.ast;

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
}
