package org.mibwright.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.SyntaxTrees;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.SourceText;

class ImportFixesTest {
    @TempDir
    private Path folder;

    @Test
    void missingSymbolsAreImported() {
        assertThat(imports("MODULE-IDENTITY, enterprises FROM SNMPv2-SMI;", "Counter32"))
                .isEqualTo("OBJECT-TYPE, Counter32, MODULE-IDENTITY, enterprises FROM SNMPv2-SMI;");
    }

    @Test
    void symbolsFromTheWrongModuleAreMoved() {
        assertThat(imports(
                        "MODULE-IDENTITY, enterprises, OBJECT-TYPE, DisplayString FROM SNMPv2-SMI;", "DisplayString"))
                .isEqualTo("MODULE-IDENTITY, enterprises, OBJECT-TYPE FROM SNMPv2-SMI\n"
                        + "    DisplayString\n        FROM SNMPv2-TC;");
    }

    @Test
    void groupOfOneSymbolGetsTheRightModule() {
        assertThat(imports(
                        "MODULE-IDENTITY, enterprises, OBJECT-TYPE FROM SNMPv2-SMI TruthValue FROM SNMPv2-SMI;",
                        "TruthValue"))
                .isEqualTo("MODULE-IDENTITY, enterprises, OBJECT-TYPE FROM SNMPv2-SMI TruthValue FROM SNMPv2-TC;");
    }

    @Test
    void unusedSymbolsAndGroupsAreRemoved() {
        assertThat(imports(
                        "MODULE-IDENTITY, Integer32, enterprises, OBJECT-TYPE, IpAddress FROM SNMPv2-SMI\n"
                                + "    TruthValue FROM SNMPv2-TC;",
                        "OCTET STRING"))
                .isEqualTo("MODULE-IDENTITY, enterprises, OBJECT-TYPE FROM SNMPv2-SMI;");
    }

    @Test
    void aliasesOfModulesAreNamedByTheirName() {
        assertThat(imports("MODULE-IDENTITY, enterprises, OBJECT-TYPE FROM SNMPV2-SMI;", "OCTET STRING"))
                .isEqualTo("MODULE-IDENTITY, enterprises, OBJECT-TYPE FROM SNMPv2-SMI;");
    }

    @Test
    void fixesStayInTheFileOfTheFinding() throws IOException {
        String module = """
                ACME-%s-MIB DEFINITIONS ::= BEGIN
                IMPORTS enterprises, OBJECT-TYPE FROM SNMPv2-SMI;
                acme%s OBJECT-TYPE SYNTAX Counter32 MAX-ACCESS read-only STATUS current DESCRIPTION "x"
                    ::= { enterprises 99999 %d }
                END
                """;
        CompilationResult result = new Compiler()
                .compile(CompilationRequest.builder()
                        .input(Files.writeString(folder.resolve("a.mib"), module.formatted("A", "A", 1)))
                        .input(Files.writeString(folder.resolve("b.mib"), "\n" + module.formatted("B", "B", 2)))
                        .build());
        List<Diagnostic> fixable = new Linter()
                .lint(result.mib(), SyntaxTrees.of(result), result.diagnostics()).stream()
                        .filter(found -> found.fix().isPresent())
                        .toList();
        assertThat(fixable)
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.fix().orElseThrow().edits())
                        .allSatisfy(edit -> assertThat(edit.span().source())
                                .isSameAs(found.span().source())));
    }

    @Test
    void nothingIsTakenForUnusedWhereTheTextsAreBroken() {
        LintCase found = LintCase.of(folder, """
                ACME-FIX-MIB DEFINITIONS ::= BEGIN
                IMPORTS MODULE-IDENTITY, OBJECT-TYPE, Counter32, enterprises FROM SNMPv2-SMI;
                acmeFixMIB MODULE-IDENTITY
                    LAST-UPDATED "202601010000Z"
                    ORGANIZATION "Acme"
                    CONTACT-INFO "mib@acme.example"
                    DESCRIPTION  "No quote at the end.
                    ::= { enterprises 99999 1 }
                acmeFixValue OBJECT-TYPE
                    SYNTAX      Counter32
                    MAX-ACCESS  read-only
                    STATUS      current
                    DESCRIPTION "A value."
                    ::= { acmeFixMIB 1 }
                END
                """);
        assertThat(found.findings())
                .extracting(Diagnostic::rule)
                .contains(Rule.STRING_UNTERMINATED)
                .doesNotContain(Rule.IMPORT_UNUSED);
    }

    /** IMPORTS after all fixes of a module that uses a type. */
    private String imports(String imports, String type) {
        LintCase found = LintCase.of(folder, """
                ACME-FIX-MIB DEFINITIONS ::= BEGIN
                IMPORTS %s
                acmeFixMIB MODULE-IDENTITY
                    LAST-UPDATED "202601010000Z"
                    ORGANIZATION "Acme"
                    CONTACT-INFO "mib@acme.example"
                    DESCRIPTION  "To mend."
                    REVISION     "202601010000Z"
                    DESCRIPTION  "First."
                    ::= { enterprises 99999 1 }
                acmeFixValue OBJECT-TYPE
                    SYNTAX      %s
                    MAX-ACCESS  read-only
                    STATUS      current
                    DESCRIPTION "A value."
                    ::= { acmeFixMIB 1 }
                END
                """.formatted(imports, type));
        SourceText source = found.findings().get(0).span().source();
        String mended = FixApplier.apply(source, found.findings()).text(source);
        return mended.substring(mended.indexOf("IMPORTS ") + "IMPORTS ".length(), mended.indexOf("\nacmeFixMIB"));
    }
}
