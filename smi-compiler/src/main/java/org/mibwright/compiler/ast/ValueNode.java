package org.mibwright.compiler.ast;

/** A value as written: in DEFVAL, in a range, or after {@code ::=}. */
public sealed interface ValueNode extends Node permits BoundNode, QuotedText, BitsValue, OidValue, OtherValue {}
