package org.mibwright.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * MODULE-IDENTITY (RFC 2578 section 5).
 *
 * @param name the descriptor
 * @param lastUpdated the LAST-UPDATED
 * @param organization the ORGANIZATION
 * @param contactInfo the CONTACT-INFO
 * @param description the DESCRIPTION
 * @param revisions in the order of the text
 * @param oid the value; empty where it is missing or beyond repair
 * @param span where all of it stands
 */
public record ModuleIdentityDefinition(
        Identifier name,
        Optional<QuotedText> lastUpdated,
        Optional<QuotedText> organization,
        Optional<QuotedText> contactInfo,
        Optional<QuotedText> description,
        List<Revision> revisions,
        Optional<OidValue> oid,
        Span span)
        implements Definition {
    /** Copies the lists. */
    public ModuleIdentityDefinition {
        revisions = List.copyOf(revisions);
    }

    @Override
    public Optional<String> standardMacro() {
        return Optional.of("MODULE-IDENTITY");
    }
}
