package org.mibwright.compiler.ast;

import java.math.BigInteger;
import org.mibwright.compiler.source.Span;

/**
 * A decimal number of any size.
 *
 * @param value the number
 * @param span where all of it stands
 */
public record NumberLiteral(BigInteger value, Span span) implements BoundNode {}
