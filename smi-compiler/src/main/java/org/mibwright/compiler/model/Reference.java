package org.mibwright.compiler.model;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A name that stands for another symbol.
 *
 * @param name the name as written
 * @param target the symbol that is meant; empty where it could not be resolved
 * @param place where the name stands
 */
public record Reference(String name, Optional<SymbolKey> target, Span place) {}
