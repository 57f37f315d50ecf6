package org.mibwright.snmp.mib;

import java.io.ByteArrayOutputStream;
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
    }

    OctetHint {
        specifications = List.copyOf(specifications);
    }

    static OctetHint compile(String text) {
        List<Specification> specifications = new ArrayList<>();
        int i = 0;
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
        int position = 0;
        int next = 0;
        while (position < octets.length()) {
            Specification specification = specifications.get(Math.min(next++, specifications.size() - 1));
            int before = position;
            int count = specification.repeated ? octets.at(position++) : 1;
            for (int i = 0; i < count && position < octets.length(); i++) {
                int end = Math.min(octets.length(), position + specification.length);
                append(out, specification, octets.substring(position, end));
                position = end;
                boolean last = i == count - 1;
                boolean terminated = last && specification.terminator != 0;
                if (specification.separator != 0 && position < octets.length() && !terminated) {
                    out.append(specification.separator);
                }
                if (specification.length == 0) {
                    break;
                }
            }
            if (specification.terminator != 0 && position < octets.length()) {
                out.append(specification.terminator);
            }
            if (position == before && next >= specifications.size()) {
                break;
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Specification specification, OctetString octets) {
        switch (specification.format) {
            case 'a', 't' -> out.append(octets.toUtf8());
            case 'x' -> {
                for (int i = 0; i < octets.length(); i++) {
                    out.append(Character.forDigit(octets.at(i) >> 4, 16))
                            .append(Character.forDigit(octets.at(i) & 15, 16));
                }
            }
            default -> {
                if (specification.length > 0) {
                    out.append(new BigInteger(1, octets.toBytes()).toString(specification.format == 'd' ? 10 : 8));
                }
            }
        }
    }

    @Override
    public Value parse(String formatted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int position = 0;
        int next = 0;
        while (position < formatted.length()) {
            Specification specification = specifications.get(Math.min(next, specifications.size() - 1));
            boolean last = next++ >= specifications.size() - 1;
            if (specification.repeated) {
                throw new IllegalArgumentException("DISPLAY-HINT \"" + text + "\" cannot be read back: it counts");
            }
            int end = endOf(specification, formatted, position, last);
            encode(specification, formatted.substring(position, end), out);
            position = end;
            if (position < formatted.length() && specification.separator != 0) {
                if (formatted.charAt(position) != specification.separator) {
                    throw mismatch(formatted, position);
                }
                position++;
            } else if (end == position && last && specification.length == 0) {
                throw mismatch(formatted, position);
            }
        }
        return OctetString.of(out.toByteArray());
    }

    private int endOf(Specification specification, String formatted, int from, boolean last) {
        if (specification.isText()) {
            int end = from;
            int octets = 0;
            while (end < formatted.length()) {
                int next = formatted.offsetByCodePoints(end, 1);
                octets += OctetString.of(formatted.substring(end, next)).length();
                if (octets > specification.length) {
                    break;
                }
                boolean separated =
                        specification.separator != 0 && !last && formatted.charAt(end) == specification.separator;
                if (separated) {
                    break;
                }
                end = next;
            }
            if (end == from && specification.length > 0) {
                throw mismatch(formatted, from);
            }
            return end;
        }
        int radix = radix(specification);
        int limit = specification.separator == 0 && specification.format == 'x' ? specification.length * 2 : 1 << 10;
        int end = from;
        while (end < formatted.length() && end - from < limit && Character.digit(formatted.charAt(end), radix) >= 0) {
            end++;
        }
        if (end == from && specification.length > 0) {
            throw mismatch(formatted, from);
        }
        return end;
    }

    private static int radix(Specification specification) {
        return switch (specification.format) {
            case 'x' -> 16;
            case 'o' -> 8;
            default -> 10;
        };
    }

    private void encode(Specification specification, String token, ByteArrayOutputStream out) {
        if (specification.isText()) {
            out.writeBytes(OctetString.of(token).toBytes());
            return;
        }
        if (specification.length == 0) {
            return;
        }
        BigInteger number = new BigInteger(token, radix(specification));
        if (number.bitLength() > specification.length * 8) {
            throw new IllegalArgumentException("'" + token + "' does not fit into " + specification.length
                    + " octets of DISPLAY-HINT \"" + text + "\"");
        }
        for (int i = specification.length - 1; i >= 0; i--) {
            out.write(number.shiftRight(8 * i).intValue());
        }
    }

    private IllegalArgumentException mismatch(String formatted, int position) {
        return new IllegalArgumentException(
                "'" + formatted + "' does not fit DISPLAY-HINT \"" + text + "\" at character " + (position + 1));
    }
}
