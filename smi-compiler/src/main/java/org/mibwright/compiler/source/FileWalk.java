package org.mibwright.compiler.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the files below a directory, each folder once: links to folders are followed after all folders themselves, and
 * only where they lead to a new one, so that no ring of links and no maze of them has an end that is far away.
 */
final class FileWalk {
    private final Set<Path> files = new TreeSet<>();
    private final Map<Path, IOException> failures = new TreeMap<>();
    private final Set<Object> seen = new HashSet<>();
    private final Deque<Path> open = new ArrayDeque<>();
    private final Deque<Path> links = new ArrayDeque<>();

    private FileWalk() {}

    /** Looks at all that is below a directory; hidden files, and folders that are hidden, are left out. */
    static FileWalk below(Path root) {
        FileWalk walk = new FileWalk();
        walk.enter(root);
        while (!walk.open.isEmpty() || !walk.links.isEmpty()) {
            if (walk.open.isEmpty()) {
                walk.enter(walk.links.remove());
            } else {
                walk.list(walk.open.remove());
            }
        }
        return walk;
    }

    /** The files, sorted. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** The folders that cannot be read, sorted. */
    Map<Path, IOException> failures() {
        return failures;
    }

    private void enter(Path folder) {
        if (seen.add(identity(folder))) {
            open.add(folder);
        }
    }

    private static Object identity(Path folder) {
        try {
            return Optional.ofNullable(Files.readAttributes(folder, BasicFileAttributes.class)
                            .fileKey())
                    .orElse(folder.toRealPath());
        } catch (IOException e) {
            return folder;
        }
    }

    private void list(Path folder) {
        for (Path child : children(folder)) {
            if (child.getFileName().toString().startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                enter(child);
            } else if (Files.isDirectory(child)) {
                links.add(child);
            } else if (Files.isRegularFile(child)) {
                files.add(child);
            }
        }
    }

    private List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (IOException e) {
            failures.put(folder, e);
        } catch (DirectoryIteratorException e) {
            failures.put(folder, e.getCause());
        }
        children.sort(null);
        return children;
    }
}
