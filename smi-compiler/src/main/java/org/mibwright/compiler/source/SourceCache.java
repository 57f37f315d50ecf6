package org.mibwright.compiler.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A folder in which sources keep what they found for the next time. Whatever goes wrong with it, it is as if it were
 * empty. Several processes may use one folder.
 */
public final class SourceCache {
    private final Optional<Path> folder;

    private SourceCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** A cache that keeps nothing. */
    public static SourceCache none() {
        return new SourceCache(Optional.empty());
    }

    /** A cache in a folder, which is made when something is kept. */
    public static SourceCache in(Path folder) {
        return new SourceCache(Optional.of(folder));
    }

    /** The user's cache: {@code mibwright} below {@code XDG_CACHE_HOME}, or below {@code .cache} in the home folder. */
    public static SourceCache ofUser() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        if (xdg != null && !xdg.isBlank()) {
            return in(Path.of(xdg, "mibwright"));
        }
        String home = System.getProperty("user.home", "");
        return home.isBlank() ? none() : in(Path.of(home, ".cache", "mibwright"));
    }

    /** The lines kept under a key; empty if there are none. */
    Optional<List<String>> lines(String kind, String key) {
        return read(kind, key)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }

    /** The octets kept under a key; empty if there are none. */
    Optional<byte[]> read(String kind, String key) {
        try {
            Optional<Path> file = file(kind, key).filter(Files::isRegularFile);
            return file.isEmpty() ? Optional.empty() : Optional.of(Files.readAllBytes(file.get()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps lines under a key. */
    void write(String kind, String key, List<String> lines) {
        write(kind, key, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps octets under a key; readers see the old or the new ones, never a half. */
    void write(String kind, String key, byte[] content) {
        Optional<Path> file = file(kind, key);
        if (file.isEmpty()) {
            return;
        }
        try {
            Path parent = Files.createDirectories(file.get().resolveSibling(""));
            Path fresh = Files.createTempFile(parent, "new", ".tmp");
            try {
                Files.write(fresh, content);
                Files.move(fresh, file.get(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // Without a cache all is the same, only slower.
        }
    }

    private Optional<Path> file(String kind, String key) {
        return folder.map(root -> root.resolve(kind).resolve(digest(key)));
    }

    private static String digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
