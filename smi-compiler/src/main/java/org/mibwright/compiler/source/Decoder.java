package org.mibwright.compiler.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns octets into text. Modules should be ASCII (RFC 2578 section 3.1.1); those that are not are UTF-8, a Chinese
 * encoding, or that of Windows, and do not say which.
 */
public final class Decoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset CHINESE = Charset.isSupported("GBK") ? Charset.forName("GBK") : WINDOWS;

    private Decoder() {}

    /**
     * Decodes a file.
     *
     * @param name what diagnostics call the file
     * @param bytes its octets
     * @return the text, with the encoding that it was taken to be in
     */
    public static SourceText decode(String name, byte[] bytes) {
        return decode(name, bytes, Optional.empty());
    }

    /**
     * Decodes a file of somebody who knows.
     *
     * @param name what diagnostics call the file
     * @param bytes its octets
     * @param known the encoding of a file that is neither ASCII nor Unicode; empty to guess
     * @return the text, with the encoding that it was taken to be in
     */
    public static SourceText decode(String name, byte[] bytes, Optional<Charset> known) {
        if (isAscii(bytes)) {
            return new SourceText(name, new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.US_ASCII);
        }
        Charset charset = charset(bytes, known);
        return new SourceText(name, new String(bytes, charset), charset);
    }

    private static boolean isAscii(byte[] bytes) {
        int all = 0;
        for (byte b : bytes) {
            all |= b;
        }
        return all >= 0;
    }

    private static Charset charset(byte[] bytes, Optional<Charset> known) {
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (decodes(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (known.isPresent()) {
            return known.get();
        }
        return isChinese(bytes) && decodes(bytes, CHINESE) ? CHINESE : WINDOWS;
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Chinese characters are pairs of high octets, most of them in a row; accents and typographic quotes stand alone. */
    private static boolean isChinese(byte[] bytes) {
        int paired = 0;
        int alone = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int start = at;
            while (at < bytes.length && bytes[at] < 0) {
                at++;
            }
            int run = at - start;
            paired += run / 2 * 2;
            alone += run % 2;
        }
        return paired > 4 * alone;
    }
}
