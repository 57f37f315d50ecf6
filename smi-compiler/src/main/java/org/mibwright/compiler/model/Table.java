package org.mibwright.compiler.model;

import java.util.Optional;

/**
 * A conceptual table: SEQUENCE OF rows.
 *
 * @param header what every definition has in common
 * @param assignment the object identifier
 * @param facts what all objects have in common
 * @param sequence name of the rows' SEQUENCE type, as written
 * @param row the row; empty where the text has none
 */
public record Table(Header header, OidAssignment assignment, ObjectFacts facts, String sequence, Optional<Row> row)
        implements ObjectType {
    @Override
    public String noun() {
        return "table";
    }
}
