package org.mibwright.compiler.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.SyntaxTrees;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.Diagnostic;

/**
 * A text with mistakes and what is found in it.
 *
 * @param name the name of the text
 * @param linted what the linter found
 * @param findings what the compiler and the linter found
 */
record LintCase(String name, List<Diagnostic> linted, List<Diagnostic> findings) {
    /** The folder of the cases, in the sources, so that expectations can be written anew. */
    static final Path FOLDER = Path.of("src/test/resources/org/mibwright/compiler/lint/cases");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    static LintCase of(Path file) {
        try {
            CompilationResult result = new Compiler()
                    .compile(
                            CompilationRequest.builder().input(file).neverFail().build());
            List<ModuleNode> trees = SyntaxTrees.of(result);
            return new LintCase(
                    file.getFileName().toString().replace(".mib", ""),
                    new Linter(CLOCK).lint(result.mib(), trees, List.of()),
                    new Linter(CLOCK).lint(result.mib(), trees, result.diagnostics()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A module that stands in a test. */
    static LintCase of(Path folder, String text) {
        try {
            return of(Files.writeString(folder.resolve("test.mib"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All cases, by name. */
    static List<LintCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".mib"))
                    .sorted()
                    .map(LintCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
