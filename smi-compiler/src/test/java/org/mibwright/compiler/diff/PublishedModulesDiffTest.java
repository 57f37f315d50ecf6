package org.mibwright.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.Corpus;

/** Our edition of the standard modules has other words than the published ones, and nothing else is different. */
class PublishedModulesDiffTest {
    private static final Path EDITION = Path.of("../mib-corpus/src/main/resources/META-INF/mibwright/standard");

    @Test
    void editionDiffersFromPublishedModulesInWordsOnly() throws IOException {
        Path published = Corpus.folder("standard");
        List<Path> ours = new ArrayList<>();
        List<Path> theirs = new ArrayList<>();
        try (Stream<Path> files = Files.list(EDITION)) {
            files.sorted().forEach(file -> {
                Path other = published.resolve(file.getFileName().toString().replace(".mib", ""));
                if (Files.exists(other)) {
                    ours.add(file);
                    theirs.add(other);
                }
            });
        }
        CompilationResult before = compile(theirs, published);
        CompilationResult after = compile(ours, EDITION);
        MibDiff diff = MibDiff.between(before.mib(), before.requested(), after.mib(), after.requested());
        assertThat(before.requested()).hasSizeGreaterThan(50).isEqualTo(after.requested());
        assertThat(diff.changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.impact()).isEqualTo(Impact.EDITORIAL));
    }

    private static CompilationResult compile(List<Path> inputs, Path source) throws IOException {
        CompilationRequest.Builder request =
                CompilationRequest.builder().source(source).neverFail();
        inputs.forEach(request::input);
        return new Compiler().compile(request.build());
    }
}
