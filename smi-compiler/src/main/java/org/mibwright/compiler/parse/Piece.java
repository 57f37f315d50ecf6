package org.mibwright.compiler.parse;

import java.util.List;

/**
 * A piece of a broken definition: a clause, the value, or what is neither.
 *
 * @param tokens its tokens, at least one
 * @param kind what it begins like
 */
record Piece(List<SmiToken> tokens, Kind kind) {
    /** What a piece begins like. */
    enum Kind {
        /** A clause. */
        CLAUSE,
        /** The assignment of a value. */
        ASSIGNMENT,
        /** Nothing that is known. */
        STRAY
    }
}
