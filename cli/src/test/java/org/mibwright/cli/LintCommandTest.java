package org.mibwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final String BROKEN = """
            ACME-BROKEN-MIB DEFINITIONS ::= BEGIN
            IMPORTS
                MODULE-IDENTITY, Counter32, enterprises
                    FROM SNMPv2-SMI;

            acmeBrokenMIB MODULE-IDENTITY
                LAST-UPDATED "202601010000Z"
                ORGANIZATION "Acme"
                CONTACT-INFO "mib@acme.example"
                DESCRIPTION  "Von Müller & Söhne."
                REVISION     "202601010000Z"
                DESCRIPTION  "First."
                ::= { enterprises 99999 1 }

            acmeBrokenValue OBJECT-TYPE
                SYNTAX      Unsigned32
                ACCESS      read-only
                STATUS      mandatory
                DESCRIPTION "A value."
                ::= { acmeBrokenMIB 1 }

            END
            """;

    private static final String MENDED = BROKEN.replace(
                    "    MODULE-IDENTITY, Counter32", "    OBJECT-TYPE, Unsigned32, MODULE-IDENTITY")
            .replace("    ACCESS ", "    MAX-ACCESS ")
            .replace("mandatory", "current");

    @TempDir
    private Path folder;

    @Test
    void demoModuleIsClean() throws IOException {
        Path mib = AcmeModule.write(folder);
        assertThat(Run.of("lint", mib.toString()))
                .isEqualTo(new Run(0, "", "1 module: 0 errors, 0 warnings, 0 remarks\n"));
    }

    @Test
    void findingsAreShownUpToTheLevel() throws IOException {
        Path mib = Files.writeString(folder.resolve("broken.mib"), BROKEN);
        Run run = Run.of("lint", "-l", "2", mib.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(mib + """
                        :17:5: error: SMIv2 has MAX-ACCESS where 'acmeBrokenValue' has ACCESS [access-in-smiv2]
                            ACCESS      read-only
                            ^~~~~~
                        """).doesNotContain("import-unused");
        assertThat(Run.of("lint", "-l", "5", mib.toString()).out()).contains("import-unused");
    }

    @Test
    void fixMendsTheFileInItsOwnEncodingAndLineEnds() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        Path mib = folder.resolve("broken.mib");
        Files.write(mib, BROKEN.replace("\n", "\r\n").getBytes(windows));
        Run run = Run.of("lint", "--preset", "strict", "--ignore", "char-illegal-string", "--fix", mib.toString());
        assertThat(Files.readString(mib, windows)).isEqualTo(MENDED.replace("\n", "\r\n"));
        assertThat(run.err()).endsWith("; 5 findings mended in 1 file\n");
        Run again = Run.of(
                "lint",
                "-l",
                "5",
                "--ignore",
                "char-illegal-string",
                "--ignore",
                "group-*",
                "--ignore",
                "node-implicit",
                mib.toString());
        assertThat(again.out()).isEmpty();
    }

    @Test
    void configBesideTheInputSetsWhatIsShown() throws IOException {
        Path mib = Files.writeString(folder.resolve("broken.mib"), BROKEN);
        Files.writeString(folder.resolve(".mibwright-lint"), """
                # ours
                level   = 0
                warning = access-in-smiv2
                """);
        Run run = Run.of("lint", mib.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("warning: SMIv2 has MAX-ACCESS").hasLineCount(3);
        assertThat(Run.of("lint", "--severity", "access-in-smiv2=error", mib.toString())
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("lint", "--fail-at", "warning", mib.toString()).code())
                .isEqualTo(1);
    }

    @Test
    void slipsInTheConfigAndOptionsAreWrongUsage() throws IOException {
        Path mib = AcmeModule.write(folder);
        Path config = Files.writeString(folder.resolve("lint.conf"), "\nignore = no-such-code\n");
        Run run = Run.of("lint", "--config", config.toString(), mib.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("mibwright: " + config + ":2: no finding has the code 'no-such-code'\n");
        assertThat(Run.of("lint", "-l", "7", mib.toString()).code()).isEqualTo(2);
        assertThat(Run.of("lint", "--preset", "lax", mib.toString()).code()).isEqualTo(2);
    }

    @Test
    void toolsGetJsonAndSarif() throws IOException {
        Path mib = Files.writeString(folder.resolve("broken.mib"), BROKEN);
        assertThat(Run.of("lint", "-q", "-f", "json", mib.toString()).out())
                .contains("\"code\" : \"access-in-smiv2\"", "\"replacement\" : \"MAX-ACCESS\"");
        assertThat(Run.of("lint", "-q", "-f", "sarif", mib.toString()).out())
                .contains("\"version\" : \"2.1.0\"", "\"ruleId\" : \"access-in-smiv2\"");
    }
}
