package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A label with its number, {@code up(1)}.
 *
 * @param label the label
 * @param number the number; empty where it is missing or a name
 * @param span where all of it stands
 */
public record NamedNumber(Identifier label, Optional<NumberLiteral> number, Span span) implements Node {}
