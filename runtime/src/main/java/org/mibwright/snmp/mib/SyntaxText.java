package org.mibwright.snmp.mib;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.snmp.mib.SyntaxException.Kind;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Opaque;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

/** Values as people write and read them. */
final class SyntaxText {
    private SyntaxText() {}

    static String format(Syntax<?> syntax, Value value) {
        if (!syntax.base().matches(value)) {
            return value.toString();
        }
        Optional<Labels<?>> labels = syntax.labels();
        if (labels.isPresent() && value instanceof Integer32 integer) {
            return Enumerated.of(integer.value(), labels.get()).toString();
        }
        if (labels.isPresent() && value instanceof OctetString octets) {
            return Bits.of(octets, labels.get()).toString();
        }
        return syntax.hint().flatMap(hint -> hint.format(value)).orElseGet(value::toString);
    }

    static Value parse(Syntax<?> syntax, String text) {
        try {
            return switch (syntax.base()) {
                case INTEGER32 -> integer(syntax, text);
                case UNSIGNED32, GAUGE32 -> gauge(syntax, text);
                case COUNTER32 -> Counter32.of(Long.parseLong(text));
                case TIME_TICKS -> TimeTicks.of(Long.parseLong(text));
                case COUNTER64 -> Counter64.of(Long.parseUnsignedLong(text));
                case IP_ADDRESS -> IpAddress.of(text);
                case OBJECT_IDENTIFIER -> Oid.of(text);
                case OCTET_STRING -> octets(syntax, text);
                case BITS -> bits(syntax, text);
                case OPAQUE -> new Opaque(OctetString.fromHex(withoutPrefix(text)));
                case ANY ->
                    throw new SyntaxException(Kind.WRONG_TYPE, "the MIB module leaves the type of the value open");
            };
        } catch (SyntaxException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new SyntaxException(
                    Kind.WRONG_VALUE, "'" + text + "' is no " + syntax.base().keyword() + ": " + e.getMessage());
        }
    }

    private static Value integer(Syntax<?> syntax, String text) {
        Optional<Integer> label = syntax.labels().flatMap(labels -> number(labels, text));
        if (label.isPresent()) {
            return Integer32.of(label.get());
        }
        return usable(syntax).map(hint -> hint.parse(text)).orElseGet(() -> Integer32.of(Integer.parseInt(text)));
    }

    private static Optional<Integer> number(Labels<?> labels, String text) {
        int parenthesis = text.indexOf('(');
        return labels.find(parenthesis < 0 ? text : text.substring(0, parenthesis))
                .map(Label::number);
    }

    private static Value gauge(Syntax<?> syntax, String text) {
        Value value = usable(syntax).map(hint -> hint.parse(text)).orElseGet(() -> Gauge32.of(Long.parseLong(text)));
        return value instanceof Integer32 integer ? Gauge32.of(integer.value()) : value;
    }

    /** A hint that is not well-formed formats nothing, and so there is nothing to read back by it. */
    private static Optional<DisplayHint> usable(Syntax<?> syntax) {
        return syntax.hint().filter(hint -> !(hint instanceof UnusableHint));
    }

    private static Value octets(Syntax<?> syntax, String text) {
        if (text.startsWith("0x")) {
            return OctetString.fromHex(withoutPrefix(text));
        }
        return usable(syntax).map(hint -> hint.parse(text)).orElseGet(() -> OctetString.of(text));
    }

    private static String withoutPrefix(String hex) {
        return hex.startsWith("0x") ? hex.substring(2) : hex;
    }

    private static Value bits(Syntax<?> syntax, String text) {
        if (text.startsWith("0x")) {
            return OctetString.fromHex(withoutPrefix(text));
        }
        List<Label> set = new ArrayList<>();
        for (String name : text.replaceAll("[\\[\\]{},]", " ").strip().split(" +")) {
            if (!name.isEmpty()) {
                set.add(syntax.labels()
                        .flatMap(labels -> number(labels, name))
                        .<Label>map(position -> new NamedNumber(position, name))
                        .orElseGet(() -> new NamedNumber(Integer.parseUnsignedInt(name), name)));
            }
        }
        return Bits.of(set).octets();
    }
}
