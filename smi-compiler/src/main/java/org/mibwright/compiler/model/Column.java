package org.mibwright.compiler.model;

/**
 * A columnar object: one value a row.
 *
 * @param header what every definition has in common
 * @param assignment the object identifier
 * @param facts what all objects have in common
 * @param syntax the SYNTAX clause
 * @param row the row that it belongs to, see {@link Mib#row(SymbolKey)}
 */
public record Column(Header header, OidAssignment assignment, ObjectFacts facts, Syntax syntax, SymbolKey row)
        implements LeafObject {
    @Override
    public String noun() {
        return "column";
    }
}
