package org.mibwright.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * All real modules compile. {@code whole-corpus.txt} says how many there are, and how many definitions each module loses
 * at most and why: {@code NAME number reason}. Fewer losses and more definitions are no failure.
 */
class WholeCorpusTest {
    @Test
    void noModuleFailsAndNothingIsLostButWhatTheTextDoesNotHold() throws IOException {
        CompilationResult result = new Compiler()
                .compile(CompilationRequest.builder()
                        .input(Corpus.folder("vendor"))
                        .input(Corpus.folder("standard"))
                        .input(Corpus.folder("hard"))
                        .neverFail()
                        .build());
        Map<String, Integer> expected = expected();
        CompilationStatistics statistics = result.statistics();
        assertThat(statistics.failed()).isZero();
        assertThat(statistics.modules()).isEqualTo(expected.remove("modules"));
        assertThat(statistics.definitions()).isGreaterThanOrEqualTo(expected.remove("definitions"));
        Map<String, Integer> tooMany = statistics.details().stream()
                .filter(module -> module.lost() > expected.getOrDefault(module.name(), 0))
                .collect(Collectors.toMap(ModuleStatistics::name, ModuleStatistics::lost));
        assertThat(tooMany).isEmpty();
    }

    private static Map<String, Integer> expected() throws IOException {
        Map<String, Integer> expected = new TreeMap<>();
        try (InputStream in = WholeCorpusTest.class.getResourceAsStream("whole-corpus.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .forEach(words -> expected.put(words[0], Integer.valueOf(words[1])));
        }
        return expected;
    }
}
