package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * OBJECT-TYPE of either version (RFC 1212 section 4, RFC 2578 section 7).
 *
 * @param name the descriptor
 * @param syntax the SYNTAX
 * @param units the UNITS
 * @param access ACCESS or MAX-ACCESS
 * @param status the word after STATUS, whatever it is
 * @param description the DESCRIPTION
 * @param reference the REFERENCE
 * @param index the INDEX
 * @param augments the row that AUGMENTS names
 * @param defaultValue the DEFVAL
 * @param oid the value; empty where it is missing or beyond repair
 * @param span where all of it stands
 */
public record ObjectTypeDefinition(
        Identifier name,
        Optional<SyntaxNode> syntax,
        Optional<QuotedText> units,
        Optional<AccessClause> access,
        Optional<Identifier> status,
        Optional<QuotedText> description,
        Optional<QuotedText> reference,
        Optional<IndexClause> index,
        Optional<Identifier> augments,
        Optional<DefaultValue> defaultValue,
        Optional<OidValue> oid,
        Span span)
        implements Definition {
    @Override
    public Optional<String> standardMacro() {
        return Optional.of("OBJECT-TYPE");
    }
}
