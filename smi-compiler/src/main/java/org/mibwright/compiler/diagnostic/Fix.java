package org.mibwright.compiler.diagnostic;

import java.util.List;
import java.util.Objects;
import org.mibwright.compiler.source.Span;

/**
 * A repair that a machine may apply as it stands.
 *
 * @param description what the repair does, for people, such as "insert the missing ';'"
 * @param edits the replacements, which do not overlap
 */
public record Fix(String description, List<Edit> edits) {
    /** Checks that there is an edit. */
    public Fix {
        Objects.requireNonNull(description, "description");
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix without an edit: " + description);
        }
    }

    /** A fix that replaces one place. */
    public static Fix replace(String description, Span span, String replacement) {
        return new Fix(description, List.of(new Edit(span, replacement)));
    }
}
