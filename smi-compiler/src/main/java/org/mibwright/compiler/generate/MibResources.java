package org.mibwright.compiler.generate;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;

/**
 * Writes what a MIB jar carries besides classes: for each module its text, from which other builds import, and its
 * descriptor, which the runtime's catalogue reads; an index of all modules, and one of what they define. All of it lies
 * below {@value #ROOT}.
 */
public final class MibResources {
    /** The folder of a jar that holds its MIB modules. */
    public static final String ROOT = "META-INF/mibwright/";

    private final Mib mib;
    private final boolean descriptions;
    private final Map<SourceText, NavigableMap<Integer, MibModule>> bySource = new HashMap<>();

    /**
     * Makes a writer.
     *
     * @param mib all compiled modules
     * @param descriptions whether descriptors keep DESCRIPTION and REFERENCE texts
     */
    public MibResources(Mib mib, boolean descriptions) {
        this.mib = mib;
        this.descriptions = descriptions;
        for (MibModule module : mib.modules()) {
            Span place = module.place();
            bySource.computeIfAbsent(place.source(), source -> new TreeMap<>()).put(place.start(), module);
        }
    }

    /**
     * Writes the resources of modules.
     *
     * @param packages the packages of the modules' generated classes, by module name; modules that the MIB lacks are
     *     skipped
     * @param sink takes the files
     * @throws IOException if the sink cannot take a file
     */
    public void write(Map<String, String> packages, OutputSink sink) throws IOException {
        StringBuilder index = new StringBuilder();
        Map<String, Set<String>> names = new TreeMap<>();
        for (Map.Entry<String, String> entry : new TreeMap<>(packages).entrySet()) {
            MibModule module = mib.module(entry.getKey()).orElse(null);
            if (module != null) {
                ModuleDescriptor descriptor = new ModuleDescriptor(module, descriptions);
                sink.text(descriptor.path(), descriptor.text());
                sink.text(ROOT + "modules/" + module.name() + ".mib", text(module));
                index.append(descriptor.indexLine(entry.getValue()));
                module.definitions(Node.class).stream()
                        .filter(node -> node.oid().isPresent())
                        .forEach(node -> names.computeIfAbsent(node.name(), name -> new TreeSet<>())
                                .add(module.name()));
            }
        }
        sink.text(ROOT + "index", index.toString());
        sink.text(
                ROOT + "names",
                names.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + String.join(",", entry.getValue()) + "\n")
                        .collect(Collectors.joining()));
    }

    /** The text from a module's header up to the next module of the same source. */
    private String text(MibModule module) {
        Span place = module.place();
        NavigableMap<Integer, MibModule> modules = bySource.getOrDefault(place.source(), new TreeMap<>());
        Integer next = modules.higherKey(place.start());
        String text = place.source().text();
        String own = text.substring(place.start(), next == null ? text.length() : next);
        return own.endsWith("\n") ? own : own + "\n";
    }
}
