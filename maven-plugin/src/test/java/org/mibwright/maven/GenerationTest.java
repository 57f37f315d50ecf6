package org.mibwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.compiler.diagnostic.Severity;

class GenerationTest {
    @TempDir
    private Path folder;

    private ProjectFixture project;

    @BeforeEach
    void twoModules() {
        project = new ProjectFixture(folder)
                .mib("ONE-MIB.mib", ProjectFixture.module("ONE-MIB", "1", "One."))
                .mib("two", ProjectFixture.module("TWO-MIB", "2", "Two."));
    }

    @Test
    void nothingIsUpToDateAtFirst() throws IOException {
        assertThat(project.generation().outdated()).contains("nothing was generated yet");
    }

    @Test
    void javaAndResourcesOfEveryModuleAreWritten() throws IOException {
        GenerationReport report = project.generation().run();

        assertThat(report.result().requested()).containsExactly("ONE-MIB", "TWO-MIB");
        assertThat(project.outputs())
                .containsKeys(
                        "org/example/one_mib/OneMib.java",
                        "org/example/one_mib/OnemibState.java",
                        "org/example/two_mib/TwoMib.java",
                        "META-INF/mibwright/index",
                        "META-INF/mibwright/modules/ONE-MIB.mod");
        assertThat(report.written())
                .isEqualTo(report.files())
                .isEqualTo(project.outputs().size());
    }

    @Test
    void unchangedInputsAreUpToDate() throws IOException {
        project.generation().run();

        assertThat(project.generation().outdated()).isEmpty();
    }

    @Test
    void aChangedModuleTouchesOnlyWhatComesOfIt() throws IOException {
        project.generation().run();
        project.age();
        project.mib("two", ProjectFixture.module("TWO-MIB", "2", "Another two."));

        assertThat(project.generation().outdated()).contains("mibs/two changed");
        GenerationReport report = project.generation().run();

        assertThat(project.touched())
                .contains("org/example/two_mib/TwoMib.java")
                .allMatch(file -> file.contains("two_mib") || file.contains("TWO-MIB"));
        assertThat(report.written()).isEqualTo(project.touched().size());
        assertThat(project.generation().outdated()).isEmpty();
    }

    @Test
    void whatComesOfARemovedModuleIsRemoved() throws IOException {
        project.generation().run();
        Path copy = project.classes().resolve("META-INF/mibwright/modules/TWO-MIB.mib");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, "as Maven copied it");
        project.without("two");

        assertThat(project.generation().outdated()).contains("mibs/two is gone");
        project.generation().run();

