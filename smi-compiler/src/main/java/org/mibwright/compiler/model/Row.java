package org.mibwright.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * A conceptual row (RFC 2578 section 7.1.12).
 *
 * @param header what every definition has in common
 * @param assignment the object identifier
 * @param facts what all objects have in common
 * @param table the table that it belongs to, see {@link Mib#table(SymbolKey)}; empty where there is none
 * @param sequence name of the SEQUENCE type, as written
 * @param index the INDEX clause; empty where the text has none
 * @param augments the AUGMENTS clause's base row
 * @param effectiveIndex the index that instances have: this row's own INDEX, or that of the row which it augments
 *     directly or indirectly; empty only where neither could be found
 * @param columns the columns that the row's own module defines, in the order of their OIDs; a {@link Column} that another
 *     module hangs below this row names it, but is not listed
 */
public record Row(
        Header header,
        OidAssignment assignment,
        ObjectFacts facts,
        Optional<SymbolKey> table,
        String sequence,
        List<IndexPart> index,
        Optional<Reference> augments,
        List<IndexPart> effectiveIndex,
        List<Column> columns)
        implements ObjectType {
    /** Makes a row with copies of the lists. */
    public Row {
        index = List.copyOf(index);
        effectiveIndex = List.copyOf(effectiveIndex);
        columns = List.copyOf(columns);
    }

    @Override
    public String noun() {
        return "row";
    }
}
