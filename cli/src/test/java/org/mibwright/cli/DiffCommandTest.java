package org.mibwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    @TempDir
    private Path folder;

    @Test
    void breakingChangeIsToldAndFails() throws IOException {
        Path old = AcmeModule.write(folder);
        Path now = Files.writeString(
                folder.resolve("new.mib"), AcmeModule.text().replace("{ acmeLinkSlot, IMPLIED", "{ IMPLIED"));
        Run run = Run.of("diff", old.toString(), now.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(now + ":")
                .contains("breaking: the index of row 'acmeLinkEntry' was { acmeLinkSlot, IMPLIED acmeLinkName }, now"
                        + " { IMPLIED acmeLinkName } [index-changed]\n  " + old + ":");
        assertThat(run.err()).isEqualTo("1 breaking, 0 compatible, 1 editorial\n");
        assertThat(Run.of("diff", "-q", "--breaking", "-f", "json", old.toString(), now.toString())
                        .out())
                .contains("index-changed")
                .doesNotContain("last-updated-unchanged");
    }

    @Test
    void sameModuleHasNoChanges() throws IOException {
        Path mib = AcmeModule.write(folder);
        assertThat(Run.of("diff", mib.toString(), mib.toString()))
                .isEqualTo(new Run(0, "", "0 breaking, 0 compatible, 0 editorial\n"));
        assertThat(Run.of("diff", "-q", "IF-MIB", "IF-MIB")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void missingSideIsTold() throws IOException {
        Path mib = AcmeModule.write(folder);
        Run run = Run.of("diff", mib.toString(), "NO-SUCH-MIB");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("mibwright: 'NO-SUCH-MIB' is neither a file nor a module that can be found\n");
    }
}
