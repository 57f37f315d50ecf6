package org.mibwright.compiler.ast;

import java.util.List;
import org.mibwright.compiler.source.Span;

/**
 * INDEX (RFC 1212 section 4.1.6, RFC 2578 section 7.7).
 *
 * @param items in order
 * @param span where all of it stands
 */
public record IndexClause(List<IndexItem> items, Span span) implements Node {
    /** Copies the lists. */
    public IndexClause {
        items = List.copyOf(items);
    }
}
