package org.mibwright.compiler.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that may hold modules: on disk, in an archive, on the class path, or on a server.
 *
 * @param name what people know it by; two files of one name are the same file
 * @param content reads it
 */
public record SourceFile(String name, Content content) implements Comparable<SourceFile> {
    /** A hundred times the longest module, and as much as can be decoded with room to spare. */
    private static final long LONGEST = 512L << 20;

    /** Checks that nothing is null. */
    public SourceFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    /** Reads a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * All octets of the file.
         *
         * @throws IOException if it cannot be read
         */
        byte[] read() throws IOException;
    }

    /** A file on disk, called by its path. */
    public static SourceFile of(Path path) {
        return new SourceFile(path.toString(), () -> read(path));
    }

    /** A file of which nothing but the reason is known why it cannot be read. */
    static SourceFile unreadable(String name, IOException reason) {
        return new SourceFile(name, () -> {
            throw reason;
        });
    }

    private static byte[] read(Path path) throws IOException {
        if (Files.isRegularFile(path) && Files.size(path) > LONGEST) {
            throw new IOException("it is longer than " + (LONGEST >> 20) + " MB");
        }
        return Files.readAllBytes(path);
    }

    /** By name. */
    @Override
    public int compareTo(SourceFile other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && file.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
