package org.mibwright.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * What a compliance statement asks of one MODULE (RFC 2580 section 5.4).
 *
 * @param module the module; empty means the one that this stands in
 * @param moduleOid the object identifier that some put after the module
 * @param mandatoryGroups the MANDATORY-GROUPS
 * @param items each GROUP and OBJECT in order
 * @param span where all of it stands
 */
public record ComplianceModule(
        Optional<Identifier> module,
        Optional<OidValue> moduleOid,
        List<Identifier> mandatoryGroups,
        List<ComplianceItem> items,
        Span span)
        implements Node {
    /** Copies the lists. */
    public ComplianceModule {
        mandatoryGroups = List.copyOf(mandatoryGroups);
        items = List.copyOf(items);
    }
}
