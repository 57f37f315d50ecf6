package org.mibwright.cli.lookup;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.mibwright.snmp.mib.BaseType;
import org.mibwright.snmp.mib.DisplayHint;
import org.mibwright.snmp.mib.Label;
import org.mibwright.snmp.mib.MibNode;
import org.mibwright.snmp.mib.Syntax;
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
     * @param letter {@code i u c C t a o s x d b n}, or {@code =} for the object's own syntax, which the value must fit
     * @throws LookupException if the text does not fit
     */
    public Value parse(Optional<MibNode> node, String letter, String text) {
        Optional<Syntax<?>> syntax = node.flatMap(MibNode::syntax);
        try {
            return letter.equals("=") ? bySyntax(syntax, text) : byLetter(syntax, letter, text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new LookupException("'" + text + "' is no value of type " + letter + ": " + e.getMessage());
        }
    }

    private Value bySyntax(Optional<Syntax<?>> syntax, String text) {
        Syntax<?> known = syntax.orElseThrow(
                () -> new LookupException("no object is known there, so '=' cannot tell the type of '" + text + "'"));
        return known.base() == BaseType.OBJECT_IDENTIFIER ? names.apply(text) : known.parse(text);
    }

    private Value byLetter(Optional<Syntax<?>> syntax, String letter, String text) {
        return switch (letter) {
            case "i" -> integer(syntax, text);
            case "u" -> Gauge32.of(Long.parseLong(text));
            case "c" -> Counter32.of(Long.parseLong(text));
            case "C" -> Counter64.of(new BigInteger(text));
            case "t" -> TimeTicks.of(Long.parseLong(text));
            case "a" -> IpAddress.of(text);
            case "o" -> names.apply(text);
            case "s" -> string(syntax, text);
            case "x" -> OctetString.fromHex(text.replace(" ", ""));
            case "d" -> decimal(text);
            case "b" -> bits(syntax, text);
            case "n" -> Null.INSTANCE;
            default ->
                throw new LookupException("type '" + letter + "' is not known; there are i u c C t a o s x d b n =");
        };
    }

    private static Value integer(Optional<Syntax<?>> syntax, String text) {
        Optional<Integer> label = number(syntax, text);
        if (label.isPresent()) {
            return Integer32.of(label.get());
        }
        Optional<DisplayHint> hint = syntax.flatMap(Syntax::hint);
        return hint.isPresent() ? hint.get().parse(text) : Integer32.of(Integer.parseInt(text));
    }

    private static Optional<Integer> number(Optional<Syntax<?>> syntax, String label) {
        return syntax.flatMap(Syntax::labels)
                .flatMap(labels -> labels.find(label))
                .map(Label::number);
    }

    /** By the DISPLAY-HINT where the text fits it, else its characters. */
    private static Value string(Optional<Syntax<?>> syntax, String text) {
        try {
            return syntax.flatMap(Syntax::hint).map(hint -> hint.parse(text)).orElseGet(() -> OctetString.of(text));
        } catch (IllegalArgumentException e) {
            return OctetString.of(text);
        }
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
    private static Value bits(Optional<Syntax<?>> syntax, String text) {
        byte[] octets = new byte[0];
        for (String bit : text.strip().split("[ ,]+")) {
            if (bit.isEmpty()) {
                continue;
            }
            int position = number(syntax, bit).orElseGet(() -> Integer.parseInt(bit));
            if (position < 0 || position > 65_535) {
                throw new IllegalArgumentException("there is no bit " + position);
            }
            octets = Arrays.copyOf(octets, Math.max(octets.length, position / 8 + 1));
            octets[position / 8] |= (byte) (0x80 >> position % 8);
        }
        return OctetString.of(octets);
    }
}
