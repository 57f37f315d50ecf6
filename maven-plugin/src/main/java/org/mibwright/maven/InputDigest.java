package org.mibwright.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what goes into a generation and of what comes out. */
final class InputDigest {
    private InputDigest() {}

    /** The digest of a file's octets, in hex. */
    static String of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /** The digest of a text in UTF-8, in hex. */
    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of octets, in hex. */
    static String of(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
