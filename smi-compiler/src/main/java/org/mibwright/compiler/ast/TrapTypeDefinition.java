package org.mibwright.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * TRAP-TYPE (RFC 1215 section 2.1).
 *
 * @param name the descriptor
 * @param enterprise the ENTERPRISE, in braces or not; a bare name is a value of one arc
 * @param variables the VARIABLES
 * @param description the DESCRIPTION
 * @param reference the REFERENCE
 * @param number the specific trap, the value as it should be
 * @param oid the value where it is written as an object identifier
 * @param span where all of it stands
 */
public record TrapTypeDefinition(
        Identifier name,
        Optional<OidValue> enterprise,
        List<Identifier> variables,
        Optional<QuotedText> description,
        Optional<QuotedText> reference,
        Optional<NumberLiteral> number,
        Optional<OidValue> oid,
        Span span)
        implements Definition {
    /** Copies the lists. */
    public TrapTypeDefinition {
        variables = List.copyOf(variables);
    }

    @Override
    public Optional<String> standardMacro() {
        return Optional.of("TRAP-TYPE");
    }
}
