package org.mibwright.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.source.Decoder;
import org.mibwright.compiler.source.SourceText;

/**
 * Reads each small module of {@code problems/} and compares what was made of it, and what was said about it, with the
 * file beside it. With {@code -Dmibwright.golden=FOLDER}, the root of those modules in the source tree, the files are
 * written instead.
 */
class ProblemModulesTest {
    private static final String FOLDER = "/problems";

    @TestFactory
    Stream<DynamicTest> everyProblemIsReadAsExpected() throws IOException, URISyntaxException {
        URI uri = Objects.requireNonNull(ProblemModulesTest.class.getResource(FOLDER))
                .toURI();
        if (!uri.getScheme().equals("jar")) {
            return tests(Path.of(uri)).stream();
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return tests(jar.getPath(FOLDER)).stream();
        }
    }

    private static List<DynamicTest> tests(Path root) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".mib")).sorted().toList()) {
                String name = root.relativize(file).toString();
                byte[] module = Files.readAllBytes(file);
                Path beside = file.resolveSibling(file.getFileName().toString().replace(".mib", ".expected"));
                String expected = Files.exists(beside) ? Files.readString(beside) : "(no " + beside + ")";
                tests.add(DynamicTest.dynamicTest(name, () -> check(name, module, expected)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(50);
        return tests;
    }

    private static void check(String name, byte[] module, String expected) throws IOException {
        String shown = Path.of(name).getFileName().toString();
        SourceText source = Decoder.decode(shown, module);
        DiagnosticLog log = new DiagnosticLog();
        List<ModuleNode> modules = ModuleParser.parse(source, log);
        String actual = modules.stream().map(Outline::of).collect(Collectors.joining())
                + log.diagnostics().stream().map(d -> "\n" + d + "\n").collect(Collectors.joining());
        String golden = System.getProperty("mibwright.golden");
        if (golden != null) {
            Path target = Path.of(golden).resolve(name.replace(".mib", ".expected"));
            Files.writeString(target, actual, StandardCharsets.UTF_8);
            return;
        }
        assertThat(actual).isEqualTo(expected);
    }
}
