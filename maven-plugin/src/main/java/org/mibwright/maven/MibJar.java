package org.mibwright.maven;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A dependency that carries MIB modules with their classes: a jar, or the directory that one will be made of.
 *
 * @param location the jar or directory
 * @param packages the package of each module's classes, by module name
 */
record MibJar(Path location, Map<String, String> packages) {
    private static final String ROOT = "META-INF/mibwright";
    private static final String INDEX = ROOT + "/index";

    /** The MIB jar at a place on the class path; empty where that place has no MIB modules. */
    static Optional<MibJar> at(Path location) throws IOException {
        if (Files.isDirectory(location)) {
            Path index = location.resolve(INDEX);
            return Files.isRegularFile(index)
                    ? Optional.of(new MibJar(location, packages(Files.readString(index))))
                    : Optional.empty();
        }
        if (!Files.isRegularFile(location) || !location.toString().endsWith(".jar")) {
            return Optional.empty();
        }
        try (ZipFile jar = new ZipFile(location.toFile())) {
            ZipEntry index = jar.getEntry(INDEX);
            if (index == null) {
                return Optional.empty();
            }
            try (InputStream in = jar.getInputStream(index)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return Optional.of(new MibJar(location, packages(text)));
            }
        }
    }

    private static Map<String, String> packages(String index) {
        Map<String, String> packages = new TreeMap<>();
        index.lines().filter(line -> line.startsWith("module\t")).forEach(line -> {
            Map<String, String> fields = new HashMap<>();
            for (String field : line.split("\t")) {
                int equals = field.indexOf('=');
                if (equals > 0) {
                    fields.put(field.substring(0, equals), field.substring(equals + 1));
                }
            }
            if (fields.containsKey("name") && fields.containsKey("package")) {
                packages.putIfAbsent(fields.get("name"), fields.get("package"));
            }
        });
        return packages;
    }

    /** Where the compiler finds the modules' text. */
    Path source() {
        return Files.isDirectory(location) ? location.resolve(ROOT) : location;
    }

    /** The name of the Java module that this jar is, given or derived from its name; empty where it cannot be one. */
    Optional<ModuleDescriptor> javaModule() {
        try {
            return ModuleFinder.of(location).findAll().stream()
                    .map(found -> found.descriptor())
                    .findFirst();
        } catch (FindException e) {
            return Optional.empty();
        }
    }

    /**
     * Changes when a module of the jar does: names and checksums of all that it says about MIB modules, and what kind of
     * Java module it is.
     */
    String digest() throws IOException {
        StringBuilder content = new StringBuilder();
        if (Files.isDirectory(location)) {
            for (Path file : FileTree.files(source())) {
                content.append(file).append(' ').append(InputDigest.of(file)).append('\n');
            }
        } else {
            try (ZipFile jar = new ZipFile(location.toFile())) {
                jar.stream()
                        .filter(entry -> entry.getName().startsWith(ROOT))
                        .map(entry -> entry.getName() + ' ' + entry.getCrc() + '\n')
                        .sorted()
                        .forEach(content::append);
            }
        }
        javaModule().ifPresent(module -> content.append(module.toNameAndVersion()));
        return InputDigest.of(content.toString());
    }
}
