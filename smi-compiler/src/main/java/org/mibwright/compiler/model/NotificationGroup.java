package org.mibwright.compiler.model;

import java.util.List;

/**
 * A NOTIFICATION-GROUP (RFC 2580 section 4).
 *
 * @param header what every definition has in common
 * @param assignment the object identifier
 * @param notifications the NOTIFICATIONS clause
 */
public record NotificationGroup(Header header, OidAssignment assignment, List<Reference> notifications)
        implements Node {
    /** Makes a group with a copy of the list. */
    public NotificationGroup {
        notifications = List.copyOf(notifications);
    }

    @Override
    public String noun() {
        return "group";
    }
}
