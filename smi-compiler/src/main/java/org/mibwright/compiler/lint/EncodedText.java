package org.mibwright.compiler.lint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.diagnostic.Edit;
import org.mibwright.compiler.source.SourceText;

/**
 * Writes changes to a text back into the bytes that it was decoded from. Bytes that are not changed stay as they are,
 * even those that have no meaning in their encoding.
 */
public final class EncodedText {
    private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "ISO-8859-1", "GBK");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private EncodedText() {}

    /**
     * Makes the new bytes.
     *
     * @param original the bytes of the file
     * @param source the text that they were decoded to
     * @param edits what changes, ascending, as {@link FixApplier} makes them
     * @return the bytes; empty where the text is not what the bytes say, or the encoding lacks a character
     */
    public static Optional<byte[]> splice(byte[] original, SourceText source, List<Edit> edits) {
        for (String name : CHARSETS) {
            if (Charset.isSupported(name)) {
                Optional<byte[]> bytes = splice(original, source.text(), edits, Charset.forName(name));
                if (bytes.isPresent()) {
                    return bytes;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> splice(byte[] original, String text, List<Edit> edits, Charset charset) {
        int mark = start(original, text, charset);
        if (mark < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + 256);
        boolean single = charset.newEncoder().maxBytesPerChar() == 1.0f;
        if (!single && text.getBytes(charset).length != original.length - mark) {
            return Optional.empty(); // bytes without a meaning would shift all that follows
        }
        int chars = 0;
        int bytes = mark;
        out.write(original, 0, mark);
        try {
            for (Edit edit : edits) {
                int kept = length(text, chars, edit.span().start(), single, charset);
                out.write(original, bytes, kept);
                bytes += kept + length(text, edit.span().start(), edit.span().end(), single, charset);
                chars = edit.span().end();
                ByteBuffer put = charset.newEncoder().encode(CharBuffer.wrap(edit.replacement()));
                out.write(put.array(), put.arrayOffset(), put.remaining());
            }
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        out.write(original, bytes, original.length - bytes);
        return Optional.of(out.toByteArray());
    }

    /** The number of bytes before the text, which is that of a byte order mark; -1 if the bytes are another text. */
    private static int start(byte[] original, String text, Charset charset) {
        String decoded;
        if (charset.equals(StandardCharsets.UTF_8)) {
            try {
                decoded = charset.newDecoder().decode(ByteBuffer.wrap(original)).toString();
            } catch (CharacterCodingException e) {
                return -1;
            }
        } else {
            decoded = new String(original, charset);
        }
        if (decoded.equals(text)) {
            return 0;
        }
        boolean marked = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
        return marked && decoded.substring(1).equals(text)
                ? String.valueOf(BYTE_ORDER_MARK).getBytes(charset).length
                : -1;
    }

    private static int length(String text, int from, int to, boolean single, Charset charset) {
        return single ? to - from : text.substring(from, to).getBytes(charset).length;
    }
}
