package org.mibwright.compiler.model;

import java.util.List;
import org.mibwright.compiler.source.Span;

/**
 * An ASN.1 SEQUENCE, such as the one that lists a row's columns, or a CHOICE.
 *
 * @param header what every definition has in common
 * @param kind which of both
 * @param members the members in the order of the text; columns themselves are trusted over these
 */
public record StructuredType(Header header, Kind kind, List<Member> members) implements Definition {
    /** Which ASN.1 construct it is. */
    public enum Kind {
        /** SEQUENCE. */
        SEQUENCE,
        /** CHOICE. */
        CHOICE
    }

    /**
     * A member.
     *
     * @param name its name
     * @param syntax its type
     * @param place where it stands
     */
    public record Member(String name, Syntax syntax, Span place) {}

    /** Makes a structured type with a copy of the list. */
    public StructuredType {
        members = List.copyOf(members);
    }
}
