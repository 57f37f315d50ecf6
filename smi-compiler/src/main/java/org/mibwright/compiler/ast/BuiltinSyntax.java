package org.mibwright.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A type of ASN.1 by its keyword.
 *
 * @param type the type
 * @param namedNumbers the enumeration or the bits in braces; empty where there are none
 * @param constraint the range or size in parentheses
 * @param span where all of it stands
 */
public record BuiltinSyntax(
        BuiltinType type, List<NamedNumber> namedNumbers, Optional<Constraint> constraint, Span span)
        implements SyntaxNode {
    /** Copies the lists. */
    public BuiltinSyntax {
        namedNumbers = List.copyOf(namedNumbers);
    }
}
