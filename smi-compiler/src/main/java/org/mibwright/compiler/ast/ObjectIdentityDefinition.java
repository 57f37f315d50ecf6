package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * OBJECT-IDENTITY (RFC 2578 section 6).
 *
 * @param name the descriptor
 * @param status the word after STATUS, whatever it is
 * @param description the DESCRIPTION
 * @param reference the REFERENCE
 * @param oid the value; empty where it is missing or beyond repair
 * @param span where all of it stands
 */
public record ObjectIdentityDefinition(
        Identifier name,
        Optional<Identifier> status,
        Optional<QuotedText> description,
        Optional<QuotedText> reference,
        Optional<OidValue> oid,
        Span span)
        implements Definition {
    @Override
    public Optional<String> standardMacro() {
        return Optional.of("OBJECT-IDENTITY");
    }
}
