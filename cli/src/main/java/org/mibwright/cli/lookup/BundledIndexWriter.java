package org.mibwright.cli.lookup;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.OidNode;

/** Makes the resource of {@link BundledIndex}; the build runs it once the classes are compiled. */
public final class BundledIndexWriter {
    private static final String FOLDER = "/META-INF/mibwright/standard/";

    private BundledIndexWriter() {}

    /**
     * Writes the index.
     *
     * @param args the folder of compiled classes
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0], BundledIndex.class.getPackageName().split("\\."))
                .resolve(BundledIndex.RESOURCE);
        Mib mib = new Compiler()
                .compile(CompilationRequest.builder()
                        .inputs(bundled())
                        .neverFail()
                        .build())
                .mib();
        Files.createDirectories(file.getParent());
        Files.write(file, (Iterable<String>) lines(mib)::iterator);
    }

    private static List<String> bundled() throws Exception {
        URL known = Objects.requireNonNull(BundledIndexWriter.class.getResource(FOLDER + "SNMPv2-SMI.mib"));
        if (!known.getProtocol().equals("jar")) {
            return names(Path.of(known.toURI()).getParent());
        }
        URI jar = URI.create(known.toString().substring(0, known.toString().indexOf('!')));
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
            return names(files.getPath(FOLDER));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".mib"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    static Stream<String> lines(Mib mib) {
        Map<String, Set<String>> entries = new TreeMap<>();
        mib.modules().forEach(module -> module.definitions().forEach(definition -> add(entries, definition)));
        mib.tree().children().forEach(node -> add(entries, node));
        return entries.entrySet().stream().map(entry -> entry.getKey() + " " + String.join(" ", entry.getValue()));
    }

    private static void add(Map<String, Set<String>> entries, Definition definition) {
        entries.computeIfAbsent(definition.name(), name -> new TreeSet<>())
                .add(definition.key().module());
    }

    private static void add(Map<String, Set<String>> entries, OidNode node) {
        Set<String> here = modules(node.definitions());
        Set<String> below = new TreeSet<>(here);
        collect(node, below);
        if (!here.isEmpty()) {
            entries.put(node.oid().toString(), here);
        }
        if (below.size() != 1 || here.isEmpty()) {
            node.children().forEach(child -> add(entries, child));
        }
    }

    private static void collect(OidNode node, Set<String> modules) {
        for (OidNode child : node.children()) {
            modules.addAll(modules(child.definitions()));
            collect(child, modules);
        }
    }

    private static Set<String> modules(Collection<Node> nodes) {
        Set<String> modules = new TreeSet<>();
        nodes.forEach(node -> modules.add(node.key().module()));
        return modules;
    }
}
