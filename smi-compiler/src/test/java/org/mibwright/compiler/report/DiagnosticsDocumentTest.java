package org.mibwright.compiler.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.diff.ChangeKind;

/** The tables of docs/diagnostics.md are those of the code; {@code -Dmibwright.golden=update} writes them anew. */
class DiagnosticsDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/diagnostics.md");

    @Test
    void tableOfCodesIsWhole() throws IOException {
        StringBuilder table =
                new StringBuilder("| Code | Severity | Level | Reference | Meaning |\n|---|---|---|---|---|\n");
        Arrays.stream(Rule.values())
                .sorted(Comparator.comparing(Rule::code))
                .forEach(rule -> table.append("| `%s` | %s | %d | %s | %s |\n"
                        .formatted(
                                rule.code(),
                                rule.severity(),
                                rule.level(),
                                rule.reference(),
                                meaning(rule.template()))));
        compare("codes", table.toString());
    }

    @Test
    void tableOfChangesIsWhole() throws IOException {
        StringBuilder table = new StringBuilder("| Kind | Impact | Reference |\n|---|---|---|\n");
        Arrays.stream(ChangeKind.values())
                .sorted(Comparator.comparing(ChangeKind::code))
                .forEach(kind ->
                        table.append("| `%s` | %s | %s |\n".formatted(kind.code(), kind.impact(), kind.reference())));
        compare("changes", table.toString());
    }

    private static String meaning(String template) {
        return template.replace("'%s'", "...").replace("%s", "...").replace("|", "\\|");
    }

    private static void compare(String name, String table) throws IOException {
        String document = Files.readString(DOCUMENT);
        String start = "<!-- " + name + ": written by a test -->\n";
        int from = document.indexOf(start) + start.length();
        int to = document.indexOf("<!-- end -->", from);
        if (System.getProperty("mibwright.golden", "").equals("update")) {
            Files.writeString(DOCUMENT, document.substring(0, from) + table + document.substring(to));
        } else {
            assertThat(document.substring(from, to))
                    .as("%s: run this test with -Dmibwright.golden=update to write the table anew", DOCUMENT)
                    .isEqualTo(table);
        }
    }
}
