package org.mibwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @Test
    void goesTheWholeWay(@TempDir Path folder) {
        Path kept = folder.resolve("kept");
        Run run = Run.of("demo", "--keep", kept.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "3 modules of 3 files: 3 clean, 0 repaired, 0 partial, 0 failed",
                        "public final class AcmeLinkEntry extends Row<AcmeLinkEntry.Index> {",
                        "public static final WritableColumn<Index, Enumerated<AcmeLinkState>>\n",
                        "acmeLinkAdminState = acmeLinkTable.writableColumn(\n",
                        "record Index(long acmeLinkSlot, String acmeLinkName)",
                        "compile under -Xlint:all -Werror",
                        "an agent listens on 127.0.0.1:",
                        "manager.get(device, sysDescr)           Acme switch\n",
                        "manager.get(device, acmeLinkCount)      3\n",
                        "      slot  name      state           octets  faults\n",
                        "         1  backup    down(2)              0  []\n",
                        "         1  uplink    up(1)      98765432101  []\n",
                        "         7  lab       up(1)             4711  []\n",
                        "done; acmeLinkState is now up(1)\n",
                        "refused by the agent, as it should be: inconsistentValue\n",
                        "trap acmeLinkDown about Index[acmeLinkSlot=1, acmeLinkName=uplink]\n",
                        "acmeLinkState down(2), acmeLinkFaults [noCarrier(0), crcErrors(1)]\n",
                        "./mibwright tree IF-MIB");
        assertThat(kept.resolve("java/org/example/demo/LinkSwitch.java")).exists();
        assertThat(kept.resolve("classes/org/example/demo/LinkTour.class")).exists();
    }

    @Test
    void keepsOutOfFoldersThatAreThere(@TempDir Path folder) {
        assertThat(Run.of("demo", "--keep", folder.toString()))
                .isEqualTo(new Run(3, "", "mibwright: " + folder + ": is there already\n"));
        assertThat(Files.exists(folder)).isTrue();
    }
}
