package org.mibwright.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that may hold modules: on disk, in an archive, or on the class path.
 *
 * @param name what people know it by
 * @param content reads it
 */
record SourceFile(String name, Content content) implements Comparable<SourceFile> {
    /** Reads a file. */
    @FunctionalInterface
    interface Content {
        byte[] read() throws IOException;
    }

    static SourceFile of(Path path) {
        return new SourceFile(path.toString(), () -> Files.readAllBytes(path));
    }

    @Override
    public int compareTo(SourceFile other) {
        return name.compareTo(other.name);
    }
}
