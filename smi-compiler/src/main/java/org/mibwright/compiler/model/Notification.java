package org.mibwright.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * A NOTIFICATION-TYPE (RFC 2578 section 8) or a TRAP-TYPE (RFC 1215).
 *
 * @param header what every definition has in common
 * @param assignment the object identifier; of a TRAP-TYPE the one that RFC 3584 section 3.1 gives it
 * @param objects the OBJECTS or VARIABLES clause
 * @param trap what only a TRAP-TYPE has; empty for a NOTIFICATION-TYPE
 */
public record Notification(Header header, OidAssignment assignment, List<Reference> objects, Optional<Trap> trap)
        implements Node {
    /**
     * The facts of an SMIv1 trap.
     *
     * @param enterprise the ENTERPRISE clause
     * @param enterpriseOid the enterprise's object identifier; empty where it could not be resolved
     * @param number the specific-trap number, or the generic-trap number where the enterprise is {@code snmp}
     * @param generic whether it is one of the generic traps of RFC 1215
     */
    public record Trap(Reference enterprise, Optional<Oid> enterpriseOid, long number, boolean generic) {}

    /** Makes a notification with a copy of the list. */
    public Notification {
        objects = List.copyOf(objects);
    }

    @Override
    public String noun() {
        return "notification";
    }
}
