package org.mibwright.compiler.model;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * One imported symbol.
 *
 * @param name the symbol as written
 * @param from the module as written
 * @param target the symbol that it came to, which is in another module where an alias or a repair was needed; empty
 *     where it could not be found
 * @param place where the symbol stands
 */
public record Import(String name, String from, Optional<SymbolKey> target, Span place) {}
