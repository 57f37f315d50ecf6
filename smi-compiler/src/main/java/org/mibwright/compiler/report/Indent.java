package org.mibwright.compiler.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;

/** Indentation that is the same on every system. */
final class Indent {
    static final DefaultIndenter INSTANCE = new DefaultIndenter("  ", "\n");

    private Indent() {}
}
