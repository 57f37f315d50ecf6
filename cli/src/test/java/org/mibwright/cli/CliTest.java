package org.mibwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @Test
    void withoutArgumentsTheCommandsAreShown() {
        Run run = Run.of();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Usage: mibwright [-hV] COMMAND\n")
                .contains("demo", "compile", "translate", "tree", "walk", "Exit codes:", "Begin with: mibwright demo");
        assertThat(Run.of("--help").out()).isEqualTo(run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "compile",
                "translate",
                "tree",
                "get",
                "getnext",
                "getbulk",
                "walk",
                "table",
                "set",
                "trap"
            })
    void everyCommandHasHelp(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: mibwright " + command + " ");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(121));
        assertThat(Run.of("help", command).out()).isEqualTo(run.out());
    }

    @Test
    void unknownCommandsAreWrongUsage() {
        Run run = Run.of("translat");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("mibwright: Unmatched argument at index 0: 'translat'\nDid you mean: mibwright translate")
                .endsWith("\nSee: mibwright --help\n");
    }

    @Test
    void completionIsAScript() {
        Run run = Run.of("completion");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("complete -F _complete_mibwright", "--describe");
    }

    @Test
    void bashCompletes(@TempDir Path folder) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("completion"), Run.of("completion").out() + """
                compopt() { :; }
                complete_line() {
                    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
                    _complete_mibwright
                    echo "${COMPREPLY[@]}"
                }
                complete_line mibwright com
                complete_line mibwright compile --fo
                complete_line mibwright compile --format ""
                complete_line mibwright lint --preset s
                complete_line mibwright get -v 3 -l auth
                """);
        Process bash;
        try {
            bash = new ProcessBuilder("bash", "--norc", script.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no bash here");
            return;
        }
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("""
                compile completion
                --format
                java json pysmi smi none
                strict
                authNoPriv authPriv
                """);
        assertThat(bash.waitFor()).isZero();
    }

    @Test
    void coloursAreForThoseWhoAskForThem() {
        assertThat(Run.of("tree", "--depth", "0", "IF-MIB::ifMIB").out()).doesNotContain("\u001b");
        assertThat(Run.of("tree", "--color", "always", "--depth", "0", "IF-MIB::ifMIB")
                        .out())
                .startsWith("\u001b[36mIF-MIB::ifMIB\u001b[0m 1.3.6.1.2.1.31");
    }
}
