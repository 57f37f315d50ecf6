package org.mibwright.compiler.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the files below directories and in archives, always in the same order. */
public final class SourceFiles {
    private SourceFiles() {}

    /**
     * The files of a path: itself, all below it, or all in it. Links are followed, to each folder once. What is there but
     * cannot be read is among the files, and says why when it is read.
     */
    public static List<SourceFile> of(Path path) {
        if (!Files.isDirectory(path)) {
            return file(path);
        }
        FileWalk walk = FileWalk.below(path);
        List<SourceFile> files = new ArrayList<>();
        walk.files().forEach(file -> files.addAll(file(file)));
        walk.failures().forEach((folder, reason) -> files.add(SourceFile.unreadable(folder.toString(), reason)));
        return files;
    }

    /** A file itself, or what is in it. */
    static List<SourceFile> file(Path path) {
        return Archive.isArchive(path.toString()) ? Archive.files(path) : List.of(SourceFile.of(path));
    }
}
