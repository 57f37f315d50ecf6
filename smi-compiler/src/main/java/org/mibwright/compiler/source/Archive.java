package org.mibwright.compiler.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files in a zip or jar, and in those inside it, that may hold modules. What unpacks to more than modules come to is
 * left out and said, since archives can be made that unpack to no end.
 */
final class Archive {
    private static final int DEEPEST = 4;
    /** Many times the longest module. */
    private static final int LONGEST_ENTRY = 64 << 20;
    /** What an archive may unpack to whatever its size, and how many times its size beyond that, in octets. */
    private static final long FREE = 512L << 20;

    private static final long MOST_TIMES = 20;

    private final Path path;
    private final List<SourceFile> files = new ArrayList<>();
    private long left;

    /** An archive that is not opened before a file of it is read. Thread-safe. */
    static final class Closed {
        private final Path path;
        private @Nullable List<SourceFile> files;

        Closed(Path path) {
            this.path = path;
        }

        /** A file that is known to be in the archive, by its whole name. */
        SourceFile file(String name) {
            return new SourceFile(name, () -> read(name));
        }

        private synchronized byte[] read(String name) throws IOException {
            if (files == null) {
                files = Archive.files(path);
            }
            for (SourceFile file : files) {
                if (file.name().equals(name)) {
                    return file.content().read();
                }
            }
            throw new NoSuchFileException(name);
        }
    }

    private Archive(Path path, long size) {
        this.path = path;
        left = FREE + MOST_TIMES * size;
    }

    static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".zip") || lower.endsWith(".jar");
    }

    /** The files in an archive, sorted; what cannot be read is among them, and says why when it is read. */
    static List<SourceFile> files(Path path) {
        Archive archive;
        try (InputStream in = Files.newInputStream(path)) {
            archive = new Archive(path, Files.size(path));
            archive.unpack(path.toString(), in, 1);
        } catch (IOException e) {
            return List.of(SourceFile.unreadable(path.toString(), e));
        }
        Collections.sort(archive.files);
        return archive.files;
    }

    private void unpack(String name, InputStream in, int depth) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().endsWith(".class")) {
                    add(name + "!/" + entry.getName(), read(zip), depth);
                }
            }
        } catch (ZipException e) {
            // A damaged archive still gives the files before the damage.
        }
    }

    private byte[] read(ZipInputStream zip) throws IOException {
        byte[] content = zip.readNBytes((int) Math.min(left, LONGEST_ENTRY + 1));
        left -= content.length;
        return content;
    }

    private void add(String name, byte[] content, int depth) throws IOException {
        if (left <= 0) {
            String reason = "it unpacks to more than " + ((FREE + MOST_TIMES * Files.size(path)) >> 20) + " MB";
            files.add(SourceFile.unreadable(path.toString(), new IOException(reason)));
        } else if (content.length > LONGEST_ENTRY) {
            String reason = "it unpacks to more than " + (LONGEST_ENTRY >> 20) + " MB";
            files.add(SourceFile.unreadable(name, new IOException(reason)));
        } else if (isArchive(name) && depth < DEEPEST) {
            unpack(name, new ByteArrayInputStream(content), depth + 1);
        } else if (mayHoldModule(content)) {
            files.add(new SourceFile(name, () -> content));
        }
    }

    /** True if the colons of an assignment stand somewhere, or the text is UTF-16; all else need not be kept. */
    private static boolean mayHoldModule(byte[] content) {
        if (content.length > 1 && (content[0] & content[1] & 0xFE) == 0xFE) {
            return true;
        }
        for (int i = 1; i < content.length; i++) {
            if (content[i] == ':' && content[i - 1] == ':') {
                return true;
            }
        }
        return false;
    }
}
