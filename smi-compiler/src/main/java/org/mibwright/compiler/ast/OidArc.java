package org.mibwright.compiler.ast;

import java.math.BigInteger;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * One arc of an object identifier: a name, a number, or both, {@code org(3)}.
 *
 * @param module the module where it is written before the name
 * @param name the name
 * @param number the number
 * @param span where all of it stands
 */
public record OidArc(Optional<Identifier> module, Optional<Identifier> name, Optional<BigInteger> number, Span span)
        implements Node {}
