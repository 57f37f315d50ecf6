package org.mibwright.snmp.smi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 (RFC 3629) in which octets that are not well-formed survive as lone surrogates U+DC80..U+DCFF. */
final class Utf8 {
    private static final char ESCAPE = 0xdc00;

    private Utf8() {}

    static String decode(byte[] octets) {
        if (isAscii(octets)) {
            return new String(octets, StandardCharsets.ISO_8859_1);
        }
        StringBuilder text = new StringBuilder(octets.length);
        for (int i = 0; i < octets.length; ) {
            int length = sequenceLength(octets, i);
            if (length == 0) {
                text.append((char) (ESCAPE + (octets[i++] & 0xff)));
            } else {
                text.append(new String(octets, i, length, StandardCharsets.UTF_8));
                i += length;
            }
        }
        return text.toString();
    }

    static byte[] encode(String text) {
        byte[] octets = new byte[text.length() * 3];
        int size = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint < 0x80) {
                octets[size++] = (byte) codePoint;
            } else if (codePoint >= ESCAPE + 0x80 && codePoint <= ESCAPE + 0xff) {
                octets[size++] = (byte) (codePoint - ESCAPE);
            } else if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                throw new IllegalArgumentException("lone surrogate U+%04X in text".formatted(codePoint));
            } else {
                byte[] encoded = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(encoded, 0, octets, size, encoded.length);
                size += encoded.length;
            }
        }
        return Arrays.copyOf(octets, size);
    }

    private static boolean isAscii(byte[] octets) {
        for (byte octet : octets) {
            if (octet < 0) {
                return false;
            }
        }
        return true;
    }

    /** The length of the well-formed sequence that begins at a place, or 0 if none does (RFC 3629 section 4). */
    private static int sequenceLength(byte[] octets, int at) {
        int lead = octets[at] & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4 || at + length > octets.length) {
            return 0;
        }
        int second = octets[at + 1] & 0xff;
        int lowest = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int highest = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (second < lowest || second > highest) {
            return 0;
        }
        for (int i = at + 2; i < at + length; i++) {
            if ((octets[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
