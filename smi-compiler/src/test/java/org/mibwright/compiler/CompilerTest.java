package org.mibwright.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mibwright.compiler.TestModules.module;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.SymbolKey;

class CompilerTest {
    private static final String ROOT = module("ACME-ROOT", "acme OBJECT IDENTIFIER ::= { enterprises 99999 }");
    private static final String LEAF = """
            ACME-LEAF DEFINITIONS ::= BEGIN
            IMPORTS acme FROM ACME-ROOT;
            leaf OBJECT IDENTIFIER ::= { acme 1 }
            END
            """;

    @TempDir
    Path folder;

    @Test
    void dependenciesAreFoundByContentWhateverTheFileIsCalled() throws IOException {
        Path leaf = write("in/some.txt", LEAF);
        write("lib/deep/other.dat", ROOT);
        CompilationResult result = compile(request().input(leaf).source(folder.resolve("lib")));
        assertThat(result.requested()).containsExactly("ACME-LEAF");
        assertThat(result.dependencies()).contains("ACME-ROOT", "SNMPv2-SMI");
        assertThat(oid(result, "ACME-LEAF", "leaf")).isEqualTo(Oid.parse("1.3.6.1.4.1.99999.1"));
        assertThat(result.failed()).isFalse();
        assertThat(result.summary())
                .isEqualTo("1 module of 1 file: 1 clean, 0 repaired, 0 partial, 0 failed; 1 definitions, 0 lost");
    }

    @Test
    void modulesAreAskedForByName() throws IOException {
        write("lib/other.dat", LEAF + ROOT);
        CompilationResult result = compile(request().input("ACME-LEAF").source(folder.resolve("lib")));
        assertThat(result.requested()).containsExactly("ACME-LEAF");
        assertThat(result.dependencies()).contains("ACME-ROOT");
    }

    @Test
    void modulesThatAreLeftOutAreOnlyImportedFrom() throws IOException {
        write("in/leaf.mib", LEAF);
        write("in/root.mib", ROOT);
        write("in/broken.mib", ROOT.replace("ACME-ROOT", "OTHER-BROKEN").replace("enterprises", "nowhere"));
        CompilationResult result = compile(request()
                .input(folder.resolve("in"))
                .filter(new ModuleFilter(List.of("ACME-*", "OTHER-*"), List.of("*-ROOT", "OTHER-BROKEN"))));
        assertThat(result.requested()).containsExactly("ACME-LEAF");
        assertThat(result.dependencies()).contains("ACME-ROOT").doesNotContain("OTHER-BROKEN");
        assertThat(result.failed()).isFalse();
        assertThat(result.summary()).startsWith("1 module of 1 file: 1 clean");
    }

    @Test
    void whereVendorsModulesStandIsKnownWithoutTheirRoots() throws IOException {
        String text = """
                ACME-CISCO-MIB DEFINITIONS ::= BEGIN
                IMPORTS ciscoMgmt FROM CISCO-SMI;
                acmeCisco OBJECT IDENTIFIER ::= { ciscoMgmt 9999 }
                END
                """;
        Path user = write("in/user.mib", text);
        CompilationResult result = compile(request().input(user));
        assertThat(oid(result, "ACME-CISCO-MIB", "acmeCisco")).isEqualTo(Oid.parse("1.3.6.1.4.1.9.9.9999"));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("module-roots");
        assertThat(compile(request().input("CISCO-SMI")).notFound()).containsExactly("CISCO-SMI");

        write("lib/smi.mib", module("CISCO-SMI", "ciscoMgmt OBJECT IDENTIFIER ::= { enterprises 77 }"));
        CompilationResult own = compile(request().input(user).source(folder.resolve("lib")));
        assertThat(oid(own, "ACME-CISCO-MIB", "acmeCisco")).isEqualTo(Oid.parse("1.3.6.1.4.1.77.9999"));
        assertThat(own.diagnostics()).isEmpty();
    }

    @Test
    void standardModulesAreBundled() throws IOException {
        CompilationResult result = compile(request().input("IF-MIB"));
        assertThat(oid(result, "IF-MIB", "ifDescr")).isEqualTo(Oid.parse("1.3.6.1.2.1.2.2.1.2"));
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        CompilationResult result = compile(request().input("NOWHERE-MIB"));
        assertThat(result.notFound()).containsExactly("NOWHERE-MIB");
        assertThat(result.failed()).isTrue();
        assertThat(result.summary()).endsWith("; not found: NOWHERE-MIB");
    }

