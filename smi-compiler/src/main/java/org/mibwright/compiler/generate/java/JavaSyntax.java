package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A SYNTAX in Java.
 *
 * @param kind what its values are
 * @param type the class of its values
 * @param labels its labels, if it has any
 * @param expression what makes the runtime's Syntax
 */
record JavaSyntax(Kind kind, TypeName type, Optional<Enumeration> labels, CodeBlock expression) {
    /** What values are, in Java's eyes. */
    enum Kind {
        INTEGER,
        UNSIGNED,
        GAUGE,
        COUNTER32,
        COUNTER64,
        TIME_TICKS,
        TRUTH,
        ENUMERATED,
        BITS,
        TEXT,
        OCTETS,
        MAC_ADDRESS,
        DATE_AND_TIME,
        IP_ADDRESS,
        NETWORK_ADDRESS,
        OID,
        OPAQUE,
        ANY;

        /** Whether a value can be part of an index (RFC 2578 section 7.7). */
        boolean canBeIndex() {
            return this != COUNTER64 && this != ANY;
        }
    }

    /** The type of a value that is always there. */
    TypeName plainType() {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }
}
