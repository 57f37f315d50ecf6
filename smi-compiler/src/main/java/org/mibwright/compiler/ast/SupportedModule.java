package org.mibwright.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * What an agent SUPPORTS of one module (RFC 2580 section 6.5).
 *
 * @param module the module
 * @param moduleOid the object identifier that some put after the module
 * @param includes the groups that it INCLUDES
 * @param variations in order
 * @param span where all of it stands
 */
public record SupportedModule(
        Identifier module,
        Optional<OidValue> moduleOid,
        List<Identifier> includes,
        List<Variation> variations,
        Span span)
        implements Node {
    /** Copies the lists. */
    public SupportedModule {
        includes = List.copyOf(includes);
        variations = List.copyOf(variations);
    }
}
