package org.mibwright.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A VARIATION of an object or notification (RFC 2580 section 6.5.2).
 *
 * @param name the object or notification
 * @param syntax the refined SYNTAX
 * @param writeSyntax the refined WRITE-SYNTAX
 * @param access the ACCESS
 * @param creationRequires the columns that creation needs
 * @param defaultValue the DEFVAL
 * @param description the DESCRIPTION
 * @param span where all of it stands
 */
public record Variation(
        Identifier name,
        Optional<SyntaxNode> syntax,
        Optional<SyntaxNode> writeSyntax,
        Optional<AccessClause> access,
        List<Identifier> creationRequires,
        Optional<DefaultValue> defaultValue,
        Optional<QuotedText> description,
        Span span)
        implements Node {
    /** Copies the lists. */
    public Variation {
        creationRequires = List.copyOf(creationRequires);
    }
}
