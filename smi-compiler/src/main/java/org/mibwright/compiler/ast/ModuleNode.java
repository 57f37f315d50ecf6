package org.mibwright.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A module: RFC 2578 section 3, or RFC 1155 and RFC 1212 for the first version of SMI.
 *
 * @param name the name in the header
 * @param headerOid the object identifier that some put after the name
 * @param exports the EXPORTS
 * @param imports one for each FROM, in order, of all IMPORTS together
 * @param definitions in order, a name that is defined twice twice
 * @param span from the name to END
 */
public record ModuleNode(
        Identifier name,
        Optional<OidValue> headerOid,
        Optional<ExportsClause> exports,
        List<ImportGroup> imports,
        List<Definition> definitions,
        Span span)
        implements Node {
    /** Copies the lists. */
    public ModuleNode {
        imports = List.copyOf(imports);
        definitions = List.copyOf(definitions);
    }
}
