package org.mibwright.compiler.ast;

import java.util.List;
import org.mibwright.compiler.source.Span;

/**
 * CHOICE, which only the modules of SMI itself have.
 *
 * @param members in order
 * @param span where all of it stands
 */
public record ChoiceSyntax(List<SequenceMember> members, Span span) implements SyntaxNode {
    /** Copies the lists. */
    public ChoiceSyntax {
        members = List.copyOf(members);
    }
}
