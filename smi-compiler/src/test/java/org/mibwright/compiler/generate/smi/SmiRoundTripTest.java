package org.mibwright.compiler.generate.smi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.Corpus;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.generate.OutputFormat;
import org.mibwright.compiler.generate.json.JsonOutput;

/** Text that was written of a model reads as the same model. */
class SmiRoundTripTest {
    private static final Pattern PLACE = Pattern.compile("\\s*\"(file|line)\": [^\n]*");
    /** Columns are trusted over SEQUENCEs, which are mended by them. */
    private static final Pattern SEQUENCE =
            Pattern.compile("(?s)\n    \\{\n      \"name\": [^\n]*\n      \"class\": \"sequence\".*?\n    \\},?(?=\n)");

    private static final Pattern BLANKS = Pattern.compile("(\\\\n|\\\\r|\\\\t| )+");

    @Test
    void standardModules(@TempDir Path written) throws IOException {
        CompilationResult first =
                compile(List.of("IF-MIB", "SNMPv2-MIB", "RMON2-MIB", "RFC1213-MIB", "Printer-MIB"), List.of());

        assertSameAfterWriting(first, List.of(), written);
    }

    @Test
    void publishedModules(@TempDir Path written) throws IOException {
        Path published = Corpus.folder("standard");
        CompilationResult first = compile(List.of(published.toString()), List.of());

        assertSameAfterWriting(first, List.of(published.toString()), written);
    }

    /** The protocol's own ASN.1, which is no MIB: its SEQUENCE OF with a size has no place in the model. */
    private static final String PROTOCOL = "SNMPv2-PDU.json";

    private static CompilationResult compile(List<String> inputs, List<String> sources) throws IOException {
        return new Compiler()
                .compile(CompilationRequest.builder()
                        .inputs(inputs)
                        .sources(sources)
                        .build());
    }

    private static void assertSameAfterWriting(CompilationResult first, List<String> sources, Path folder)
            throws IOException {
        Map<String, String> texts = write(new SmiOutput(first.diagnostics()), first);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
        CompilationResult second = compile(List.of(folder.toString()), sources);

        Map<String, String> before = facts(first);
        before.remove(PROTOCOL);
        Map<String, String> after = facts(second);
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, String> module : before.entrySet()) {
            if (!module.getValue().equals(after.get(module.getKey()))) {
                differing.add(firstDifference(
                        module.getKey(), module.getValue(), String.valueOf(after.get(module.getKey()))));
            }
        }
        assertThat(differing).isEmpty();
        assertThat(before).isNotEmpty();
    }

    private static String firstDifference(String name, String before, String after) {
        String[] old = before.split("\n");
        String[] now = after.split("\n");
        int line = 0;
        while (line < Math.min(old.length, now.length) && old[line].equals(now[line])) {
            line++;
        }
        return name + " line " + line + ": " + (line < old.length ? old[line] : "end") + " became "
                + (line < now.length ? now[line] : "end");
    }

    private static Map<String, String> write(OutputFormat format, CompilationResult result) throws IOException {
        Map<String, String> files = new TreeMap<>();
        format.write(
                result.mib(),
                result.requested(),
                (path, content) -> files.put(path, new String(content, StandardCharsets.UTF_8)),
                new DiagnosticLog());
        return files;
    }

    /** The module without what writing may change: places, and how a text is broken into lines. */
    private static Map<String, String> facts(CompilationResult result) throws IOException {
        Map<String, String> facts = write(new JsonOutput(true), result);
        facts.replaceAll((name, json) -> BLANKS.matcher(
                        SEQUENCE.matcher(PLACE.matcher(json).replaceAll("")).replaceAll(""))
                .replaceAll(Matcher.quoteReplacement(" ")));
        return facts;
    }
}