    @Test
    void missingDependencyIsAnErrorAndLosesOnlyWhatHangsBelow() throws IOException {
        Path leaf = write("in/leaf.mib", LEAF.replace("END", "own OBJECT IDENTIFIER ::= { iso 9 }\nEND"));
        CompilationResult result = compile(request().input(leaf));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("module-not-found", "import-failed");
        assertThat(result.failed()).isTrue();
        assertThat(oid(result, "ACME-LEAF", "own")).isEqualTo(Oid.parse("1.9"));
        ModuleStatistics leafStatistics = result.statistics().details().get(0);
        assertThat(leafStatistics.status()).isEqualTo(ModuleStatus.PARTIAL);
        assertThat(leafStatistics.lost()).isEqualTo(1);
        assertThat(leafStatistics.definitions()).isEqualTo(1);
    }

    @Test
    void latestCopyOfAModuleIsUsedAndTheOthersAreNamed() throws IOException {
        write("in/a.mib", dated("202001010000Z", 1));
        write("in/b.mib", dated("202501010000Z", 2));
        write("in/c.mib", dated("9901010000Z", 3));
        CompilationResult result = compile(request().input(folder.resolve("in")));
        assertThat(oid(result, "ACME-MIB", "acme").last()).isEqualTo(2);
        assertThat(result.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("module-duplicate");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.related()).hasSize(2);
        });
    }

    @Test
    void baseModulesAreOursHoweverBrokenAnothersCopyIs() throws IOException {
        write("in/SNMPv2-SMI", "SNMPv2-SMI DEFINITIONS ::= BEGIN enterprises OBJECT IDENTIFIER ::= { iso 666 } END");
        write("in/root.mib", ROOT);
        CompilationResult result = compile(request().input(folder.resolve("in")));
        assertThat(oid(result, "ACME-ROOT", "acme")).isEqualTo(Oid.parse("1.3.6.1.4.1.99999"));
    }

    @Test
    void archivesInArchivesAreRead() throws IOException {
        Path inner = zip("inner.zip", "mibs/root", ROOT.getBytes(StandardCharsets.UTF_8));
        Path outer = zip("outer.jar", "lib/inner.zip", Files.readAllBytes(inner));
        Files.delete(inner);
        CompilationResult result = compile(request().input(outer));
        assertThat(result.requested()).containsExactly("ACME-ROOT");
        assertThat(result.mib()
                        .module("ACME-ROOT")
                        .orElseThrow()
                        .place()
                        .source()
                        .name())
                .endsWith("outer.jar!/lib/inner.zip!/mibs/root");
    }

    @Test
    void otherFilesInAFolderDoNoHarmButAFileThatIsNamedFails() throws IOException {
        write("in/root.mib", ROOT);
        Path notes = write("in/notes.txt", "Nothing of interest.");
        assertThat(compile(request().input(folder.resolve("in"))).failed()).isFalse();
        CompilationResult result = compile(request().input(notes));
        assertThat(result.failed()).isTrue();
        assertThat(result.statistics().failed()).isEqualTo(1);
    }

    @Test
    void threadsMakeNoDifference() throws IOException {
        for (int i = 0; i < 20; i++) {
            String name = "ACME-%02d-MIB".formatted(i);
            String parent = i == 0 ? "enterprises" : "node" + (i - 1);
            write(
                    "in/" + i,
                    module(name, "node%d OBJECT IDENTIFIER ::= { %s 1 }\nx Unknown%d ::= 1".formatted(i, parent, i)));
        }
        CompilationResult one = compile(request().input(folder.resolve("in")).parallelism(1));
        CompilationResult four = compile(request().input(folder.resolve("in")).parallelism(4));
        assertThat(four.diagnostics()).hasToString(one.diagnostics().toString());
        assertThat(four.mib().modules())
                .extracting(MibModule::name)
                .isEqualTo(one.mib().modules().stream().map(MibModule::name).toList());
        assertThat(oid(four, "ACME-19-MIB", "node19")).isEqualTo(oid(one, "ACME-19-MIB", "node19"));
    }

    @Test
    void dependenciesCanBeLeftAlone() throws IOException {
        Path leaf = write("in/leaf.mib", LEAF);
        write("in/root.mib", ROOT);
        CompilationResult result = compile(request().input(leaf).followDependencies(false));
        assertThat(result.dependencies()).doesNotContain("ACME-ROOT");
    }

    private static String dated(String date, int arc) {
        return module("ACME-MIB", """
                acme MODULE-IDENTITY LAST-UPDATED "%s" ORGANIZATION "o" CONTACT-INFO "c" DESCRIPTION "d"
                    ::= { enterprises %d }
                """.formatted(date, arc));
    }

    private static CompilationRequest.Builder request() {
        return CompilationRequest.builder();
    }

    private static CompilationResult compile(CompilationRequest.Builder request) throws IOException {
        return new Compiler().compile(request.build());
    }

    private static Oid oid(CompilationResult result, String module, String name) {
        return ((Node) result.mib().find(new SymbolKey(module, name)).orElseThrow())
                .oid()
                .orElseThrow();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path zip(String name, String entry, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return file;
    }
}
