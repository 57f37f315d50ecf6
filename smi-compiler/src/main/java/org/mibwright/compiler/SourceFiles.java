package org.mibwright.compiler;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Finds the files below directories and in archives, always in the same order. */
final class SourceFiles {
    private SourceFiles() {}

    /** Returns the files of a path: itself, all below it, or all in it. */
    static List<SourceFile> of(Path path) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> below = Files.walk(path)) {
                for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
                    add(file, files);
                }
            }
        } else {
            add(path, files);
        }
        return files;
    }

    private static void add(Path path, List<SourceFile> files) throws IOException {
        if (isArchive(path.toString())) {
            try (InputStream in = Files.newInputStream(path)) {
                unpack(path.toString(), in, files);
            }
        } else {
            files.add(SourceFile.of(path));
        }
    }

    private static void unpack(String archive, InputStream in, List<SourceFile> files) throws IOException {
        List<SourceFile> inside = new ArrayList<>();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = archive + "!/" + entry.getName();
            if (isArchive(entry.getName())) {
                unpack(name, new ByteArrayInputStream(zip.readAllBytes()), inside);
            } else if (!entry.isDirectory() && !entry.getName().endsWith(".class")) {
                byte[] content = zip.readAllBytes();
                inside.add(new SourceFile(name, () -> content));
            }
        }
        Collections.sort(inside);
        files.addAll(inside);
    }

    private static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".zip") || lower.endsWith(".jar");
    }
}
