package org.mibwright.compiler.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Finds the files below directories and in archives, always in the same order. */
public final class SourceFiles {
    private static final int DEEPEST_ARCHIVE = 4;
    /** More than any file with modules has; a guard against archives that unpack to no end. */
    private static final int LONGEST_ENTRY = 256 << 20;

    private SourceFiles() {}

    /**
     * The files of a path: itself, all below it, or all in it. Links are followed, once each.
     *
     * @throws IOException if the path cannot be read
     */
    public static List<SourceFile> of(Path path) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Path file : paths(path)) {
            if (isArchive(file.toString())) {
                try (InputStream in = Files.newInputStream(file)) {
                    unpack(file.toString(), in, files, 1);
                }
            } else {
                files.add(SourceFile.of(file));
            }
        }
        return files;
    }

    /** The paths of all files below a directory, hidden ones left out; a file alone is itself. */
    static List<Path> paths(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            return below.filter(file -> !isHidden(path, file))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            try (Stream<Path> below = Files.walk(path)) {
                return below.filter(file -> !isHidden(path, file))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .toList();
            } catch (UncheckedIOException again) {
                throw again.getCause();
            }
        }
    }

    /** True if a name below the root begins with a dot, as those of version control do. */
    private static boolean isHidden(Path root, Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static void unpack(String archive, InputStream in, List<SourceFile> files, int depth) throws IOException {
        List<SourceFile> inside = new ArrayList<>();
        ZipInputStream zip = new ZipInputStream(in);
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = archive + "!/" + entry.getName();
                if (isArchive(entry.getName()) && depth < DEEPEST_ARCHIVE) {
                    unpack(name, new ByteArrayInputStream(zip.readNBytes(LONGEST_ENTRY)), inside, depth + 1);
                } else if (!entry.isDirectory() && !entry.getName().endsWith(".class")) {
                    byte[] content = zip.readNBytes(LONGEST_ENTRY);
                    inside.add(new SourceFile(name, () -> content));
                }
            }
        } catch (ZipException e) {
            // A damaged archive still gives the files before the damage.
        }
        Collections.sort(inside);
        files.addAll(inside);
    }

    static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".zip") || lower.endsWith(".jar");
    }
}
