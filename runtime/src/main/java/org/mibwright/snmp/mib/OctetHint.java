package org.mibwright.snmp.mib;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Value;

/** The octet form of a DISPLAY-HINT: specifications that are applied in turn, the last as often as needed. */
record OctetHint(String text, List<Specification> specifications) implements DisplayHint {
    /**
     * One octet-format specification.
     *
     * @param repeated whether a count octet says how often it applies
     * @param length how many octets it takes
     * @param format one of {@code x d o a t}
     * @param separator printed between, or 0
     * @param terminator printed after the last repetition, or 0
     */
    record Specification(boolean repeated, int length, char format, char separator, char terminator) {
        boolean isText() {
            return format == 'a' || format == 't';
        }

        int radix() {
            return switch (format) {
                case 'x' -> 16;
                case 'o' -> 8;
                default -> 10;
            };
        }
    }

    OctetHint {
        specifications = List.copyOf(specifications);
    }

    static OctetHint compile(String text) {
        List<Specification> specifications = new ArrayList<>();
        int i = text.length() - text.stripLeading().length();
        while (i < text.length()) {
            boolean repeated = text.charAt(i) == '*';
            if (repeated) {
                i++;
            }
            int digits = i;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
            if (i == digits || i - digits > 6 || i == text.length() || "xdoat".indexOf(text.charAt(i)) < 0) {
                throw new IllegalArgumentException(text);
            }
            int length = Integer.parseInt(text.substring(digits, i));
            char format = text.charAt(i++);
            char separator = i < text.length() && isSeparator(text.charAt(i)) ? text.charAt(i++) : 0;
            char terminator = repeated && separator != 0 && i < text.length() && isSeparator(text.charAt(i))
                    ? text.charAt(i++)
                    : 0;
            specifications.add(new Specification(repeated, length, format, separator, terminator));
        }
        Specification last = specifications.isEmpty() ? null : specifications.get(specifications.size() - 1);
        if (last == null || (last.length == 0 && !last.repeated)) {
            throw new IllegalArgumentException(text);
        }
        return new OctetHint(text, specifications);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSeparator(char c) {
        return c != '*' && !isDigit(c);
    }

    @Override
    public Optional<String> format(Value value) {
        return value instanceof OctetString octets ? Optional.of(format(octets)) : Optional.empty();
    }

    private String format(OctetString octets) {
        StringBuilder out = new StringBuilder();
        int shown = 0;
        int position = 0;
        int next = 0;
        while (position < octets.length()) {
            Specification specification = specifications.get(Math.min(next++, specifications.size() - 1));
            int count = specification.repeated ? octets.at(position++) : 1;
            for (int i = 1; i <= count && position < octets.length(); i++) {
                int end = Math.min(octets.length(), position + specification.length);
                int before = out.length();
                append(out, specification, octets.substring(position, end));
                position = end;
                shown = out.length() > before ? out.length() : shown;
                if (specification.separator != 0 && (i < count || specification.terminator == 0)) {
                    out.append(specification.separator);
                }
            }
            if (specification.terminator != 0) {
                out.append(specification.terminator);
            }
        }
        // A separator or terminator is not shown where it would come last.
        out.setLength(shown);
        return out.toString();
    }

    private static void append(StringBuilder out, Specification specification, OctetString octets) {
        switch (specification.format) {
            case 'a' -> out.append(octets.toUtf8());
            case 't' -> out.append(wholeCharacters(octets.toUtf8()));
            case 'x' -> {
                for (int i = 0; i < octets.length(); i++) {
                    out.append(Character.forDigit(octets.at(i) >> 4, 16))
                            .append(Character.forDigit(octets.at(i) & 15, 16));
                }
            }
            default -> {
                if (!octets.isEmpty()) {
                    out.append(new BigInteger(1, octets.toBytes()).toString(specification.radix()));
                }
            }
        }
    }

    /** Octets at the end that are no whole character, which have become lone surrogates, are not shown. */
    private static String wholeCharacters(String text) {
        int end = text.length();
        while (end > 0 && Character.isLowSurrogate(text.charAt(end - 1)) && !isPair(text, end)) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isPair(String text, int end) {
        return end > 1 && Character.isHighSurrogate(text.charAt(end - 2));
    }

    @Override
    public Value parse(String formatted) {
        return OctetHintReader.read(this, formatted);
    }
}
