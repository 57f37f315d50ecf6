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
 * @param description the DESCRIPTION clause's text as written, without the quotes
 * @param reference the REFERENCE clause's text as written, without the quotes
 */
public record Header(
        SymbolKey key,
        Span place,
        Span extent,
        Optional<Status> status,
        Optional<String> description,
        Optional<String> reference) {
    /** Returns the header of a definition that has no clauses. */
    public static Header of(SymbolKey key, Span place, Span extent) {
        return new Header(key, place, extent, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
