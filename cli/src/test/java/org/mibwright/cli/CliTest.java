package org.mibwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
    void coloursAreForThoseWhoAskForThem() {
        assertThat(Run.of("tree", "--depth", "0", "IF-MIB::ifMIB").out()).doesNotContain("\u001b");
        assertThat(Run.of("tree", "--color", "always", "--depth", "0", "IF-MIB::ifMIB")
                        .out())
                .startsWith("\u001b[36mIF-MIB::ifMIB\u001b[0m 1.3.6.1.2.1.31");
    }
}
