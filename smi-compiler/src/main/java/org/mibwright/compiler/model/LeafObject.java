package org.mibwright.compiler.model;

/** An object that has values: a scalar or a column. */
public sealed interface LeafObject extends ObjectType permits Scalar, Column {
    /** Returns the SYNTAX clause. */
    Syntax syntax();
}
