package org.mibwright.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;

class MibDiffTest {
    private static final Path CASES = Path.of("src/test/resources/org/mibwright/compiler/diff");

    @TempDir
    private Path folder;

    /** One pair of texts shows nearly every kind of change; {@code -Dmibwright.golden=update} writes it anew. */
    @Test
    void changesOfOneModuleAreAsExpected() throws IOException {
        MibDiff diff = between(CASES.resolve("old.mib"), CASES.resolve("new.mib"));
        StringWriter out = new StringWriter();
        DiffFormat.text().write(diff, out);
        String actual =
                out.toString().replace('\\', '/').replace(CASES.toString().replace('\\', '/') + "/", "");
        if (System.getProperty("mibwright.golden", "").equals("update")) {
            Files.writeString(CASES.resolve("changes.txt"), actual);
        }
        assertThat(actual).isEqualTo(Files.readString(CASES.resolve("changes.txt")));
    }

    @Test
    void everyKindOfChangeHasACase() throws IOException {
        Set<ChangeKind> kinds = EnumSet.allOf(ChangeKind.class);
        between(CASES.resolve("old.mib"), CASES.resolve("new.mib"))
                .changes()
                .forEach(change -> kinds.remove(change.kind()));
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        ChangeKind.MODULE_REMOVED,
                        ChangeKind.MODULE_ADDED,
                        ChangeKind.LANGUAGE_CHANGED,
                        ChangeKind.LAST_UPDATED_UNCHANGED);
    }

    @Test
    void moduleIsEqualToItself() throws IOException {
        Path old = CASES.resolve("old.mib");
        assertThat(between(old, old).changes()).isEmpty();
    }

    @Test
    void modulesThatComeAndGoAreTold() throws IOException {
        Path old = Files.writeString(folder.resolve("old.mib"), module("A-MIB", 1) + module("B-MIB", 2));
        Path now = Files.writeString(folder.resolve("new.mib"), module("B-MIB", 2) + module("C-MIB", 3));
        assertThat(between(old, now).changes().stream().map(Change::message))
                .containsExactly("module 'A-MIB' is gone", "module 'C-MIB' is new");
    }

    @Test
    void changeWithoutANewDateIsTold() throws IOException {
        Path old = Files.writeString(folder.resolve("old.mib"), module("A-MIB", 1));
        Path now =
                Files.writeString(folder.resolve("new.mib"), module("A-MIB", 1).replace("A text.", "Another text."));
        assertThat(codes(between(old, now))).containsExactlyInAnyOrder("description-changed", "last-updated-unchanged");
        Path reflowed = Files.writeString(
                folder.resolve("reflowed.mib"), module("A-MIB", 1).replace("A text.", "A\n      text."));
        assertThat(between(old, reflowed).changes()).isEmpty();
    }

    @Test
    void translationToTheNextVersionOfSmiIsMostlyEditorial() throws IOException {
        Path old = Files.writeString(folder.resolve("old.mib"), """
                A-MIB DEFINITIONS ::= BEGIN
                IMPORTS enterprises, Counter FROM RFC1155-SMI OBJECT-TYPE FROM RFC-1212;
                value OBJECT-TYPE
                    SYNTAX Counter
                    ACCESS read-only
                    STATUS mandatory
                    DESCRIPTION "A value."
                    ::= { enterprises 99999 1 }
                END
                """);
        Path now = Files.writeString(folder.resolve("new.mib"), """
                A-MIB DEFINITIONS ::= BEGIN
                IMPORTS enterprises, OBJECT-TYPE, Counter32 FROM SNMPv2-SMI;
                value OBJECT-TYPE
                    SYNTAX Counter32
                    MAX-ACCESS read-only
                    STATUS current
                    DESCRIPTION "A value."
                    ::= { enterprises 99999 1 }
                END
                """);
        assertThat(codes(between(old, now))).containsExactly("type-replaced", "language-changed");
    }

    @Test
    void jsonNamesBothPlaces() throws IOException {
        Path old = Files.writeString(folder.resolve("old.mib"), module("A-MIB", 1));
        Path now = Files.writeString(folder.resolve("new.mib"), module("A-MIB", 2));
        StringWriter out = new StringWriter();
        DiffFormat.json().write(between(old, now), out);
        assertThat(out.toString().replace(folder.toString(), "").replace("\\", ""))
                .isEqualTo("""
                {
                  "version" : 1,
                  "summary" : {
                    "breaking" : 1,
                    "compatible" : 0,
                    "editorial" : 1
                  },
                  "changes" : [ {
                    "kind" : "oid-changed",
                    "impact" : "breaking",
                    "name" : "theMIB",
                    "message" : "the object identifier of 'theMIB' was 1.3.6.1.4.1.99999.1, now 1.3.6.1.4.1.99999.2",
                    "reference" : "RFC 2578 section 3.6",
                    "old" : {
                      "value" : "1.3.6.1.4.1.99999.1",
                      "file" : "/old.mib",
                      "line" : 3,
                      "column" : 1
                    },
                    "new" : {
                      "value" : "1.3.6.1.4.1.99999.2",
                      "file" : "/new.mib",
                      "line" : 3,
                      "column" : 1
                    }
                  }, {
                    "kind" : "last-updated-unchanged",
                    "impact" : "editorial",
                    "name" : "theMIB",
                    "message" : "'theMIB' has changed, but LAST-UPDATED has not",
                    "reference" : "RFC 2578 section 10",
                    "old" : {
                      "file" : "/old.mib",
                      "line" : 3,
                      "column" : 1
                    },
                    "new" : {
                      "file" : "/new.mib",
                      "line" : 3,
                      "column" : 1
                    }
                  } ]
                }
                """);
    }

    @Test
    void codesOfKindsAreUnique() {
        assertThat(Arrays.stream(ChangeKind.values()).map(ChangeKind::code).collect(Collectors.toSet()))
                .hasSameSizeAs(ChangeKind.values());
    }

    private static List<String> codes(MibDiff diff) {
        return diff.changes().stream().map(change -> change.kind().code()).toList();
    }

    private static String module(String name, int arc) {
        return """
                %s DEFINITIONS ::= BEGIN
                IMPORTS MODULE-IDENTITY, enterprises FROM SNMPv2-SMI;
                theMIB MODULE-IDENTITY
                    LAST-UPDATED "202601010000Z"
                    ORGANIZATION "Acme"
                    CONTACT-INFO "mib@acme.example"
                    DESCRIPTION  "A text."
                    ::= { enterprises 99999 %d }
                END
                """.formatted(name, arc);
    }

    private static MibDiff between(Path old, Path now) throws IOException {
        CompilationResult before = compile(old);
        CompilationResult after = compile(now);
        return MibDiff.between(before.mib(), before.requested(), after.mib(), after.requested());
    }

    private static CompilationResult compile(Path input) throws IOException {
        return new Compiler()
                .compile(CompilationRequest.builder().input(input).neverFail().build());
    }
}
