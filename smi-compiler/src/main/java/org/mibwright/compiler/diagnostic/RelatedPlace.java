package org.mibwright.compiler.diagnostic;

import java.util.Objects;
import org.mibwright.compiler.source.Span;

/**
 * Another place that a finding is about, such as the first of two definitions.
 *
 * @param span the place
 * @param message what is there
 */
public record RelatedPlace(Span span, String message) {
    /** Checks that nothing is null. */
    public RelatedPlace {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
    }
}