        assertThat(project.outputs().keySet()).noneMatch(file -> file.contains("two_mib") || file.contains("TWO-MIB"));
        assertThat(project.sources().resolve("org/example/two_mib")).doesNotExist();
        assertThat(project.outputs().get("META-INF/mibwright/index")).doesNotContain("TWO-MIB");
        assertThat(copy).doesNotExist();
    }

    @Test
    void aNewModuleIsNoticed() throws IOException {
        project.generation().run();
        project.mib("deeper/three", ProjectFixture.module("THREE-MIB", "3", "Three."));

        assertThat(project.generation().outdated()).contains("mibs/deeper/three is new");
    }

    @Test
    void outputsThatWereTamperedWithAreMadeAgain() throws IOException {
        project.generation().run();
        Path file = project.sources().resolve("org/example/one_mib/OneMib.java");
        String generated = Files.readString(file);
        Files.writeString(file, "// by hand");

        assertThat(project.generation().outdated())
                .contains("target/sources/org/example/one_mib/OneMib.java is not as it was generated");
        project.generation().run();
        assertThat(file).hasContent(generated);

        Files.delete(file);
        assertThat(project.generation().outdated()).isPresent();
    }

    @Test
    void anotherParameterOrPluginMakesAllNew() throws IOException {
        project.generation().run();

        assertThat(project.tool("2").generation().outdated()).contains("the plugin changed");
        assertThat(project.tool("1").basePackage("com.acme").generation().outdated())
                .contains("parameter basePackage changed");
        project.generation().run();
        assertThat(project.outputs().keySet())
                .contains("com/acme/one_mib/OneMib.java")
                .noneMatch(file -> file.startsWith("org/"));
    }

    @Test
    void brokenInputWritesNothingAndStaysOutdated() throws IOException {
        project.generation().run();
        project.age();
        String text = ProjectFixture.module("TWO-MIB", "2", "Two.").replace("SYNTAX Gauge32", "SYNTAX Gauge33");
        project.mib("two", text);

        GenerationReport report = project.generation().run();

        assertThat(report.result().failed()).isTrue();
        assertThat(report.result().diagnostics())
                .anySatisfy(finding ->
                        assertThat(finding.render()).startsWith(folder.resolve("mibs/two") + ":9:12: error: "));
        assertThat(project.touched()).isEmpty();
        assertThat(project.generation().outdated()).contains("mibs/two changed");
    }

    @Test
    void chosenModulesAloneAreGenerated() throws IOException {
        GenerationReport report = project.modules("TWO-MIB").generation().run();

        assertThat(report.result().requested()).containsExactly("TWO-MIB");
        assertThat(project.outputs().keySet())
                .contains("org/example/two_mib/TwoMib.java")
                .noneMatch(file -> file.contains("one_mib"));
    }

    @Test
    void modulesAreChosenAndLeftOutByPatterns() throws IOException {
        project.mib("importing", ProjectFixture.importing());
        project.modules("*O*-MIB", "UDP-MIB").excludeModules("ONE-*");

        GenerationReport report = project.generation().run();

        assertThat(report.result().requested()).containsExactly("IMPORTING-MIB", "TWO-MIB", "UDP-MIB");
        assertThat(project.outputs().keySet())
                .contains("org/example/two_mib/TwoMib.java", "org/example/udp_mib/UdpMib.java")
                .as("what others import is there all the same")
                .contains("org/example/one_mib/OnemibState.java");
    }

    @Test
    void aModuleThatIsLeftOutMayBeBroken() throws IOException {
        project.generation().run();
        project.mib("two", "TWO-MIB DEFINITIONS ::= BEGIN nonsense").excludeModules("TWO-MIB");

        assertThat(project.generation().outdated()).contains("mibs/two changed");
        GenerationReport report = project.generation().run();

        assertThat(report.result().failed()).isFalse();
        assertThat(report.removed()).isPositive();
        assertThat(report.changed()).isTrue();
        assertThat(project.outputs().keySet()).noneMatch(file -> file.contains("two_mib"));
    }

    @Test
    void descriptionsMayStayOut() throws IOException {
        project.mib("two", ProjectFixture.module("TWO-MIB", "2", "How many there are of them."));
        project.generation().run();
        assertThat(project.outputs().get("org/example/two_mib/TwoMib.java")).contains("How many there are of them.");

        assertThat(project.descriptions(false).generation().outdated()).contains("parameter descriptions changed");
        project.generation().run();

        assertThat(project.outputs()).allSatisfy((file, text) -> {
            if (!file.endsWith(".mib")) {
                assertThat(text).as(file).doesNotContain("How many there are of them.");
            }
        });
    }

    @Test
    void managersMayHaveAllThatIsForAgentsLeftOut() throws IOException {
        project.modules("SNMPv2-MIB").generation().run();
        String both = project.outputs().get("org/example/snmpv2_mib/SNMPv2Mib.java");
        assertThat(both).contains("snmpBasicCompliance");

        assertThat(project.managerOnly(true).generation().outdated()).contains("parameter managerOnly changed");
        project.generation().run();

        assertThat(project.outputs().get("org/example/snmpv2_mib/SNMPv2Mib.java"))
                .contains("sysDescr")
                .doesNotContain("snmpBasicCompliance");
    }

    @Test
    void aTextIsReadInTheEncodingThatItIsIn() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        for (Charset charset : List.of(StandardCharsets.UTF_8, windows)) {
            project.mib("two", ProjectFixture.module("TWO-MIB", "2", "État."), charset)
                    .generation()
                    .run();
            assertThat(project.outputs().get("org/example/two_mib/TwoMib.java")).contains("&#201;tat.");
        }

        project.mib("two", ProjectFixture.module("TWO-MIB", "2", "Größe."), windows)
                .encoding(windows);
        project.generation().run();
        assertThat(project.outputs().get("org/example/two_mib/TwoMib.java")).contains("Gr&#246;&#223;e.");
    }

    @Test
    void theUserSaysWhatFails() throws IOException {
        String text = ProjectFixture.module("TWO-MIB", "2", "Two.");
        project.mib("two", text.replace("SYNTAX Gauge32", "SYNTAX Gauge33"));

        assertThat(project.generation().run().result().failed()).isTrue();
        assertThat(project.failAt(Optional.empty()).generation().run().result().failed())
                .isFalse();
        assertThat(project.outputs()).containsKey("org/example/two_mib/TwomibState.java");

        project.mib("two", text.replace("MAX-ACCESS read-only", "max-access read-only"));
        assertThat(project.failAt(Optional.of(Severity.ERROR))
                        .generation()
                        .run()
                        .result()
                        .failed())
                .isFalse();
        assertThat(project.failAt(Optional.of(Severity.WARNING))
                        .generation()
                        .run()
                        .result()
                        .failed())
                .isTrue();
    }

    @Test
    void anUnknownModuleFails() throws IOException {
        GenerationReport report = project.modules("NO-SUCH-MIB").generation().run();

        assertThat(report.result().failed()).isTrue();
        assertThat(report.result().summary()).contains("NO-SUCH-MIB");
    }
}
