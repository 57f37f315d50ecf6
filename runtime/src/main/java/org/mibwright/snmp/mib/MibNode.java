package org.mibwright.snmp.mib;

import java.util.List;
import java.util.Optional;
import org.mibwright.snmp.smi.Oid;

/**
 * A definition of a MIB module that has a place in the OID tree, with everything that the module says of it.
 *
 * @param module the module that defines it
 * @param name its descriptor
 * @param oid its place
 * @param kind what it is
 * @param status {@code current}, {@code deprecated}, {@code obsolete}, {@code mandatory} or {@code optional}; empty where
 *     the module gives none
 * @param access its MAX-ACCESS, for objects
 * @param syntax its SYNTAX, for scalars and columns; values have the Java types that generated code would give them
 * @param type the name of its type as {@code MODULE::Name}, or of the base type
 * @param units the UNITS clause
 * @param defaultValue the DEFVAL clause in SMI's notation
 * @param index the objects of the INDEX clause, for rows; an augmenting row has those of the row that it augments
 * @param augments the row that it augments, as {@code MODULE::descriptor}
 * @param members the objects of a notification or group, the mandatory groups of a compliance, as
 *     {@code MODULE::descriptor}
 * @param requirements the MODULE clauses of a compliance
 * @param description the DESCRIPTION clause
 * @param reference the REFERENCE clause
 */
public record MibNode(
        String module,
        String name,
        Oid oid,
        Kind kind,
        String status,
        Optional<Access> access,
        Optional<Syntax<?>> syntax,
        Optional<String> type,
        Optional<String> units,
        Optional<String> defaultValue,
        List<IndexPart<?>> index,
        Optional<String> augments,
        List<String> members,
        List<Requirement> requirements,
        Optional<String> description,
        Optional<String> reference) {

    /** What a definition is. */
    public enum Kind {
        /** An OBJECT IDENTIFIER assignment or OBJECT-IDENTITY. */
        NODE("node"),
        /** A MODULE-IDENTITY. */
        IDENTITY("identity"),
        /** A scalar object. */
        SCALAR("scalar"),
        /** A conceptual table. */
        TABLE("table"),
        /** A conceptual row. */
        ROW("row"),
        /** A columnar object. */
        COLUMN("column"),
        /** A NOTIFICATION-TYPE or TRAP-TYPE. */
        NOTIFICATION("notification"),
        /** An OBJECT-GROUP. */
        OBJECT_GROUP("object-group"),
        /** A NOTIFICATION-GROUP. */
        NOTIFICATION_GROUP("notification-group"),
        /** A MODULE-COMPLIANCE. */
        COMPLIANCE("compliance"),
        /** An AGENT-CAPABILITIES. */
        CAPABILITIES("capabilities");

        private final String keyword;

        Kind(String keyword) {
            this.keyword = keyword;
        }

        /** The word that stands for this kind in module descriptors. */
        public String keyword() {
            return keyword;
        }

        static Kind of(String keyword) {
            for (Kind kind : values()) {
                if (kind.keyword.equals(keyword)) {
                    return kind;
                }
            }
            return NODE;
        }
    }

    /** Copies the lists. */
    public MibNode {
        index = List.copyOf(index);
        members = List.copyOf(members);
        requirements = List.copyOf(requirements);
    }

    /** {@code MODULE::descriptor}. */
    public String qualifiedName() {
        return module + "::" + name;
    }
}
