package org.mibwright.snmp.mib;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.List;
import org.mibwright.snmp.mib.OctetHint.Specification;
import org.mibwright.snmp.smi.OctetString;

/**
 * Reads back what an octet hint prints. RFC 2579 defines no such thing, so there are hints and values for which it
 * cannot be told where one specification ends: this reads as much as it can for each in turn. Not thread-safe.
 */
final class OctetHintReader {
    private static final int MOST_DIGITS = 1 << 10;
    private static final int MOST_REPETITIONS = 255;

    private final OctetHint hint;
    private final String text;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at;

    private OctetHintReader(OctetHint hint, String text) {
        this.hint = hint;
        this.text = text;
    }

    static OctetString read(OctetHint hint, String text) {
        return new OctetHintReader(hint, text).read();
    }

    private OctetString read() {
        List<Specification> specifications = hint.specifications();
        int next = 0;
        while (at < text.length()) {
            boolean last = next >= specifications.size() - 1;
            Specification specification = specifications.get(last ? specifications.size() - 1 : next++);
            int before = at;
            if (specification.repeated()) {
                repetitions(specification);
            } else {
                application(specification);
                separator(specification);
            }
            if (last && at == before) {
                throw mismatch();
            }
        }
        return OctetString.of(out.toByteArray());
    }

    private void separator(Specification specification) {
        if (specification.separator() != 0 && at < text.length()) {
            if (text.charAt(at) != specification.separator()) {
                throw mismatch();
            }
            at++;
        }
    }

    /** As many applications as there are, with their number in an octet before them. */
    private void repetitions(Specification specification) {
        ByteArrayOutputStream counted = new ByteArrayOutputStream();
        int count = 0;
        while (at < text.length() && !isAt(specification.terminator()) && begins(specification)) {
            counted.writeBytes(octets(specification));
            count++;
            if (isAt(specification.terminator())) {
                break;
            }
            separator(specification);
        }
        if (isAt(specification.terminator())) {
            at++;
        }
        if (count > MOST_REPETITIONS) {
            throw mismatch();
        }
        out.write(count);
        out.writeBytes(counted.toByteArray());
    }

    private boolean isAt(char c) {
        return c != 0 && at < text.length() && text.charAt(at) == c;
    }

    private boolean begins(Specification specification) {
        return specification.length() > 0
                && (specification.isText() || Character.digit(text.charAt(at), specification.radix()) >= 0);
    }

    private void application(Specification specification) {
        out.writeBytes(octets(specification));
    }

    private byte[] octets(Specification specification) {
        if (specification.length() == 0) {
            return new byte[0];
        }
        int from = at;
        at = specification.isText() ? endOfText(specification.length()) : endOfNumber(specification);
        if (at == from) {
            throw mismatch();
        }
        String token = text.substring(from, at);
        return specification.isText() ? OctetString.of(token).toBytes() : number(specification, token);
    }

    /** Where a text of so many octets ends: never within a character. */
    private int endOfText(int octets) {
        int end = at;
        int left = octets;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            left -= octetsOf(character);
            if (left < 0) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    /** Lone surrogates stand for octets that are not UTF-8. */
    private static int octetsOf(int character) {
        if (character < 0x80 || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            return 1;
        } else if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    private int endOfNumber(Specification specification) {
        boolean open = specification.separator() == 0 && specification.format() == 'x';
        int limit = Math.min(MOST_DIGITS, open ? specification.length() * 2 : MOST_DIGITS);
        int end = at;
        while (end < text.length()
                && end - at < limit
                && text.charAt(end) != specification.separator()
                && Character.digit(text.charAt(end), specification.radix()) >= 0) {
            end++;
        }
        return end;
    }

    private byte[] number(Specification specification, String digits) {
        BigInteger number = new BigInteger(digits, specification.radix());
        if (number.bitLength() > specification.length() * 8L) {
            throw new IllegalArgumentException("'" + digits + "' does not fit into " + specification.length()
                    + " octets of DISPLAY-HINT \"" + hint.text() + "\"");
        }
        byte[] octets = new byte[specification.length()];
        byte[] significant = number.toByteArray();
        for (int i = 1; i <= Math.min(octets.length, significant.length); i++) {
            octets[octets.length - i] = significant[significant.length - i];
        }
        return octets;
    }

    private IllegalArgumentException mismatch() {
        return new IllegalArgumentException(
                "'" + text + "' does not fit DISPLAY-HINT \"" + hint.text() + "\" at character " + (at + 1));
    }
}
