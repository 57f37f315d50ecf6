package org.mibwright.compiler.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Takes the files of an output. Implementations are safe for use by many threads. */
@FunctionalInterface
public interface OutputSink {
    /**
     * Takes a file.
     *
     * @param path relative, with {@code /} between its parts, and different for each file
     * @param content all octets; not changed later by either side
     * @throws IOException if the file cannot be taken
     */
    void file(String path, byte[] content) throws IOException;

    /**
     * Takes a text file in UTF-8.
     *
     * @param path relative, with {@code /} between its parts, and different for each file
     * @param content the text
     * @throws IOException if the file cannot be taken
     */
    default void text(String path, String content) throws IOException {
        file(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
