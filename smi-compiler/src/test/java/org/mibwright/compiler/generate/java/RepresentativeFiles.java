package org.mibwright.compiler.generate.java;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mibwright.compiler.Corpus;

/**
 * Chooses 150 files of the corpus, always the same: all that other compilers reject, the largest, those with most of what
 * is hard to say in Java, and some of every vendor and of the standards.
 */
final class RepresentativeFiles {
    private static final int FILES = 150;
    private static final int LARGEST = 6;
    private static final int OF_EACH_HAZARD = 2;
    private static final List<String> HAZARDS = List.of(
            "*/",
            "\\u",
            "AGENT-CAPABILITIES",
            "AUGMENTS",
            "BITS",
            "DEFVAL",
            "DISPLAY-HINT",
            "DateAndTime",
            "IMPLIED",
            "InetAddress",
            "MODULE-COMPLIANCE",
            "NetworkAddress",
            "OBJECT IDENTIFIER",
            "Opaque",
            "RowStatus",
            "TRAP-TYPE",
            "Unsigned32");

    private RepresentativeFiles() {}

    static Set<Path> choose() throws IOException {
        List<Path> vendor = files(Corpus.folder("vendor"));
        List<Path> standard = files(Corpus.folder("standard"));
        Set<Path> chosen = new LinkedHashSet<>(files(Corpus.folder("hard")));
        vendor.stream()
                .sorted(Comparator.comparingLong((Path file) -> file.toFile().length())
                        .reversed())
                .limit(LARGEST)
                .forEach(chosen::add);
        chosen.addAll(hazardous(vendor));
        List<Path> rest = new ArrayList<>(vendor);
        rest.addAll(standard);
        rest.removeAll(chosen);
        int missing = FILES - chosen.size();
        for (int i = 0; i < missing; i++) {
            chosen.add(rest.get((int) ((long) i * rest.size() / missing)));
        }
        return chosen;
    }

    /** For each hazard, the files that have it most often. */
    private static Set<Path> hazardous(List<Path> files) {
        Map<String, Map<Path, Integer>> counts = new HashMap<>();
        for (Path file : files) {
            String text = text(file);
            for (String hazard : HAZARDS) {
                counts.computeIfAbsent(hazard, key -> new HashMap<>()).put(file, count(text, hazard));
            }
        }
        Set<Path> chosen = new LinkedHashSet<>();
        for (String hazard : HAZARDS) {
            Map<Path, Integer> byFile = counts.getOrDefault(hazard, Map.of());
            byFile.keySet().stream()
                    .filter(file -> byFile.get(file) > 0)
                    .sorted(Comparator.<Path>comparingInt(byFile::get)
                            .reversed()
                            .thenComparing(file -> file))
                    .limit(OF_EACH_HAZARD)
                    .forEach(chosen::add);
        }
        return chosen;
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length())) {
            count++;
        }
        return count;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }
}
