package org.mibwright.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.SyntaxTrees;
import org.mibwright.compiler.diagnostic.Diagnostic;

/** Our own edition of the standard modules is clean at level 3, save for what the standards themselves got wrong. */
class StandardEditionLintTest {
    private static final Path EDITION = Path.of("../mib-corpus/src/main/resources/META-INF/mibwright/standard");

    @Test
    void editionIsCleanSaveForWhatIsReviewed() throws IOException {
        List<String> modules;
        try (Stream<Path> files = Files.list(EDITION)) {
            modules = files.map(file -> file.getFileName().toString().replace(".mib", ""))
                    .sorted()
                    .toList();
        }
        CompilationResult result = new Compiler()
                .compile(
                        CompilationRequest.builder().inputs(modules).neverFail().build());
        Map<String, Integer> counts = new TreeMap<>();
        for (Diagnostic found : new Linter().lint(result.mib(), SyntaxTrees.of(result), result.diagnostics())) {
            if (found.rule().level() <= 3) {
                String file =
                        Path.of(found.span().source().name()).getFileName().toString();
                counts.merge(file.replace(".mib", "") + "\t" + found.code(), 1, Integer::sum);
            }
        }
        assertThat(counts).isEqualTo(reviewed());
    }

    private static Map<String, Integer> reviewed() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (InputStream in = StandardEditionLintTest.class.getResourceAsStream("edition-findings.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        assertThat(cells).as("cells of '%s'", line).hasSize(4);
                        assertThat(cells[3]).as("the reason of '%s'", line).isNotBlank();
                        counts.put(cells[0] + "\t" + cells[1], Integer.parseInt(cells[2]));
                    });
        }
        return counts;
    }
}
