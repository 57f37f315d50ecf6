package org.mibwright.snmp.mib;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds definitions by their descriptor alone. MIB jars have lists of theirs, {@code META-INF/mibwright/names}, so that
 * only the modules are read that define it: a line for each descriptor, then the modules, with a tab between and commas
 * between modules. Modules that no list speaks for are all asked. Thread-safe.
 */
final class Descriptors {
    private final Map<String, MibModule> modules;
    private final List<Jar> jars;
    private volatile @Nullable Known known;

    /**
     * A MIB jar.
     *
     * @param list where its list is, if it has one
     * @param modules the modules that are taken from it
     */
    record Jar(URL list, List<MibModule> modules) {}

    /** What the lists say, and the modules that they do not speak for. */
    private record Known(Map<String, List<MibModule>> listed, Collection<MibModule> unlisted) {}

    /**
     * Makes a finder.
     *
     * @param modules all modules, by name
     * @param jars where they come from, as far as it is jars
     */
    Descriptors(Map<String, MibModule> modules, List<Jar> jars) {
        this.modules = modules;
        this.jars = List.copyOf(jars);
    }

    /** The definition of this descriptor that people mean. */
    Optional<MibNode> find(String descriptor) {
        Known all = known();
        return Stream.concat(all.listed.getOrDefault(descriptor, List.of()).stream(), all.unlisted.stream())
                .flatMap(module -> module.find(descriptor).stream())
                .min(Preference.ORDER);
    }

    private Known known() {
        Known read = known;
        if (read == null) {
            read = read();
            known = read;
        }
        return read;
    }

    private Known read() {
        Map<String, List<MibModule>> listed = new HashMap<>();
        Set<MibModule> unlisted = new LinkedHashSet<>(modules.values());
        for (Jar jar : jars) {
            try {
                read(jar.list(), listed);
                jar.modules().forEach(unlisted::remove);
            } catch (FileNotFoundException e) {
                // A jar without a list: its modules stay among those that are asked.
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the names of MIB modules", e);
            }
        }
        return new Known(listed, unlisted);
    }

    private void read(URL list, Map<String, List<MibModule>> listed) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                for (String name : line.substring(tab + 1).split(",")) {
                    MibModule module = modules.get(name);
                    if (tab > 0 && module != null) {
                        listed.computeIfAbsent(line.substring(0, tab), descriptor -> new ArrayList<>(1))
                                .add(module);
                    }
                }
            }
        }
    }
}
