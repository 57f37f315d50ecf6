package org.mibwright.cli.lookup;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.Node;
import org.mibwright.snmp.mib.DisplayHint;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.Null;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

/** Reads values as Net-SNMP's snmpset does: by a letter for the type, or by the object's own syntax. */
public final class ValueParser {
    private final Function<String, Oid> names;

    /**
     * Makes a parser.
     *
     * @param names reads names of object identifiers
     */
    public ValueParser(Function<String, Oid> names) {
        this.names = names;
    }

    /**
     * Returns the value that a text stands for.
     *
     * @param node the definition of the object; empty if it is not known
     * @param letter {@code i u c C t a o s x d b n}, or {@code =} for the object's own syntax
     * @throws LookupException if the text does not fit
     */
    public Value parse(Optional<Node> node, String letter, String text) {
        Optional<EffectiveType> type = node.filter(LeafObject.class::isInstance)
                .map(leaf -> ((LeafObject) leaf).syntax().effective());
        try {
            return letter.equals("=") ? byName(type, text) : byLetter(type, letter, text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new LookupException("'" + text + "' is no value of type " + letter + ": " + e.getMessage());
        }
    }

    private Value byName(Optional<EffectiveType> type, String text) {
        EffectiveType known = type.orElseThrow(
                () -> new LookupException("no object is known there, so '=' cannot tell the type of '" + text + "'"));
        return byLetter(type, letter(known.base()), text);
    }

    private static String letter(BaseType base) {
        return switch (base) {
            case INTEGER -> "i";
            case UNSIGNED32, GAUGE32 -> "u";
            case COUNTER32 -> "c";
            case COUNTER64 -> "C";
            case TIME_TICKS -> "t";
            case IP_ADDRESS -> "a";
            case OBJECT_IDENTIFIER -> "o";
            case BITS -> "b";
            case OCTET_STRING, OPAQUE, UNKNOWN -> "s";
        };
    }

    private Value byLetter(Optional<EffectiveType> type, String letter, String text) {
        return switch (letter) {
            case "i" -> integer(type, text);
            case "u" -> Gauge32.of(Long.parseLong(text));
            case "c" -> Counter32.of(Long.parseLong(text));
            case "C" -> Counter64.of(new BigInteger(text));
            case "t" -> TimeTicks.of(Long.parseLong(text));
            case "a" -> IpAddress.of(text);
            case "o" -> names.apply(text);
            case "s" -> string(type, text);
            case "x" -> OctetString.fromHex(text.replace(" ", ""));
            case "d" -> decimal(text);
            case "b" -> bits(type, text);
            case "n" -> Null.INSTANCE;
            default ->
                throw new LookupException("type '" + letter + "' is not known; there are i u c C t a o s x d b n =");
        };
    }

    private static Value integer(Optional<EffectiveType> type, String text) {
        Optional<Long> label = number(type, text);
        if (label.isPresent()) {
            return Integer32.of(Math.toIntExact(label.get()));
        }
        Optional<String> hint = type.flatMap(EffectiveType::displayHint);
        return hint.isPresent() ? DisplayHint.of(hint.get()).parse(text) : Integer32.of(Integer.parseInt(text));
    }

    private static Optional<Long> number(Optional<EffectiveType> type, String label) {
        return type.stream()
                .flatMap(known -> known.namedNumbers().stream())
                .filter(number -> number.label().equals(label))
                .map(NamedNumber::value)
                .findFirst();
    }

    private static Value string(Optional<EffectiveType> type, String text) {
        Optional<String> hint = type.flatMap(EffectiveType::displayHint);
        return StringParts.parse(hint, text);
    }

    private static Value decimal(String text) {
        String[] parts = text.strip().split("[. ]+");
        byte[] octets = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int octet = Integer.parseInt(parts[i]);
            if (octet < 0 || octet > 255) {
                throw new IllegalArgumentException(octet + " is no octet");
            }
            octets[i] = (byte) octet;
        }
        return OctetString.of(octets);
    }

    /** Bits by label or position, with blanks or commas between. */
    private static Value bits(Optional<EffectiveType> type, String text) {
        byte[] octets = new byte[0];
        for (String bit : text.strip().split("[ ,]+")) {
            if (bit.isEmpty()) {
                continue;
            }
            int position = number(type, bit).map(Math::toIntExact).orElseGet(() -> Integer.parseInt(bit));
            if (position < 0 || position > 65_535) {
                throw new IllegalArgumentException("there is no bit " + position);
            }
            octets = Arrays.copyOf(octets, Math.max(octets.length, position / 8 + 1));
            octets[position / 8] |= (byte) (0x80 >> position % 8);
        }
        return OctetString.of(octets);
    }
}
