package org.mibwright.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.generate.json.JsonOutput;

/** Our edition of the standard modules states the facts of the published ones, all of them and no other. */
class StandardEditionTest {
    private static final String FOLDER = "META-INF/mibwright/standard";
    /** The compiler reads these from its own edition whatever it is given, so that their texts are compared. */
    private static final Set<String> SMI =
            Set.of("SNMPv2-SMI", "SNMPv2-TC", "SNMPv2-CONF", "RFC1155-SMI", "RFC-1212", "RFC-1215");

    private static final Pattern PLACE = Pattern.compile("\\s*\"(file|line)\": [^\n]*");
    /** How a value is laid out is no fact. */
    private static final Pattern WRITTEN = Pattern.compile("(\"(value|written)\": \")([^\"]*)\"");

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|--[^\n]*|[\\w-]+|::=|\\.\\.|\\S");

    @TestFactory
    Stream<DynamicTest> factsEqualThePublishedModule() throws IOException {
        Path published = Corpus.folder("standard");
        List<String> names = names().filter(name -> !SMI.contains(name)).toList();
        Map<String, String> ours =
                facts(CompilationRequest.builder().inputs(names).build());
        CompilationRequest.Builder theirs =
                CompilationRequest.builder().source(published).bundledModules(false);
        names.forEach(name -> theirs.input(published.resolve(name)));
        Map<String, String> expected = facts(theirs.build());

        return names.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(ours.get(name)).isNotNull().isEqualTo(expected.get(name))));
    }

    @TestFactory
    Stream<DynamicTest> smiItselfHasTheTokensOfThePublishedModule() {
        Path published = Corpus.folder("standard");
        return SMI.stream()
                .sorted()
                .filter(name -> Files.exists(published.resolve(name)))
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(tokens(text(edition(name))))
                                .isEqualTo(tokens(text(published.resolve(name))))));
    }

    @Test
    void everyModuleIsFreeOfFindings() throws IOException {
        CompilationResult result = new Compiler()
                .compile(CompilationRequest.builder().inputs(names().toList()).build());

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.notFound()).isEmpty();
        assertThat(result.statistics().definitionsLost()).isZero();
    }

    private static Path edition(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("mib-corpus"))) {
            folder = folder.getParent();
        }
        return folder.resolve("mib-corpus/src/main/resources").resolve(FOLDER).resolve(name + ".mib");
    }

    private static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(edition("").getParent())) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("\\.mib$", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Map<String, String> facts(CompilationRequest request) throws IOException {
        CompilationResult result = new Compiler().compile(request);
        Map<String, String> facts = new TreeMap<>();
        new JsonOutput(false)
                .write(
                        result.mib(),
                        result.requested(),
                        (path, content) -> facts.put(
                                path.replaceFirst("\\.json$", ""), facts(new String(content, StandardCharsets.UTF_8))),
                        new DiagnosticLog());
        return facts;
    }

    private static String facts(String json) {
        return WRITTEN.matcher(PLACE.matcher(json).replaceAll(""))
                .replaceAll(match ->
                        Matcher.quoteReplacement(match.group(1) + match.group(3).replaceAll("\\s+", "") + "\""));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tokens of a text; prose counts only as being there. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String token = matcher.group();
            if (!token.startsWith("--")) {
                tokens.add(token.startsWith("\"") && token.contains(" ") ? "\"...\"" : token);
            }
        }
        return tokens;
    }
}
