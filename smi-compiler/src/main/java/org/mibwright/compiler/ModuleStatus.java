package org.mibwright.compiler;

import java.util.Locale;

/** How well a module came out. */
public enum ModuleStatus {
    /** Without an error or warning. */
    CLEAN,
    /** Something had to be repaired or is in doubt, but nothing was lost. */
    REPAIRED,
    /** A definition was lost. */
    PARTIAL,
    /** The file gave no module. */
    FAILED;

    /** Returns the word that reports have, such as {@code clean}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
