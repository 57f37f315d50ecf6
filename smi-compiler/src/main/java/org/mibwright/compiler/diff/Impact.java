package org.mibwright.compiler.diff;

import java.util.Locale;

/** What a change means for those who use a module, worst first. */
public enum Impact {
    /** Agents, managers, or modules that import from this one stop to work together. */
    BREAKING,
    /** What worked still works; there is something new, or something to know. */
    COMPATIBLE,
    /** Only words have changed. */
    EDITORIAL;

    /** The lower-case word that reports show. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
