package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A plain {@code name OBJECT IDENTIFIER ::= { ... }}.
 *
 * @param name the descriptor
 * @param oid the value; empty where it is missing or beyond repair
 * @param span where all of it stands
 */
public record OidDefinition(Identifier name, Optional<OidValue> oid, Span span) implements Definition {
    @Override
    public boolean isNode() {
        return true;
    }
}
