package org.mibwright.compiler.model;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * What every definition has in common.
 *
 * @param key module and descriptor
 * @param place where the descriptor stands
 * @param extent where the whole definition stands
 * @param status the STATUS clause; empty where the macro has none, the text lacks it, or its word is not known
 * @param descriptionPlace where the DESCRIPTION clause's text stands
 * @param referencePlace where the REFERENCE clause's text stands
 */
public record Header(
        SymbolKey key,
        Span place,
        Span extent,
        Optional<Status> status,
        Optional<Span> descriptionPlace,
        Optional<Span> referencePlace) {
    /** Returns the DESCRIPTION clause's text as written, without the quotes. It is cut out of the source at each call. */
    public Optional<String> description() {
        return descriptionPlace.map(Span::unquoted);
    }

    /** Returns the REFERENCE clause's text as written, without the quotes. It is cut out of the source at each call. */
    public Optional<String> reference() {
        return referencePlace.map(Span::unquoted);
    }

    /** Returns the header of a definition that has no clauses. */
    public static Header of(SymbolKey key, Span place, Span extent) {
        return new Header(key, place, extent, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
