package org.mibwright.compiler.ast;

import java.util.List;
import org.mibwright.compiler.source.Span;

/**
 * EXPORTS, which only the oldest modules have.
 *
 * @param all true for EXPORTS ALL
 * @param symbols the names
 * @param span where all of it stands
 */
public record ExportsClause(boolean all, List<Identifier> symbols, Span span) implements Node {
    /** Copies the lists. */
    public ExportsClause {
        symbols = List.copyOf(symbols);
    }
}
