package org.mibwright.compiler.ast;

import java.util.List;
import org.mibwright.compiler.source.Span;

/**
 * SEQUENCE, the type of a row.
 *
 * @param members in order
 * @param span where all of it stands
 */
public record SequenceSyntax(List<SequenceMember> members, Span span) implements SyntaxNode {
    /** Copies the lists. */
    public SequenceSyntax {
        members = List.copyOf(members);
    }
}
