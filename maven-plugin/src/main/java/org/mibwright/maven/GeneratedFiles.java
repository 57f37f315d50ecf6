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
    private final GenerationSettings.Layout layout;
    private final Map<String, String> digests = new ConcurrentSkipListMap<>();
    private final AtomicInteger written = new AtomicInteger();

    GeneratedFiles(GenerationSettings.Layout layout) {
        this.layout = layout;
    }

    @Override
    public void file(String path, byte[] content) throws IOException {
        Path file = (path.endsWith(".java") ? layout.sources() : layout.resources()).resolve(path);
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
        return FileTree.name(file, layout.base());
    }

    /** The digest of each file that was given, by path. */
    Map<String, String> digests() {
        return digests;
    }

    /** How many files were not there yet with the same content. */
    int written() {
        return written.get();
    }

    /**
     * Removes the files of an earlier generation that this one did not make again, and the copies that Maven made of
     * them, which it would leave in the jar; says how many.
     */
    int removeOthers(GenerationState earlier) throws IOException {
        int removed = 0;
        for (String path : earlier.outputs().keySet()) {
            Path file = layout.base().resolve(path).normalize();
            if (!digests.containsKey(path)) {
                if (file.startsWith(layout.resources())) {
                    FileTree.remove(file, layout.resources());
                    Path copy = layout.classes().resolve(layout.resources().relativize(file));
                    FileTree.remove(copy, layout.classes());
                } else {
                    FileTree.remove(file, layout.sources());
                }
                removed++;
            }
        }
        return removed;
    }
}
