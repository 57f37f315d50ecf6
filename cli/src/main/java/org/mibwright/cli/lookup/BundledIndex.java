package org.mibwright.cli.lookup;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which bundled module defines a descriptor, and which modules define what stands at an object identifier. The build
 * makes it, so that a lookup reads only the modules that it needs. Immutable.
 *
 * <p>The resource has a line for each descriptor or identifier: the key, then the names of modules, between blanks. An
 * identifier below which all is of one module has no lines below it.
 */
public final class BundledIndex {
    static final String RESOURCE = "bundled-index.txt";
    private final Map<String, String> entries;

    private BundledIndex(Map<String, String> entries) {
        this.entries = entries;
    }

    /** Reads the index. */
    public static BundledIndex load() throws IOException {
        try (InputStream in = BundledIndex.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException(RESOURCE + " is missing: this is no complete build");
            }
            Map<String, String> entries = new HashMap<>(1 << 14);
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int blank = line.indexOf(' ');
                entries.put(line.substring(0, blank), line.substring(blank + 1));
            }
            return new BundledIndex(entries);
        }
    }

    /** Returns all bundled modules. */
    public Set<String> modules() {
        Set<String> modules = new TreeSet<>();
        entries.values().forEach(names -> modules.addAll(split(names)));
        return modules;
    }

    /** Returns the modules that define a descriptor; none if it is not known. */
    public Set<String> modulesDefining(String descriptor) {
        return split(entries.getOrDefault(descriptor, ""));
    }

    /**
     * Returns the modules that define the node at an identifier, or the closest one above.
     *
     * @param oid in numbers, with or without a leading dot
     */
    public Set<String> modulesAt(String oid) {
        String key = oid.startsWith(".") ? oid.substring(1) : oid;
        while (!key.isEmpty()) {
            String modules = entries.get(key);
            if (modules != null) {
                return split(modules);
            }
            key = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        }
        return Set.of();
    }

    /**
     * Returns the modules that define anything at an identifier or below it, or else the closest above.
     *
     * @param oid in numbers, without a leading dot
     */
    public Set<String> modulesBelow(String oid) {
        Set<String> modules = new TreeSet<>(modulesAt(oid));
        String prefix = oid + ".";
        entries.forEach((key, names) -> {
            if (key.startsWith(prefix)) {
                modules.addAll(split(names));
            }
        });
        return modules;
    }

    /** Returns the bundled module whose name is equal but for case and hyphens. */
    public Optional<String> similarModule(String name) {
        String wanted = letters(name);
        return modules().stream().filter(known -> letters(known).equals(wanted)).findFirst();
    }

    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private static Set<String> split(String names) {
        return names.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(names.split(" ")));
    }
}
