package org.mibwright.compiler.ast;

import java.util.List;
import org.mibwright.compiler.source.Span;

/**
 * An object identifier in braces, {@code { ifEntry 3 }}. Some are written otherwise, as {@code 1.3.6.1}, and read the same.
 *
 * @param arcs in order, at least one
 * @param span where all of it stands
 */
public record OidValue(List<OidArc> arcs, Span span) implements ValueNode {
    /** Copies the lists. */
    public OidValue {
        arcs = List.copyOf(arcs);
    }
}
