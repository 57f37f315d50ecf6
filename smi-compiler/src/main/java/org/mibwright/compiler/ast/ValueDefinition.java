package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A value of another type than OBJECT IDENTIFIER, {@code name INTEGER ::= 5}.
 *
 * @param name the descriptor
 * @param type the type
 * @param value the value
 * @param span where all of it stands
 */
public record ValueDefinition(Identifier name, Optional<SyntaxNode> type, Optional<ValueNode> value, Span span)
        implements Definition {}
