package org.mibwright.compiler.model;

/**
 * One part of an INDEX clause (RFC 2578 section 7.7).
 *
 * @param object the object that it names; its target is empty for a bare type, which some SMIv1 modules have, and for a
 *     name that could not be resolved
 * @param implied whether IMPLIED stands before it
 * @param syntax the object's syntax, or the bare type; {@link BaseType#UNKNOWN} where neither could be found
 */
public record IndexPart(Reference object, boolean implied, Syntax syntax) {
    /** Returns the name as written. */
    public String name() {
        return object.name();
    }
}
