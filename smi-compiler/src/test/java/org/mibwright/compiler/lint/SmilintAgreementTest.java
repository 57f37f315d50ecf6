package org.mibwright.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.Corpus;
import org.mibwright.compiler.SyntaxTrees;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.RelatedPlace;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.source.Span;

/**
 * Compares our findings of level 0 to 3 on the standard modules with those of {@code smilint -l 3}: the same code on the
 * same definition. What differs is in a reviewed list that says who is right.
 */
class SmilintAgreementTest {
    private static final int LEVEL = 3;
    private static final String NOWHERE = "";

    @Test
    void findingsOnStandardModulesAreThoseOfSmilint() throws Exception {
        Path folder = Corpus.folder("standard");
        Assumptions.assumeTrue(Smilint.isInstalled(), "smilint is not installed");
        CompilationResult result = new Compiler()
                .compile(CompilationRequest.builder().input(folder).neverFail().build());
        List<Diagnostic> findings = new Linter().lint(result.mib(), SyntaxTrees.of(result), result.diagnostics());
        Map<String, List<Diagnostic>> byFile = findings.stream()
                .filter(found -> found.rule().level() <= LEVEL)
                .collect(Collectors.groupingBy(
                        found -> fileName(found.span()), Collectors.toCollection(ArrayList::new)));
        Map<String, Extents> extents = extents(result);

        Map<String, Integer> differences = new TreeMap<>();
        int agreed = 0;
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            List<Diagnostic> ours = byFile.getOrDefault(name, new ArrayList<>());
            Extents known = extents.getOrDefault(name, new Extents(List.of()));
            for (Smilint.Complaint complaint : Smilint.check(file, LEVEL)) {
                if (take(ours, complaint, known)) {
                    agreed++;
                } else {
                    differences.merge("smilint\t" + name + "\t" + complaint.code(), 1, Integer::sum);
                }
            }
            ours.forEach(found -> differences.merge("mibwright\t" + name + "\t" + found.code(), 1, Integer::sum));
        }

        Map<String, Integer> reviewed = reviewed();
        Set<String> leftOut = reviewed.keySet().stream()
                .filter(key -> key.startsWith("*\t"))
                .map(key -> key.split("\t")[1])
                .collect(Collectors.toSet());
        reviewed.keySet().removeIf(key -> key.startsWith("*\t"));
        differences.keySet().removeIf(key -> leftOut.contains(key.split("\t")[1]));
        assertThat(differences).isEqualTo(reviewed);
        assertThat(agreed).isGreaterThan(250);
    }

    private static boolean take(List<Diagnostic> ours, Smilint.Complaint complaint, Extents known) {
        String definition = known.at(complaint.line());
        return ours.stream()
                .filter(found -> found.code().equals(complaint.code()))
                .filter(found -> definitions(found, known).contains(definition))
                .findFirst()
                .map(ours::remove)
                .orElse(false);
    }

    /** A finding on a pair, such as a row and a column of its index, is said by smilint of either of them. */
    private static Set<String> definitions(Diagnostic found, Extents known) {
        String file = fileName(found.span());
        return Stream.concat(Stream.of(found.span()), found.related().stream().map(RelatedPlace::span))
                .filter(span -> fileName(span).equals(file))
                .map(span -> known.at(span.line()))
                .collect(Collectors.toSet());
    }

    private static String fileName(Span span) {
        return Path.of(span.source().name()).getFileName().toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Map<String, Extents> extents(CompilationResult result) {
        Map<String, Extents> extents = new HashMap<>();
        for (MibModule module : result.requestedModules()) {
            extents.put(fileName(module.place()), new Extents(module.definitions()));
        }
        return extents;
    }

    /** The differences that somebody has looked at: side, file, code, how many, and why. */
    private static Map<String, Integer> reviewed() throws IOException {
        Map<String, Integer> differences = new TreeMap<>();
        try (InputStream in = SmilintAgreementTest.class.getResourceAsStream("smilint-differences.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        assertThat(cells).as("cells of '%s'", line).hasSize(5);
                        assertThat(cells[4]).as("the reason of '%s'", line).isNotBlank();
                        differences.put(cells[0] + "\t" + cells[1] + "\t" + cells[2], Integer.parseInt(cells[3]));
                    });
        }
        return differences;
    }

    /** Which definition stands on a line. */
    private record Extents(List<Definition> definitions) {
        String at(int line) {
            return definitions.stream()
                    .filter(definition -> definition.extent().line() <= line
                            && line <= definition.extent().after().line())
                    .map(Definition::name)
                    .findFirst()
                    .orElse(NOWHERE);
        }
    }
}
