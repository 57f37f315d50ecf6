package org.mibwright.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mibwright.compiler.Corpus;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.source.Decoder;
import org.mibwright.compiler.source.SourceText;

/** Reads real modules, and looks for definitions whose heads stand in the text but which did not come out. */
class CorpusTest {
    /** A scan of its own for heads, which knows nothing of the parser. */
    private static final Pattern HEAD = Pattern.compile("(?<![\\w-])([A-Za-z0-9][\\w-]*)\\s+(?:"
            + "(?:OBJECT-TYPE|OBJECT-IDENTITY|MODULE-IDENTITY|NOTIFICATION-TYPE|TRAP-TYPE|OBJECT-GROUP"
            + "|NOTIFICATION-GROUP|MODULE-COMPLIANCE|AGENT-CAPABILITIES)\\s+(?=[A-Z:])(?!FROM)"
            + "|OBJECT\\s+IDENTIFIER\\s*::=\\s*\\{"
            + "|::=\\s*(?:TEXTUAL-CONVENTION|SEQUENCE|INTEGER|OCTET|BITS|OBJECT\\s+IDENTIFIER|CHOICE)\\b)");

    private static final Pattern MACRO_BODY = Pattern.compile("\\sMACRO\\s*::=.*?\\sEND\\s", Pattern.DOTALL);
    private static final Pattern TEXT_OR_COMMENT = Pattern.compile("\"[^\"]*\"|--[^\\r\\n]*");
    private static final List<String> NO_NAMES = List.of("SYNTAX", "STATUS", "IMPORTS", "EXPORTS", "BEGIN");

    private static List<String> heads(String text) {
        String code = TEXT_OR_COMMENT.matcher(text).replaceAll(" ");
        code = MACRO_BODY.matcher(code).replaceAll(" ");
        List<String> heads = new ArrayList<>();
        Matcher matcher = HEAD.matcher(code);
        while (matcher.find()) {
            if (!NO_NAMES.contains(matcher.group(1))) {
                heads.add(matcher.group(1));
            }
        }
        return heads;
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "vendor", "hard"})
    void noDefinitionIsLost(String folder) throws IOException {
        List<String> lost = new ArrayList<>();
        int modules = 0;
        try (Stream<Path> files = Files.walk(Corpus.folder(folder))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                SourceText source = Decoder.decode(file.toString(), Files.readAllBytes(file));
                List<ModuleNode> found = ModuleParser.parse(source, new DiagnosticLog());
                modules += found.size();
                assertThat(found).as(file.toString()).isNotEmpty();
                Map<String, Integer> names = new HashMap<>();
                found.forEach(module -> module.definitions()
                        .forEach(definition -> names.merge(definition.name().text(), 1, Integer::sum)));
                for (String head : heads(source.text())) {
                    if (names.merge(head, -1, Integer::sum) < 0) {
                        lost.add(file.getFileName() + ": " + head);
                    }
                }
            }
        }
        assertThat(modules).isPositive();
        assertThat(lost).isEmpty();
    }
}
