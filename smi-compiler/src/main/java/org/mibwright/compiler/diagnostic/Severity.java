package org.mibwright.compiler.diagnostic;

import java.util.Locale;

/** How much a finding matters, worst first. */
public enum Severity {
    /** The module breaks its language, or something that it says could not be used. */
    ERROR,
    /** The module could be read, but something in it should change, or had to be repaired. */
    WARNING,
    /** Something worth knowing. */
    INFO;

    /** The lower-case word that messages show. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
