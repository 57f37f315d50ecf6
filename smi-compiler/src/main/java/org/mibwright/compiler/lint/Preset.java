package org.mibwright.compiler.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mibwright.compiler.diagnostic.Severity;

/** Ready-made policies. */
public enum Preset {
    /** Everything is shown, and a warning fails. For modules about to be published. */
    STRICT(6, Severity.WARNING),
    /** Errors of level 0 to 3 are shown, and an error fails: what {@code smilint} does by default. */
    NORMAL(3, Severity.ERROR),
    /** Only what breaks a module is shown, level 0 and 1. For modules of others. */
    PERMISSIVE(1, Severity.ERROR);

    private final int level;
    private final Severity failAt;

    Preset(int level, Severity failAt) {
        this.level = level;
        this.failAt = failAt;
    }

    /** The highest level that is shown, 0 to 6. */
    public int level() {
        return level;
    }

    /** The least severity that fails. */
    public Severity failAt() {
        return failAt;
    }

    /** Finds a preset by its lower-case name. */
    public static Optional<Preset> of(String name) {
        return Arrays.stream(values())
                .filter(preset -> preset.toString().equals(name))
                .findFirst();
    }

    /** The lower-case name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
