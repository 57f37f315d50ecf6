package org.mibwright.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.Corpus;
import org.mibwright.compiler.SyntaxTrees;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.source.SourceText;

/** Fixes of real modules that are hard to read: nothing is lost, less is found, and there is an end to it. */
class FixCorpusTest {
    private static final long LARGEST = 200_000;
    private static final int MOST_ROUNDS = 5;

    @TempDir
    private Path folder;

    @Test
    void fixesOfHardModulesMakeThemBetter() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Corpus.folder("hard"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        int fixed = 0;
        for (Path file : files) {
            if (Files.size(file) <= LARGEST) {
                fixed += fix(file);
            }
        }
        assertThat(fixed).isGreaterThan(200);
    }

    private int fix(Path original) throws IOException {
        Path file = Files.copy(original, folder.resolve(original.getFileName()));
        CompilationResult first = compile(file);
        CompilationResult last = first;
        int fixed = 0;
        for (int round = 0; ; round++) {
            assertThat(round).as("rounds of fixing %s", original).isLessThan(MOST_ROUNDS);
            List<Diagnostic> findings = new Linter()
                    .lint(last.mib(), SyntaxTrees.of(last), last.diagnostics()).stream()
                            .filter(found -> found.fix().isPresent())
                            .toList();
            if (findings.isEmpty()) {
                break;
            }
            SourceText source = findings.get(0).span().source();
            FixApplier.Outcome outcome = FixApplier.apply(source, findings);
            Files.write(
                    file,
                    EncodedText.splice(Files.readAllBytes(file), source, outcome.edits())
                            .orElseThrow());
            fixed += outcome.applied().size();
            last = compile(file);
        }
        assertThat(last.statistics().definitions())
                .as("definitions of %s", original)
                .isGreaterThanOrEqualTo(first.statistics().definitions());
        assertThat(last.diagnostics())
                .as("findings on %s", original)
                .hasSizeLessThanOrEqualTo(first.diagnostics().size());
        Files.delete(file);
        return fixed;
    }

    private static CompilationResult compile(Path file) throws IOException {
        return new Compiler()
                .compile(CompilationRequest.builder().input(file).neverFail().build());
    }
}
