package org.mibwright.compiler.model;

import java.util.Optional;

/** A definition with a place in the OID tree. */
public sealed interface Node extends Definition
        permits ModuleIdentity,
                ObjectIdentity,
                ObjectType,
                Notification,
                ObjectGroup,
                NotificationGroup,
                ModuleCompliance,
                AgentCapabilities {
    /** Returns the value as written and resolved. */
    OidAssignment assignment();

    /** Returns the object identifier; empty where the definition's parent could not be resolved. */
    default Optional<Oid> oid() {
        return assignment().oid();
    }

    @Override
    default String noun() {
        return "node";
    }
}
