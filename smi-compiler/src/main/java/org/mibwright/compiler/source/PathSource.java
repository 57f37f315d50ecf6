package org.mibwright.compiler.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The modules in a directory, file or archive. Each file is looked through once for the heads of modules; what was found
 * is kept with the file's size and time, so that the next process need not look again.
 */
final class PathSource implements ModuleSource {
    private static final String KIND = "index-1";
    private static final char SEPARATOR = '\t';

    private final Path path;
    private final SourceCache cache;
    private @Nullable Map<String, List<SourceFile>> modules;

    PathSource(Path path, SourceCache cache) {
        this.path = path;
        this.cache = cache;
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public synchronized List<SourceFile> find(String module) throws IOException {
        if (modules == null) {
            modules = index();
        }
        return modules.getOrDefault(module, List.of());
    }

    private Map<String, List<SourceFile>> index() throws IOException {
        String key = path.toAbsolutePath().normalize().toString();
        Map<String, String> known = known(key);
        List<String> lines = new ArrayList<>();
        Map<String, List<SourceFile>> index = new HashMap<>();
        for (Path file : SourceFiles.paths(path)) {
            if (SourceFiles.isArchive(file.toString())) {
                for (SourceFile inside : SourceFiles.of(file)) {
                    add(index, inside, names(inside));
                }
                continue;
            }
            SourceFile source = SourceFile.of(file);
            String stamp = stamp(file);
            String names = known.get(stamp);
            List<String> found =
                    names == null ? names(source) : names.isEmpty() ? List.of() : List.of(names.split(","));
            lines.add(stamp + SEPARATOR + String.join(",", found));
            add(index, source, found);
        }
        if (lines.size() != known.size() || !known.keySet().containsAll(stamps(lines))) {
            cache.write(KIND, key, lines);
        }
        return index;
    }

    private static List<String> stamps(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(0, line.lastIndexOf(SEPARATOR)))
                .toList();
    }

    private Map<String, String> known(String key) {
        Map<String, String> known = new HashMap<>();
        for (String line : cache.lines(KIND, key).orElse(List.of())) {
            int cut = line.lastIndexOf(SEPARATOR);
            if (cut > 0) {
                known.put(line.substring(0, cut), line.substring(cut + 1));
            }
        }
        return known;
    }

    /** Path, size and time: as long as these stay, so does the content. */
    private String stamp(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return path.relativize(file).toString().replace('\n', ' ')
                + SEPARATOR
                + attributes.size()
                + SEPARATOR
                + attributes.lastModifiedTime().toMillis();
    }

    private static List<String> names(SourceFile file) {
        try {
            String text = new String(file.content().read(), StandardCharsets.ISO_8859_1);
            return ModuleHeader.findAll(text).stream()
                    .map(ModuleHeader::name)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void add(Map<String, List<SourceFile>> index, SourceFile file, List<String> names) {
        for (String name : names) {
            index.computeIfAbsent(name, any -> new ArrayList<>(1)).add(file);
        }
    }
}
