package org.mibwright.compiler.model;

import java.util.List;

/**
 * An OBJECT-GROUP (RFC 2580 section 3).
 *
 * @param header what every definition has in common
 * @param assignment the object identifier
 * @param objects the OBJECTS clause
 */
public record ObjectGroup(Header header, OidAssignment assignment, List<Reference> objects) implements Node {
    /** Makes a group with a copy of the list. */
    public ObjectGroup {
        objects = List.copyOf(objects);
    }

    @Override
    public String noun() {
        return "group";
    }
}
