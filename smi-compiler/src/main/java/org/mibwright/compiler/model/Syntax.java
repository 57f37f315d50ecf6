package org.mibwright.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A use of a type: what a SYNTAX clause says, and what it comes to once the chain of types is followed.
 *
 * @param name the type as written, such as {@code DisplayString}, {@code INTEGER}, {@code OCTET STRING}
 * @param type the named type that is meant; empty for what ASN.1 itself has (INTEGER, OCTET STRING, OBJECT IDENTIFIER,
 *     BITS) and for names that could not be resolved, which have {@link BaseType#UNKNOWN}
 * @param constraint the refinement written here
 * @param namedNumbers the enumeration or bits written here, in the order of the text; empty if there is none
 * @param effective the resolved view
 * @param place where it stands
 */
public record Syntax(
        String name,
        Optional<SymbolKey> type,
        Optional<Constraint> constraint,
        List<NamedNumber> namedNumbers,
        EffectiveType effective,
        Span place) {
    /** Makes a syntax with a copy of the list. */
    public Syntax {
        namedNumbers = List.copyOf(namedNumbers);
    }

    /** Returns the wire type. */
    public BaseType base() {
        return effective.base();
    }

    /** Tells whether this use refines its type with a constraint or a list of its own. */
    public boolean isRefined() {
        return constraint.isPresent() || !namedNumbers.isEmpty();
    }
}
