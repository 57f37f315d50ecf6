package org.mibwright.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files below a directory. */
final class FileTree {
    private FileTree() {}

    /** All files below a directory, sorted; none where there is no such directory. */
    static List<Path> files(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> below = Files.walk(directory)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A path as the state names it: relative to the project, with {@code /} between its parts. */
    static String name(Path file, Path base) {
        Path path = file.startsWith(base) ? base.relativize(file) : file;
        return path.toString().replace('\\', '/');
    }

    /** Removes a file, and the directories above it that are empty then, up to a root, which stays. */
    static void remove(Path file, Path root) throws IOException {
        Files.deleteIfExists(file);
        for (Path above = file.getParent();
                above != null && above.startsWith(root) && !above.equals(root) && isEmpty(above);
                above = above.getParent()) {
            Files.deleteIfExists(above);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }
}
