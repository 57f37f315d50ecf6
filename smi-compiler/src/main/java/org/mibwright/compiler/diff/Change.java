package org.mibwright.compiler.diff;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * One change.
 *
 * @param kind what kind of change
 * @param subject the name of what has changed, as the old version has it where it is in both
 * @param before what was, as SMI writes it; empty where there was nothing or it would be too long
 * @param after what is, as SMI writes it; empty where there is nothing or it would be too long
 * @param oldPlace where the subject stands in the old version; empty if it is new
 * @param newPlace where the subject stands in the new version; empty if it is gone
 */
public record Change(
        ChangeKind kind,
        String subject,
        String before,
        String after,
        Optional<Span> oldPlace,
        Optional<Span> newPlace) {
    /** Worst first, then as the text goes: that of the new version, or of the old one for what is gone. */
    static final Comparator<Change> ORDER = Comparator.comparing(Change::impact)
            .thenComparing(change -> change.newPlace.isPresent())
            .thenComparing(Change::place)
            .thenComparing(Change::kind)
            .thenComparing(Change::message);

    /** Checks that there is a place. */
    public Change {
        Objects.requireNonNull(kind, "kind");
        if (oldPlace.isEmpty() && newPlace.isEmpty()) {
            throw new IllegalArgumentException("a change without a place: " + subject);
        }
    }

    /** What the change means for users. */
    public Impact impact() {
        return kind.impact();
    }

    /** One sentence about it. */
    public String message() {
        return kind.message(subject, before, after);
    }

    /** Where to look first: the new version, or the old one for what is gone. */
    public Span place() {
        return newPlace.or(() -> oldPlace).orElseThrow();
    }

    /** Place, impact, sentence and code; and the place in the old version. */
    @Override
    public String toString() {
        String line = place() + ": " + impact() + ": " + message() + " [" + kind.code() + "]";
        return newPlace.isPresent() && oldPlace.isPresent() ? line + "\n  " + oldPlace.get() + ": was here" : line;
    }
}
