package org.mibwright.compiler.diagnostic;

import java.util.Objects;
import org.mibwright.compiler.source.Span;

/**
 * One replacement in a text.
 *
 * @param span what goes away; empty where something is only put in
 * @param replacement what comes in its place; empty where something is only taken out
 */
public record Edit(Span span, String replacement) {
    /** Checks that nothing is null. */
    public Edit {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(replacement, "replacement");
    }
}
