package org.mibwright.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A type by its name: a textual convention, an application type such as Counter32, or a row's SEQUENCE.
 *
 * @param module the module where it is written before the name
 * @param name the type
 * @param namedNumbers the enumeration or the bits in braces; empty where there are none
 * @param constraint the range or size in parentheses
 * @param span where all of it stands
 */
public record TypeReference(
        Optional<Identifier> module,
        Identifier name,
        List<NamedNumber> namedNumbers,
        Optional<Constraint> constraint,
        Span span)
        implements SyntaxNode {
    /** Copies the lists. */
    public TypeReference {
        namedNumbers = List.copyOf(namedNumbers);
    }
}
