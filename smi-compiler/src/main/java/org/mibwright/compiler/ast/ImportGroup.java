package org.mibwright.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * The symbols that IMPORTS takes FROM one module (RFC 2578 section 3.2).
 *
 * @param symbols what is imported, macros and types included
 * @param module the module
 * @param moduleOid the object identifier that some put after the module
 * @param span where all of it stands
 */
public record ImportGroup(List<Identifier> symbols, Identifier module, Optional<OidValue> moduleOid, Span span)
        implements Node {
    /** Copies the lists. */
    public ImportGroup {
        symbols = List.copyOf(symbols);
    }
}
