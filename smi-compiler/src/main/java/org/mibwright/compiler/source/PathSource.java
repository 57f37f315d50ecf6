package org.mibwright.compiler.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The modules in a directory, file or archive. Each file is looked through once for the heads of modules; what was found
 * is kept with the file's size and time, so that the next process need not look again.
 */
final class PathSource implements ModuleSource {
    private static final String KIND = "index-2";
    private static final char SEPARATOR = '\t';

    private final Path path;
    private final SourceCache cache;
    private @Nullable Map<String, List<SourceFile>> modules;

    PathSource(Path path, SourceCache cache) {
        this.path = path;
        this.cache = cache;
    }

    /** A file that holds modules, in an archive or not, and their names. */
    private record Holder(SourceFile file, List<String> modules) {}

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

    private Map<String, List<SourceFile>> index() {
        String key = path.toAbsolutePath().normalize().toString();
        List<String> kept = cache.lines(KIND, key).orElse(List.of());
        Map<String, List<Holder>> known = known(kept);
        List<String> lines = new ArrayList<>();
        Map<String, List<SourceFile>> index = new HashMap<>();
        for (Path file : Files.isDirectory(path) ? FileWalk.below(path).files() : List.of(path)) {
            try {
                String stamp = stamp(file);
                List<Holder> holders = known.get(stamp);
                if (holders == null) {
                    holders = look(file);
                }
                if (isPlain(file, holders)) {
                    lines.add(line(stamp, file, holders));
                }
                holders.forEach(holder -> holder.modules()
                        .forEach(module -> index.computeIfAbsent(module, any -> new ArrayList<>(1))
                                .add(holder.file())));
            } catch (IOException e) {
                // What cannot be read holds no module, this time.
            }
        }
        if (!lines.equals(kept)) {
            cache.write(KIND, key, lines);
        }
        return index;
    }

    /** Path, size and time: as long as these stay, so does the content. */
    private String stamp(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return path.relativize(file).toString()
                + SEPARATOR
                + attributes.size()
                + SEPARATOR
                + attributes.lastModifiedTime().toMillis();
    }

    /** True if no name has in it what separates names. */
    private static boolean isPlain(Path file, List<Holder> holders) {
        return Stream.concat(
                        Stream.of(file.toString()),
                        holders.stream().map(holder -> holder.file().name()))
                .noneMatch(name -> name.chars().anyMatch(c -> c < ' '));
    }

    /** The stamp, then in turn what follows the file's name in a holder's, and its modules. */
    private static String line(String stamp, Path file, List<Holder> holders) {
        StringBuilder line = new StringBuilder(stamp);
        for (Holder holder : holders) {
            line.append(SEPARATOR)
                    .append(holder.file().name().substring(file.toString().length()))
                    .append(SEPARATOR)
                    .append(String.join(",", holder.modules()));
        }
        return line.toString();
    }

    private Map<String, List<Holder>> known(List<String> lines) {
        Map<String, List<Holder>> known = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            if (parts.length < 3) {
                continue;
            }
            Path file = parts[0].isEmpty() ? path : path.resolve(parts[0]);
            Archive.Closed archive = new Archive.Closed(file);
            List<Holder> holders = new ArrayList<>();
            for (int i = 3; i + 1 < parts.length; i += 2) {
                SourceFile holder = parts[i].isEmpty() ? SourceFile.of(file) : archive.file(file + parts[i]);
                holders.add(new Holder(holder, List.of(parts[i + 1].split(","))));
            }
            known.put(parts[0] + SEPARATOR + parts[1] + SEPARATOR + parts[2], holders);
        }
        return known;
    }

    private static List<Holder> look(Path path) throws IOException {
        List<Holder> holders = new ArrayList<>();
        for (SourceFile file : SourceFiles.file(path)) {
            try {
                List<String> modules = modules(file);
                if (!modules.isEmpty()) {
                    holders.add(new Holder(file, modules));
                }
            } catch (IOException e) {
                if (file.name().equals(path.toString())) {
                    throw e; // all of it, not a single file of an archive
                }
            }
        }
        return holders;
    }

    private static List<String> modules(SourceFile file) throws IOException {
        String text = Decoder.decode(file.name(), file.content().read()).text();
        return ModuleHeader.findAll(text).stream()
                .map(ModuleHeader::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
