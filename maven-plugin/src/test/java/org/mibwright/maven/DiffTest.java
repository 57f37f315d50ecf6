package org.mibwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.compiler.diff.Change;
import org.mibwright.compiler.diff.ChangeKind;
import org.mibwright.compiler.diff.MibDiff;

class DiffTest {
    @TempDir
    private Path folder;

    private ProjectFixture project;

    @BeforeEach
    void release() throws IOException {
        ProjectFixture released = new ProjectFixture(folder.resolve("released"))
                .mib("one", ProjectFixture.module("ONE-MIB", "1", "One."))
                .mib("importing", ProjectFixture.importing())
                .modules("IMPORTING-MIB");
        released.generation().run();
        project = new ProjectFixture(folder.resolve("project"))
                .mib("importing", ProjectFixture.importing())
                .imports(released.resources());
    }

    private MibDiff diff() throws IOException {
        MibJar baseline = MibJar.at(folder.resolve("released/target/resources")).orElseThrow();
        return new Diff(project.inputs(), baseline).run();
    }

    @Test
    void whatOnlyComesAlongIsNotMissed() throws IOException {
        assertThat(MibJar.at(folder.resolve("released/target/resources"))
                        .orElseThrow()
                        .packages())
                .containsKeys("IMPORTING-MIB", "ONE-MIB");

        assertThat(diff().changes()).isEmpty();
    }

    @Test
    void aNewNumberBreaks() throws IOException {
        project.mib("importing", ProjectFixture.importing().replace("::= { importing 1 }", "::= { importing 7 }"));

        assertThat(diff().isBreaking()).isTrue();
        assertThat(diff().changes()).extracting(Change::kind).contains(ChangeKind.OID_CHANGED);
    }

    @Test
    void aMissingModuleBreaks() throws IOException {
        project.without("importing").mib("two", ProjectFixture.module("TWO-MIB", "2", "Two."));

        assertThat(diff().changes()).extracting(Change::kind).contains(ChangeKind.MODULE_REMOVED);
    }
}
