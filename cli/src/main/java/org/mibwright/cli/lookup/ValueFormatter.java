package org.mibwright.cli.lookup;

import java.util.Optional;
import java.util.function.Function;
import org.mibwright.snmp.mib.BaseType;
import org.mibwright.snmp.mib.Label;
import org.mibwright.snmp.mib.MibNode;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.Null;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Opaque;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

/** Writes values as Net-SNMP's tools do: {@code INTEGER: up(1)}, {@code STRING: eth0}, {@code Timeticks: (4) 0:00:00.04}. */
public final class ValueFormatter {
    private final ValueStyle style;
    private final Function<Oid, String> names;

    /**
     * Makes a formatter.
     *
     * @param style what users chose with {@code -O}
     * @param names writes the names of object identifiers
     */
    public ValueFormatter(ValueStyle style, Function<Oid, String> names) {
        this.style = style;
        this.names = names;
    }

    /**
     * Returns a value as text.
     *
     * @param node the definition of the object; empty if it is not known
     * @param value its value
     */
    public String format(Optional<MibNode> node, Value value) {
        if (value instanceof ExceptionValue exception) {
            return explain(exception);
        }
        String text = text(node.flatMap(MibNode::syntax), value);
        Optional<String> units = node.flatMap(MibNode::units).filter(any -> style.units());
        return text + units.map(unit -> " " + unit).orElse("");
    }

    private String text(Optional<Syntax<?>> syntax, Value value) {
        if (value instanceof Integer32 integer) {
            return label("INTEGER") + integer(syntax, integer);
        } else if (value instanceof OctetString octets) {
            return octets(syntax, octets);
        } else if (value instanceof Oid oid) {
            return label("OID") + names.apply(oid);
        } else if (value instanceof TimeTicks ticks) {
            return ticks(ticks.value());
        } else if (value instanceof Counter32) {
            return label("Counter32") + value;
        } else if (value instanceof Gauge32) {
            return label("Gauge32") + hinted(syntax, value).orElseGet(value::toString);
        } else if (value instanceof Counter64) {
            return label("Counter64") + value;
        } else if (value instanceof IpAddress) {
            return label("IpAddress") + value;
        } else if (value instanceof Opaque opaque) {
            return label("Opaque") + opaque;
        }
        return value instanceof Null ? "NULL" : value.toString();
    }

    private String integer(Optional<Syntax<?>> syntax, Integer32 integer) {
        Optional<String> label = syntax.flatMap(Syntax::labels)
                .flatMap(labels -> labels.find(integer.value()))
                .map(Label::label);
        if (label.isEmpty() || style.numbers()) {
            return hinted(syntax, integer).orElseGet(integer::toString);
        }
        return style.types() ? label.get() + "(" + integer + ")" : label.get();
    }

    private String octets(Optional<Syntax<?>> syntax, OctetString octets) {
        if (syntax.filter(known -> known.base() == BaseType.BITS).isPresent()) {
            return (label("BITS") + hex(octets) + bits(syntax.get(), octets)).stripTrailing();
        }
        Optional<String> hinted = hinted(syntax, octets);
        if (hinted.isPresent()) {
            return label("STRING") + safe(hinted.get());
        }
        if (octets.isEmpty()) {
            return "\"\"";
        }
        if (octets.isPrintable()) {
            return label("STRING") + '"' + octets.toUtf8().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        return style.types() ? "Hex-STRING: " + hex(octets).stripTrailing() : '"' + hex(octets) + '"';
    }

    private static Optional<String> hinted(Optional<Syntax<?>> syntax, Value value) {
        return syntax.flatMap(Syntax::hint).flatMap(hint -> hint.format(value));
    }

    private static String bits(Syntax<?> syntax, OctetString octets) {
        StringBuilder out = new StringBuilder();
        for (int bit = 0; bit < octets.length() * 8; bit++) {
            if ((octets.at(bit >> 3) & (0x80 >> (bit & 7))) != 0) {
                int position = bit;
                out.append(syntax.labels()
                        .flatMap(labels -> labels.find(position))
                        .map(label -> label.label() + "(" + position + ") ")
                        .orElseGet(() -> position + " "));
            }
        }
        return out.toString();
    }

    private static String hex(OctetString octets) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < octets.length(); i++) {
            out.append(String.format("%02X ", octets.at(i)));
        }
        return out.toString();
    }

    /** Agents may send what a terminal would take for commands. */
    private static String safe(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean harmless =
                    c == '\n' || c == '\t' || !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
            out.appendCodePoint(harmless ? c : '.');
        });
        return out.toString();
    }

    private String ticks(long hundredths) {
        if (style.numbersOfTicks()) {
            return Long.toString(hundredths);
        }
        long seconds = hundredths / 100;
        long days = seconds / 86_400;
        long hours = seconds / 3600 % 24;
        String rest = String.format("%02d:%02d.%02d", seconds / 60 % 60, seconds % 60, hundredths % 100);
        if (!style.types()) {
            return days + ":" + hours + ":" + rest;
        }
        String day = days == 0 ? "" : days + (days == 1 ? " day, " : " days, ");
        return "Timeticks: (" + hundredths + ") " + day + hours + ":" + rest;
    }

    private String label(String type) {
        return style.types() ? type + ": " : "";
    }

    private static String explain(ExceptionValue exception) {
        return switch (exception) {
            case NO_SUCH_OBJECT -> "No Such Object available on this agent at this OID";
            case NO_SUCH_INSTANCE -> "No Such Instance currently exists at this OID";
            case END_OF_MIB_VIEW -> "No more variables left in this MIB View (It is past the end of the MIB tree)";
        };
    }
}
