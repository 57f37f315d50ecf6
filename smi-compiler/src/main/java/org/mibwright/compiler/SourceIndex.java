package org.mibwright.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The modules that one place offers, by name; made when it is first asked. Not thread-safe. */
final class SourceIndex {
    private final List<Path> paths;
    private @Nullable Map<String, List<SourceFile>> files;

    SourceIndex(List<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    /** Returns the files that hold a module, in the order of their names. */
    List<SourceFile> find(String module) throws IOException {
        if (files == null) {
            files = index(paths);
        }
        return files.getOrDefault(module, List.of());
    }

    private static Map<String, List<SourceFile>> index(List<Path> paths) throws IOException {
        Map<String, List<SourceFile>> index = new HashMap<>();
        for (Path path : paths) {
            for (SourceFile file : SourceFiles.of(path)) {
                for (String name : ModuleHeaders.names(file.content().read())) {
                    List<SourceFile> known = index.computeIfAbsent(name, any -> new ArrayList<>(1));
                    if (!known.contains(file)) {
                        known.add(file);
                    }
                }
            }
        }
        return index;
    }
}
