package org.mibwright.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * MODULE-COMPLIANCE (RFC 2580 section 5).
 *
 * @param name the descriptor
 * @param status the word after STATUS, whatever it is
 * @param description the DESCRIPTION
 * @param reference the REFERENCE
 * @param modules one for each MODULE
 * @param oid the value; empty where it is missing or beyond repair
 * @param span where all of it stands
 */
public record ModuleComplianceDefinition(
        Identifier name,
        Optional<Identifier> status,
        Optional<QuotedText> description,
        Optional<QuotedText> reference,
        List<ComplianceModule> modules,
        Optional<OidValue> oid,
        Span span)
        implements Definition {
    /** Copies the lists. */
    public ModuleComplianceDefinition {
        modules = List.copyOf(modules);
    }

    @Override
    public Optional<String> standardMacro() {
        return Optional.of("MODULE-COMPLIANCE");
    }
}
