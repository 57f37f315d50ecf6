package org.mibwright.compiler.model;

/**
 * A scalar object: one value, at instance 0.
 *
 * @param header what every definition has in common
 * @param assignment the object identifier
 * @param facts what all objects have in common
 * @param syntax the SYNTAX clause
 */
public record Scalar(Header header, OidAssignment assignment, ObjectFacts facts, Syntax syntax) implements LeafObject {
    @Override
    public String noun() {
        return "scalar";
    }
}
