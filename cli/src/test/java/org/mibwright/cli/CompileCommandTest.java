package org.mibwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.cli.demo.Javac;

class CompileCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writesJavaThatJavacAccepts() throws IOException {
        Path mib = AcmeModule.write(folder);
        Path out = folder.resolve("out");
        Run run = Run.of("compile", "-o", out.toString(), "--package", "com.acme.mibs", mib.toString());
        assertThat(run.err())
                .matches("1 module of 1 file: 1 clean, 0 repaired, 0 partial, 0 failed; 20 definitions, 0 lost; "
                        + "[0-9]+ files written to .*out\n");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(names(out.resolve("com/acme/mibs/acme_link_mib")))
                .contains("AcmeLinkMib.java", "AcmeLinkEntry.java", "AcmeLinkState.java");
        assertThat(Javac.compile(out, folder.resolve("classes"))).isPositive();
    }

    @Test
    void brokenClauseIsToldAndAllElseIsWritten() throws IOException {
        Path mib = folder.resolve("broken.mib");
        Files.writeString(mib, AcmeModule.text().replace("INDEX         { acmeLinkSlot,", "INDEX         { acmeSlot,"));
        Path out = folder.resolve("out");
        Run run = Run.of("compile", "-o", out.toString(), mib.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(mib + """
                        :68:21: error: INDEX of 'acmeLinkEntry' names unknown object 'acmeSlot' [index-unresolved]
                            INDEX         { acmeSlot, IMPLIED acmeLinkName }
                                            ^~~~~~~~
                        """);
        assertThat(names(out.resolve("mibs/acme_link_mib"))).contains("AcmeLinkMib.java", "AcmeLinkState.java");
        assertThat(Run.of("compile", "-q", "--fail-at", "never", "-f", "none", mib.toString())
                        .code())
                .isZero();
    }

    @Test
    void reportCountsWhatWasAskedFor() throws IOException {
        Path mib = AcmeModule.write(folder);
        Path notes = Files.writeString(folder.resolve("notes.txt"), "no module here\n");
        Path report = folder.resolve("report.json");
        Run run = Run.of("compile", "-f", "none", "--report", report.toString(), mib.toString(), notes.toString());
        assertThat(run).isEqualTo(new Run(1, "", notes + """
                                        :1:1: error: no module in this text [no-module]
                                        no module here
                                        ^
                                        1 module of 2 files: 1 clean, 0 repaired, 0 partial, 1 failed; 20 definitions, 0 lost
                                        """));
        String json = Files.readString(report)
                .replaceAll("\"seconds\" : [0-9.]+", "\"seconds\" : S")
                .replace(mib.toString(), "MIB")
                .replace(notes.toString(), "NOTES");
        assertThat(json).isEqualTo("""
                        {
                          "summary" : {
                            "files" : 2,
                            "modules" : 1,
                            "clean" : 1,
                            "repaired" : 0,
                            "partial" : 0,
                            "failed" : 1,
                            "definitions" : 20,
                            "definitionsLost" : 0,
                            "bytes" : %d,
                            "seconds" : S
                          },
                          "modules" : [ {
                            "name" : "NOTES",
                            "file" : "NOTES",
                            "status" : "failed",
                            "definitions" : 0,
                            "lost" : 0,
                            "errors" : 1,
                            "warnings" : 0
                          }, {
                            "name" : "ACME-LINK-MIB",
                            "file" : "MIB",
                            "status" : "clean",
                            "definitions" : 20,
                            "lost" : 0,
                            "errors" : 0,
                            "warnings" : 0
                          } ]
                        }
                        """.formatted(Files.size(mib) + Files.size(notes)));
    }

    @Test
    void whatIsNotThereIsTold() {
        assertThat(Run.of("compile", "-f", "none", "NO-SUCH-MIB")).isEqualTo(new Run(1, "", """
                                mibwright: 'NO-SUCH-MIB' is neither a file nor a module that can be found
                                0 modules of 0 files: 0 clean, 0 repaired, 0 partial, 0 failed; 0 definitions, 0 lost; \
                                not found: NO-SUCH-MIB
                                """));
    }

    @Test
    void wrongUsageIsExitCodeTwo() {
        assertThat(Run.of("compile", "-f", "cobol", "IF-MIB")).isEqualTo(new Run(2, "", """
                                mibwright: Invalid value for option '--format': expected one of [java, json, pysmi, smi, none] \
                                (case-sensitive) but was 'cobol'
                                See: mibwright compile --help
                                """));
        assertThat(Run.of("compile", "--package", "a..b", "IF-MIB").err()).contains("'a..b' is not a package name");
        assertThat(Run.of("compile", "--module-package", "IF-MIB=1", "IF-MIB").err())
                .contains("--module-package: '1' is not a package name");
    }

    @Test
    void choosesModulesAndWhatTheirJavaIsLike() throws IOException {
        AcmeModule.write(folder);
        Files.writeString(folder.resolve("other.mib"), AcmeModule.text().replace("ACME-LINK-MIB", "ACME-OTHER-MIB"));
        Path out = folder.resolve("out");
        assertThat(Run.of(
                        "compile",
                        "-q",
                        "-o",
                        out.toString(),
                        "--include",
                        "ACME-*",
                        "--exclude",
                        "ACME-O*",
                        "--module-package",
                        "ACME-LINK-MIB=com.acme.link",
                        "--manager-only",
                        "--null-marked",
                        "--no-texts",
                        folder.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(names(out)).containsExactly("META-INF", "com");
        assertThat(out.resolve("com/acme/link/package-info.java")).content().contains("@NullMarked");
        assertThat(out.resolve("com/acme/link/AcmeLinkEntry.java"))
                .content()
                .contains("acmeLinkAdminState")
                .doesNotContain("defaultsTo", "Whether the link passes traffic.");
    }

    @Test
    void writesEveryFormat() throws IOException {
        String mib = AcmeModule.write(folder).toString();
        for (String format : List.of("json", "pysmi", "smi")) {
            Path out = folder.resolve(format);
            assertThat(Run.of("compile", "-q", "-f", format, "--no-deps", "-o", out.toString(), mib))
                    .isEqualTo(new Run(0, "", ""));
        }
        assertThat(names(folder.resolve("smi"))).containsExactly("ACME-LINK-MIB.mib");
        assertThat(folder.resolve("smi/ACME-LINK-MIB.mib"))
                .content()
                .contains("IMPLIED acmeLinkName", "\"Whether the link passes traffic.\"");
        assertThat(folder.resolve("json/ACME-LINK-MIB.json")).content().contains("Whether the link passes traffic.");
        assertThat(folder.resolve("pysmi/ACME-LINK-MIB.json"))
                .content()
                .contains("\"acmeLinkAdminState\"")
                .doesNotContain("Whether the link passes traffic.");
    }

    @Test
    void dependenciesAndTextsAreWrittenUnlessToldOtherwise() throws IOException {
        String mib = AcmeModule.write(folder).toString();
        Path out = folder.resolve("out");
        assertThat(Run.of("compile", "-q", "-f", "json", "--no-texts", "-o", out.toString(), mib))
                .isEqualTo(new Run(0, "", ""));
        assertThat(names(out)).contains("ACME-LINK-MIB.json", "SNMPv2-SMI.json", "SNMPv2-TC.json");
        assertThat(out.resolve("ACME-LINK-MIB.json")).content().doesNotContain("Whether the link passes traffic.");
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
