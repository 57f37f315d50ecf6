package org.mibwright.compiler.generate.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.TestModules;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.model.Mib;

class JavaOptionsTest {
    private static final String BASE = """
            ACME-BASE-MIB DEFINITIONS ::= BEGIN
            IMPORTS OBJECT-TYPE, Integer32, enterprises FROM SNMPv2-SMI TEXTUAL-CONVENTION FROM SNMPv2-TC;
            AcmeMood ::= TEXTUAL-CONVENTION STATUS current DESCRIPTION "A mood." SYNTAX INTEGER { good(1), bad(2) }
            baseTable OBJECT-TYPE SYNTAX SEQUENCE OF BaseEntry MAX-ACCESS not-accessible STATUS current
                DESCRIPTION "Rows." ::= { enterprises 99996 }
            baseEntry OBJECT-TYPE SYNTAX BaseEntry MAX-ACCESS not-accessible STATUS current
                DESCRIPTION "A row." INDEX { baseIndex } ::= { baseTable 1 }
            BaseEntry ::= SEQUENCE { baseIndex Integer32 }
            baseIndex OBJECT-TYPE SYNTAX Integer32 (1..9) MAX-ACCESS not-accessible STATUS current
                DESCRIPTION "Its index." ::= { baseEntry 1 }
            END
            """;

    private static final String EXTENSION = """
            ACME-EXT-MIB DEFINITIONS ::= BEGIN
            IMPORTS OBJECT-TYPE, OBJECT-IDENTITY, enterprises FROM SNMPv2-SMI OBJECT-GROUP FROM SNMPv2-CONF
                AcmeMood, baseEntry FROM ACME-BASE-MIB;
            extTable OBJECT-TYPE SYNTAX SEQUENCE OF ExtEntry MAX-ACCESS not-accessible STATUS current
                DESCRIPTION "Rows." ::= { enterprises 99995 }
            extEntry OBJECT-TYPE SYNTAX ExtEntry MAX-ACCESS not-accessible STATUS current
                DESCRIPTION "A row." AUGMENTS { baseEntry } ::= { extTable 1 }
            ExtEntry ::= SEQUENCE { extMood AcmeMood }
            extMood OBJECT-TYPE SYNTAX AcmeMood MAX-ACCESS read-create STATUS current
                DESCRIPTION "Its mood." DEFVAL { good } ::= { extEntry 1 }
            extGroup OBJECT-GROUP OBJECTS { extMood } STATUS current DESCRIPTION "All." ::= { enterprises 99995 2 }
            END
            """;

    private static JavaSources generate(JavaOptions options) throws IOException {
        Mib mib = TestModules.resolve(BASE, EXTENSION).mib();
        return JavaSources.of(mib, List.of("ACME-EXT-MIB"), options, new DiagnosticLog());
    }

    @Test
    void modulesThatAreReferredToAreWrittenToo() throws IOException {
        assertThat(generate(JavaOptions.of("a.b")).files().keySet())
                .contains("a/b/acme_ext_mib/ExtEntry.java", "a/b/acme_base_mib/BaseEntry.java")
                .noneMatch(path -> path.startsWith("a/b/snmpv2_smi"));
    }

    @Test
    void modulesOfAnotherPackageAreReferredToThere() throws IOException {
        JavaSources sources = generate(JavaOptions.of("a.b").withPackages(Map.of("ACME-BASE-MIB", "org.other.base")));
        assertThat(sources.files().keySet().stream().filter(path -> path.endsWith(".java")))
                .allMatch(path -> path.startsWith("a/b/acme_ext_mib/"));
        assertThat(sources.file("a/b/acme_ext_mib/ExtEntry.java"))
                .contains("import org.other.base.AcmeMood;", "extends Row<BaseEntry.Index>");
        assertThat(sources.file("META-INF/mibwright/index"))
                .contains("name=ACME-EXT-MIB")
                .doesNotContain("ACME-BASE-MIB");
    }

    @Test
    void withoutDependenciesOnlyTheModulesAskedForAreWritten() throws IOException {
        assertThat(generate(JavaOptions.of("a.b").withDependencies(false))
                        .files()
                        .keySet())
                .noneMatch(path -> path.contains("acme_base_mib"));
    }

    @Test
    void managersNeedNeitherDefaultsNorGroups() throws IOException {
        JavaSources sources = generate(JavaOptions.of("a.b").withManagerOnly(true));
        assertThat(sources.file("a/b/acme_ext_mib/ExtEntry.java")).doesNotContain("defaultsTo");
        assertThat(sources.file("a/b/acme_ext_mib/AcmeExtMib.java")).doesNotContain("extGroup");
    }

    @Test
    void withoutDescriptionsNoTextOfTheModuleIsLeft() throws IOException {
        JavaSources sources = generate(JavaOptions.of("a.b").withDescriptions(false));
        sources.files().keySet().stream()
                .filter(path -> path.endsWith(".java") || path.endsWith(".mod"))
                .forEach(path ->
                        assertThat(sources.file(path)).as(path).doesNotContain("Its mood", "A row", "Its index"));
    }

    @Test
    void packagesAreMarkedOnRequest() throws IOException {
        assertThat(generate(JavaOptions.of("a.b").withNullMarked(true)).file("a/b/acme_ext_mib/package-info.java"))
                .contains("@NullMarked\npackage a.b.acme_ext_mib;");
    }

    @Test
    void packageNamesMustBeJavas() {
        assertThatIllegalArgumentException().isThrownBy(() -> JavaOptions.of("a..b"));
        assertThatIllegalArgumentException().isThrownBy(() -> JavaOptions.of("com.new"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaOptions.of("a").withPackages(Map.of("IF-MIB", "1.2")));
    }
}
