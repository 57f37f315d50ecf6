package org.mibwright.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * AGENT-CAPABILITIES (RFC 2580 section 6).
 *
 * @param name the descriptor
 * @param productRelease the PRODUCT-RELEASE
 * @param status the word after STATUS, whatever it is
 * @param description the DESCRIPTION
 * @param reference the REFERENCE
 * @param supports one for each SUPPORTS
 * @param oid the value; empty where it is missing or beyond repair
 * @param span where all of it stands
 */
public record AgentCapabilitiesDefinition(
        Identifier name,
        Optional<QuotedText> productRelease,
        Optional<Identifier> status,
        Optional<QuotedText> description,
        Optional<QuotedText> reference,
        List<SupportedModule> supports,
        Optional<OidValue> oid,
        Span span)
        implements Definition {
    /** Copies the lists. */
    public AgentCapabilitiesDefinition {
        supports = List.copyOf(supports);
    }

    @Override
    public Optional<String> standardMacro() {
        return Optional.of("AGENT-CAPABILITIES");
    }
}
