package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A plain type assignment, {@code Name ::= type}: the SEQUENCE of a row, or a type of the first version.
 *
 * @param name the descriptor
 * @param syntax the type; empty where it is beyond repair
 * @param span where all of it stands
 */
public record TypeDefinition(Identifier name, Optional<SyntaxNode> syntax, Span span) implements Definition {}
