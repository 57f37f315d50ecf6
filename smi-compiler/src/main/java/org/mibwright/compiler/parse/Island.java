package org.mibwright.compiler.parse;

/**
 * A stretch of a module's tokens that is read by itself, so that what is broken in it breaks nothing else.
 *
 * @param kind what the stretch is
 * @param from index of its first token
 * @param to index after its last token
 */
record Island(Kind kind, int from, int to) {
    /** What an island is. */
    enum Kind {
        /** IMPORTS up to its semicolon. */
        IMPORTS,
        /** EXPORTS up to its semicolon. */
        EXPORTS,
        /** A definition, from its name to the name of the next. */
        DEFINITION,
        /** A definition whose name is followed by a clause, without a macro between. */
        MACROLESS,
        /** A macro. */
        MACRO,
        /** Tokens before the first definition that begin nothing. */
        STRAY
    }
}
