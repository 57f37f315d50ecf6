package org.mibwright.compiler.ast;

import org.mibwright.compiler.source.Span;

/**
 * ACCESS, MAX-ACCESS or MIN-ACCESS.
 *
 * @param keyword which of them is written
 * @param value the word that follows, whatever it is
 * @param span where all of it stands
 */
public record AccessClause(Keyword keyword, Identifier value, Span span) implements Node {

    /** The keyword of an access clause. */
    public enum Keyword {
        /** ACCESS (RFC 1212 section 4.1.2, and in VARIATION RFC 2580 section 6.5.2.3). */
        ACCESS,
        /** MAX-ACCESS (RFC 2578 section 7.3). */
        MAX_ACCESS,
        /** MIN-ACCESS (RFC 2580 section 5.4.3.3). */
        MIN_ACCESS
    }
}
