package org.mibwright.compiler.ast;

/** A value that can end a range. */
public sealed interface BoundNode extends ValueNode permits NumberLiteral, HexLiteral, BinaryLiteral, NameValue {}
