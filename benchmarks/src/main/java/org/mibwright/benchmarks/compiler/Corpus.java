package org.mibwright.benchmarks.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The MIB files that all opponents read.
 *
 * @param roots the folders that were named
 * @param folders those and all below
 * @param files all files in them
 * @param bytes how large the files are together
 */
record Corpus(List<Path> roots, List<Path> folders, List<Path> files, long bytes) {
    static Corpus of(List<Path> roots) throws IOException {
        List<Path> absolute = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        long bytes = 0;
        for (Path root : roots) {
            absolute.add(root.toRealPath());
            try (Stream<Path> below = Files.walk(root.toRealPath())) {
                for (Path path : below.sorted().toList()) {
                    if (Files.isDirectory(path)) {
                        folders.add(path);
                    } else {
                        files.add(path);
                        bytes += Files.size(path);
                    }
                }
            }
        }
        return new Corpus(List.copyOf(absolute), List.copyOf(folders), List.copyOf(files), bytes);
    }

    double megabytes() {
        return bytes / 1e6;
    }

    static String joined(List<Path> paths, String separator) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(separator));
    }
}
