package org.mibwright.compiler.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Writes files below a directory, and leaves those alone that are there already with the same content. */
public final class DirectorySink implements OutputSink {
    private final Path directory;
    private final Set<Path> files = new ConcurrentSkipListSet<>();

    /** Makes a sink; the directory is made when the first file is. */
    public DirectorySink(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    @Override
    public void file(String path, byte[] content) throws IOException {
        Path file = directory.resolve(path).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException(path + " lies outside of " + directory);
        }
        files.add(file);
        if (!holds(file, content)) {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Returns all files that were given so far, written or left alone, in order. */
    public List<Path> files() {
        return List.copyOf(files);
    }
}
