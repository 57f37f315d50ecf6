package org.mibwright.compiler.model;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A DEFVAL clause's value, typed by the object's syntax (RFC 2578 section 7.9). */
public sealed interface DefaultValue {
    /** Returns the value in SMI notation. */
    String written();

    /**
     * A number.
     *
     * @param value the number
     * @param written the value in SMI notation
     */
    record Number(BigInteger value, String written) implements DefaultValue {}

    /**
     * A label of an enumeration.
     *
     * @param label the label as written
     * @param value its number; empty where the enumeration lacks the label
     */
    record Label(String label, OptionalLong value) implements DefaultValue {
        @Override
        public String written() {
            return label;
        }
    }

    /**
     * A set of bits.
     *
     * @param labels the labels of the bits that are one, as written
     */
    record Bits(List<String> labels) implements DefaultValue {
        /** Makes a set of bits with a copy of the list. */
        public Bits {
            labels = List.copyOf(labels);
        }

        @Override
        public String written() {
            return labels.isEmpty() ? "{ }" : "{ " + String.join(", ", labels) + " }";
        }
    }

    /**
     * A quoted text.
     *
     * @param text the text between the quotes
     */
    record Text(String text) implements DefaultValue {
        @Override
        public String written() {
            return '"' + text + '"';
        }
    }

    /**
     * Octets, from a hexadecimal or binary string.
     *
     * @param octets the octets, in lower-case hexadecimal digits, two each
     * @param written the value in SMI notation
     */
    record Octets(String octets, String written) implements DefaultValue {
        /** Returns the octets. */
        public byte[] bytes() {
            return HexFormat.of().parseHex(octets);
        }
    }

    /**
     * An object identifier.
     *
     * @param oid the identifier; empty where its name could not be resolved
     * @param symbol the symbol that the text names; empty where it has numbers only, or the name could not be resolved
     * @param written the value in SMI notation
     */
    record Identifier(Optional<Oid> oid, Optional<SymbolKey> symbol, String written) implements DefaultValue {}

    /**
     * A value that does not fit the object's syntax, kept as text.
     *
     * @param written the value as written
     */
    record Other(String written) implements DefaultValue {}
}
