package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * The use of a macro that SMI does not have. What looks like a clause of SMI is kept.
 *
 * @param name the descriptor
 * @param macro the macro
 * @param status the word after STATUS, whatever it is
 * @param description the DESCRIPTION
 * @param oid the value; empty where it is missing or beyond repair
 * @param span where all of it stands
 */
public record OtherMacroDefinition(
        Identifier name,
        Identifier macro,
        Optional<Identifier> status,
        Optional<QuotedText> description,
        Optional<OidValue> oid,
        Span span)
        implements Definition {}
