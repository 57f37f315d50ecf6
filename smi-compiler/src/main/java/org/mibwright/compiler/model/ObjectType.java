package org.mibwright.compiler.model;

import java.util.Optional;

/** An OBJECT-TYPE (RFC 2578 section 7, RFC 1212). */
public sealed interface ObjectType extends Node permits Table, Row, LeafObject {
    /** Returns what all objects have in common. */
    ObjectFacts facts();

    /** Returns the ACCESS or MAX-ACCESS clause. */
    default Optional<Access> access() {
        return facts().access();
    }

    /** Returns the UNITS clause. */
    default Optional<String> units() {
        return facts().units();
    }

    /** Returns the DEFVAL clause. */
    default Optional<DefaultValue> defaultValue() {
        return facts().defaultValue();
    }
}
