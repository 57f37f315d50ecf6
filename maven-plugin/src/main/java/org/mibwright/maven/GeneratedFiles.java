package org.mibwright.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.mibwright.compiler.generate.OutputSink;

/**
 * Puts generated files where Maven looks for them: Java below one directory, all else below another. A file that is
 * there already with the same content is left alone, so that nothing after it is built again. Thread-safe.
 */
final class GeneratedFiles implements OutputSink {
    private final Path base;
    private final Path sources;
    private final Path resources;
    private final Map<String, String> digests = new ConcurrentSkipListMap<>();
    private final AtomicInteger written = new AtomicInteger();

    /**
     * Makes a sink.
     *
     * @param base the project's directory, which paths in the state are relative to
     * @param sources the root of generated Java
     * @param resources the root of all other files
     */
    GeneratedFiles(Path base, Path sources, Path resources) {
        this.base = base;
        this.sources = sources;
        this.resources = resources;
    }

    @Override
    public void file(String path, byte[] content) throws IOException {
        Path file = (path.endsWith(".java") ? sources : resources).resolve(path);
        if (!holds(file, content)) {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            written.incrementAndGet();
        }
        digests.put(name(file), InputDigest.of(content));
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private String name(Path file) {
        return FileTree.name(file, base);
    }

    /** The digest of each file that was given, by path. */
    Map<String, String> digests() {
        return digests;
    }

    /** How many files were not there yet with the same content. */
    int written() {
        return written.get();
    }

    /** Removes the files of an earlier generation that this one did not make again; says how many. */
    int removeOthers(GenerationState earlier) throws IOException {
        int removed = 0;
        for (String path : earlier.outputs().keySet()) {
            Path file = base.resolve(path).normalize();
            if (!digests.containsKey(path)) {
                FileTree.remove(file, file.startsWith(resources) ? resources : sources);
                removed++;
            }
        }
        return removed;
    }
}
