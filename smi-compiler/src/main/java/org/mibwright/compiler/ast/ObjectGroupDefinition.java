package org.mibwright.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * OBJECT-GROUP (RFC 2580 section 3).
 *
 * @param name the descriptor
 * @param objects the OBJECTS
 * @param status the word after STATUS, whatever it is
 * @param description the DESCRIPTION
 * @param reference the REFERENCE
 * @param oid the value; empty where it is missing or beyond repair
 * @param span where all of it stands
 */
public record ObjectGroupDefinition(
        Identifier name,
        List<Identifier> objects,
        Optional<Identifier> status,
        Optional<QuotedText> description,
        Optional<QuotedText> reference,
        Optional<OidValue> oid,
        Span span)
        implements Definition {
    /** Copies the lists. */
    public ObjectGroupDefinition {
        objects = List.copyOf(objects);
    }

    @Override
    public Optional<String> standardMacro() {
        return Optional.of("OBJECT-GROUP");
    }
}
