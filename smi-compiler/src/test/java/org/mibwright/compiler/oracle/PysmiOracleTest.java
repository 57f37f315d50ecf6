package org.mibwright.compiler.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.Corpus;

/**
 * Every fact that PySMI found in real modules is in our model, but for a reviewed list of its errors: lines of {@code
 * MODULE::name key reason}.
 */
class PysmiOracleTest {
    @Test
    void standardModulesHaveTheFactsThatPysmiFound() throws IOException {
        assertThat(differences("standard", List.of("standard"), "oracle/pysmi")).isEmpty();
    }

    @Test
    void vendorModulesHaveTheFactsThatPysmiFound() throws IOException {
        assertThat(differences("vendor", List.of("vendor", "standard"), "oracle/pysmi-vendor"))
                .isEmpty();
    }

    static List<String> differences(String list, List<String> folders, String oracle) throws IOException {
        Path expected = Corpus.folder(oracle);
        CompilationRequest.Builder request = CompilationRequest.builder().neverFail();
        for (String folder : folders) {
            request.source(Corpus.folder(folder));
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(expected)) {
            files = all.sorted().toList();
        }
        files.forEach(file -> request.input(name(file)));
        CompilationResult result = new Compiler().compile(request.build());
        Set<String> reviewed = reviewed(list);
        List<String> differences = new ArrayList<>();
        for (Path file : files) {
            Map<String, Map<String, Object>> ours =
                    result.mib().module(name(file)).map(PysmiFacts::of).orElse(new TreeMap<>());
            PysmiOracle.facts(JsonReader.read(file))
                    .forEach((name, facts) -> facts.forEach((key, value) -> {
                        Object our = ours.getOrDefault(name, Map.of()).get(key);
                        if (!agree(key, value, our)) {
                            differences.add(
                                    name(file) + "::" + name + " " + key + ": PySMI " + value + ", ours " + our);
                        }
                    }));
        }
        Set<String> used = new HashSet<>();
        differences.removeIf(difference -> {
            String subject = difference.substring(0, difference.indexOf(':', difference.indexOf(' ')));
            boolean known = reviewed.contains(subject);
            if (known) {
                used.add(subject);
            }
            return known;
        });
        new TreeSet<>(reviewed)
                .stream()
                        .filter(subject -> !used.contains(subject))
                        .forEach(subject -> differences.add("no longer a difference: " + subject));
        return differences;
    }

    private static boolean agree(String key, Object pysmi, @Nullable Object our) {
        return switch (key) {
            // PySMI's list ends where the first OBJECT clause stands, and takes all groups for the module's own
            case "modulecompliance" ->
                our instanceof List<?> groups && names(groups).containsAll(names((List<?>) pysmi));
            // PySMI reads what is imported from RFC1213-MIB as being of the module that replaced it
            case "objects", "indices" -> our != null && replaced(pysmi).equals(replaced(our));
            case "units" -> our != null && pysmi.equals(our.toString().replaceAll("\\s+", " "));
            default -> pysmi.equals(our);
        };
    }

    private static List<String> names(List<?> references) {
        return references.stream()
                .map(reference -> reference.toString().replaceFirst("^.*::", ""))
                .toList();
    }

    private static String replaced(Object references) {
        return references.toString().replaceAll("\\b(RFC1213|IF|IP|TCP|UDP|SNMPv2)-MIB::", "MIB-II::");
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".json".length());
    }

    private static Set<String> reviewed(String list) throws IOException {
        try (var in = PysmiOracleTest.class.getResourceAsStream("pysmi-" + list + ".txt")) {
            if (in == null) {
                return Set.of();
            }
            Set<String> reviewed = new HashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> reviewed.add(
                            String.join(" ", Arrays.asList(line.split(" ")).subList(0, 2))));
            return reviewed;
        }
    }
}
