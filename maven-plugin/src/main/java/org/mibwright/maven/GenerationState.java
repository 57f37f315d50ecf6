package org.mibwright.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a generation was made of and what it made, kept between builds. Immutable.
 *
 * @param inputs everything that the outputs depend on, by a name that people understand
 * @param outputs the digests of the files that were made, by path relative to the project
 */
record GenerationState(Map<String, String> inputs, Map<String, String> outputs) {
    private static final String INPUT = "input";
    private static final String OUTPUT = "output";

    /** Copies and sorts the maps. */
    GenerationState {
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
        outputs = Collections.unmodifiableMap(new TreeMap<>(outputs));
    }

    /** The state of a project that nothing was made in. */
    static GenerationState none() {
        return new GenerationState(Map.of(), Map.of());
    }

    /** Reads the state that a build left; none where there is no such file, or where it makes no sense. */
    static GenerationState read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return none();
        }
        Map<String, String> inputs = new TreeMap<>();
        Map<String, String> outputs = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            if (fields.length != 3) {
                return none();
            }
            (fields[0].equals(INPUT) ? inputs : outputs).put(fields[1], fields[2]);
        }
        return new GenerationState(inputs, outputs);
    }

    /** Keeps the state for the next build. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        inputs.forEach((name, value) -> lines.add(INPUT + "\t" + name + "\t" + value));
        outputs.forEach((path, digest) -> lines.add(OUTPUT + "\t" + path + "\t" + digest));
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    /** Says why the outputs must be made anew for these inputs; empty where they are up to date. */
    Optional<String> outdated(Map<String, String> now, Path base) throws IOException {
        TreeSet<String> names = new TreeSet<>(inputs.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            if (!inputs.containsKey(name)) {
                return Optional.of(outputs.isEmpty() ? "nothing was generated yet" : name + " is new");
            }
            if (!now.containsKey(name)) {
                return Optional.of(name + " is gone");
            }
            if (!now.get(name).equals(inputs.get(name))) {
                return Optional.of(name + " changed");
            }
        }
        for (Map.Entry<String, String> output : outputs.entrySet()) {
            Path file = base.resolve(output.getKey());
            if (!Files.isRegularFile(file) || !InputDigest.of(file).equals(output.getValue())) {
                return Optional.of(output.getKey() + " is not as it was generated");
            }
        }
        return Optional.empty();
    }
}
