package org.mibwright.compiler.model;

import java.util.Optional;

/**
 * A named type: a plain assignment or a TEXTUAL-CONVENTION (RFC 2579 section 3).
 *
 * @param header what every definition has in common
 * @param textualConvention whether the TEXTUAL-CONVENTION macro defines it
 * @param displayHint this type's own DISPLAY-HINT; see {@link EffectiveType#displayHint()} for the inherited one
 * @param syntax what it is made of; {@link Syntax#type()} is the parent type
 */
public record TypeDefinition(Header header, boolean textualConvention, Optional<String> displayHint, Syntax syntax)
        implements Definition {
    /** Returns the parent in the chain of types; empty where this type is made of an ASN.1 primitive. */
    public Optional<SymbolKey> parent() {
        return syntax.type();
    }

    /** Returns the wire type. */
    public BaseType base() {
        return syntax.base();
    }
}
