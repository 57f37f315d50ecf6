package org.mibwright.compiler.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Finding;
import org.mibwright.compiler.diagnostic.Fix;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.source.SourceText;

class FindingsFormatTest {
    private static final SourceText SOURCE = new SourceText("mibs/my file.mib", "one\n  ACCESS \"x\"\n");
    private static final Finding FINDING = new Finding(
            Diagnostic.of(Rule.ACCESS_IN_SMIV2, SOURCE.span(6, 12), "acme\"Value")
                    .withHint("a hint")
                    .withRelated(SOURCE.span(0, 3), "first")
                    .withFix(Fix.replace("write MAX-ACCESS", SOURCE.span(6, 12), "MAX-ACCESS")),
            Severity.WARNING);

    @Test
    void textIsForPeople() throws IOException {
        assertThat(write(FindingsFormat.text())).isEqualTo("""
                mibs/my file.mib:2:3: warning: SMIv2 has MAX-ACCESS where 'acme"Value' has ACCESS [access-in-smiv2]
                  ACCESS "x"
                  ^~~~~~
                  hint: a hint
                  mibs/my file.mib:1:1: first
                """);
    }

    @Test
    void jsonHoldsEverything() throws IOException {
        assertThat(write(FindingsFormat.json())).isEqualTo("""
                {
                  "version" : 1,
                  "summary" : {
                    "error" : 0,
                    "warning" : 1,
                    "info" : 0
                  },
                  "findings" : [ {
                    "code" : "access-in-smiv2",
                    "severity" : "warning",
                    "level" : 2,
                    "message" : "SMIv2 has MAX-ACCESS where 'acme\\"Value' has ACCESS",
                    "reference" : "RFC 2578 section 7.3",
                    "file" : "mibs/my file.mib",
                    "line" : 2,
                    "column" : 3,
                    "endLine" : 2,
                    "endColumn" : 9,
                    "hint" : "a hint",
                    "related" : [ {
                      "message" : "first",
                      "file" : "mibs/my file.mib",
                      "line" : 1,
                      "column" : 1,
                      "endLine" : 1,
                      "endColumn" : 4
                    } ],
                    "fix" : {
                      "description" : "write MAX-ACCESS",
                      "edits" : [ {
                        "replacement" : "MAX-ACCESS",
                        "file" : "mibs/my file.mib",
                        "line" : 2,
                        "column" : 3,
                        "endLine" : 2,
                        "endColumn" : 9
                      } ]
                    }
                  } ]
                }
                """);
    }

    @Test
    void sarifIsThatOfVersion210() throws IOException {
        String location = "\"artifactLocation\" : {\n\"uri\" : \"mibs/my%20file.mib\"\n},";
        assertThat(write(FindingsFormat.sarif("1.2.3")).replaceAll("(?m)^ +", ""))
                .startsWith("{\n\"$schema\" : \"https://json.schemastore.org/sarif-2.1.0.json\",\n"
                        + "\"version\" : \"2.1.0\",\n\"runs\" : [ {\n\"tool\" : {\n\"driver\" : {\n"
                        + "\"name\" : \"Mibwright\",\n\"version\" : \"1.2.3\",\n\"rules\" : [ {\n"
                        + "\"id\" : \"access-in-smiv2\",\n")
                .contains("\"defaultConfiguration\" : {\n\"level\" : \"error\"\n}")
                .contains("\"columnKind\" : \"utf16CodeUnits\"")
                .contains("\"ruleId\" : \"access-in-smiv2\",\n\"ruleIndex\" : 0,\n\"level\" : \"warning\",\n")
                .contains(
                        "\"physicalLocation\" : {\n" + location
                                + "\n\"region\" : {\n\"startLine\" : 2,\n\"startColumn\" : 3,\n\"endLine\" : 2,\n\"endColumn\" : 9")
                .contains("\"artifactChanges\" : [ {\n" + location + "\n\"replacements\" : [ {\n\"deletedRegion\" : {")
                .contains("\"insertedContent\" : {\n\"text\" : \"MAX-ACCESS\"\n}");
    }

    @Test
    void nothingFoundIsWrittenToo() throws IOException {
        for (FindingsFormat format : List.of(FindingsFormat.json(), FindingsFormat.sarif("1"))) {
            StringWriter out = new StringWriter();
            format.write(List.of(), out);
            assertThat(out.toString()).startsWith("{").endsWith("}\n");
        }
    }

    private static String write(FindingsFormat format) throws IOException {
        StringWriter out = new StringWriter();
        format.write(List.of(FINDING), out);
        return out.toString();
    }
}
