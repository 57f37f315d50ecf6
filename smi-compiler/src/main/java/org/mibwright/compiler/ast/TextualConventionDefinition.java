package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * TEXTUAL-CONVENTION (RFC 2579 section 3).
 *
 * @param name the descriptor
 * @param displayHint the DISPLAY-HINT
 * @param status the word after STATUS, whatever it is
 * @param description the DESCRIPTION
 * @param reference the REFERENCE
 * @param syntax the SYNTAX
 * @param span where all of it stands
 */
public record TextualConventionDefinition(
        Identifier name,
        Optional<QuotedText> displayHint,
        Optional<Identifier> status,
        Optional<QuotedText> description,
        Optional<QuotedText> reference,
        Optional<SyntaxNode> syntax,
        Span span)
        implements Definition {
    @Override
    public Optional<String> standardMacro() {
        return Optional.of("TEXTUAL-CONVENTION");
    }

    @Override
    public boolean isNode() {
        return false;
    }
}
