package org.mibwright.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.source.SourceFile;

/** What nobody would write on purpose is read to its end, in bounded time, and never by a stack that is too small. */
class PerverseInputTest {
    private static final int MANY = 10_000;

    private static CompilationResult compile(String body) {
        String text = "PERVERSE-MIB DEFINITIONS ::= BEGIN\nIMPORTS enterprises, OBJECT-TYPE FROM SNMPv2-SMI;\n" + body
                + "\nlast OBJECT IDENTIFIER ::= { enterprises 2 }\nEND\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SourceFile file = new SourceFile("perverse", () -> bytes);
        CompilationResult result = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> new Compiler()
                        .compile(CompilationRequest.builder().file(file).build()));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain("internal-other");
        assertThat(result.mib().tree().find(Oid.parse("1.3.6.1.4.1.2"))).isPresent();
        return result;
    }

    private static String lines(IntFunction<String> line) {
        return IntStream.range(0, MANY).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static String object(String syntax) {
        return "x OBJECT-TYPE SYNTAX " + syntax
                + " MAX-ACCESS read-only STATUS current DESCRIPTION \"x\" ::= { enterprises 3 }";
    }

    @Test
    void longRingOfIdentifiersIsReportedOnce() {
        CompilationResult result =
                compile(lines(i -> "n" + i + " OBJECT IDENTIFIER ::= { n" + (i + 1) % MANY + " 1 }"));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("oid-recursive");
    }

    @Test
    void longIdentifiersAreKeptAsLongAsTheyFit() {
        CompilationResult result = compile("n0 OBJECT IDENTIFIER ::= { enterprises 1 }\n"
                + lines(i -> "n" + (i + 1) + " OBJECT IDENTIFIER ::= { n" + i + " 1 }"));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(compile("a OBJECT IDENTIFIER ::= { enterprises " + "1 ".repeat(100 * MANY) + "}")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("oid-too-long");
    }

    @Test
    void longChainsAndRingsOfTypesEnd() {
        String chain = lines(i -> "T" + (i + 1) + " ::= T" + i);
        assertThat(compile("T0 ::= INTEGER (0..7)\n" + chain + "\n" + object("T" + MANY))
                        .diagnostics())
                .isEmpty();
        assertThat(compile("T0 ::= T" + MANY + "\n" + chain + "\n" + object("T" + MANY))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .contains("type-recursive");
    }

    @Test
    void deepNestingNeedsNoStack() {
        for (String pair : new String[] {"{}", "()"}) {
            String nested =
                    pair.substring(0, 1).repeat(100 * MANY) + pair.substring(1).repeat(100 * MANY);
            assertThat(compile(object("INTEGER " + nested)).statistics().definitions())
                    .isEqualTo(2);
            compile("o OBJECT IDENTIFIER ::= " + nested);
        }
        compile("T ::= " + "SEQUENCE OF ".repeat(MANY) + "INTEGER");
        compile("T ::= " + "SEQUENCE { x ".repeat(MANY) + "INTEGER" + "}".repeat(MANY));
        compile("T ::= " + "[APPLICATION 1] ".repeat(MANY) + "INTEGER");
    }

    @Test
    void hugeListsAreRead() {
        String labels = IntStream.range(0, 20 * MANY)
                .mapToObj(i -> "l" + i + "(" + i + ")")
                .collect(Collectors.joining(","));
        assertThat(compile(object("INTEGER { " + labels + " }")).diagnostics()).isEmpty();
        String ranges =
                IntStream.range(0, 10 * MANY).mapToObj(Integer::toString).collect(Collectors.joining("|"));
        assertThat(compile(object("INTEGER (" + ranges + ")")).diagnostics()).isEmpty();
    }

    @Test
    void hugeNumbersAndNamesAreCutInWhatIsSaid() {
        String digits = "9".repeat(100 * MANY);
        CompilationResult result = compile("x OBJECT IDENTIFIER ::= { enterprises " + digits + " }\n"
                + "y".repeat(100 * MANY) + " OBJECT IDENTIFIER ::= { nowhere 1 }");
        assertThat(result.diagnostics())
                .allSatisfy(finding -> assertThat(finding.render()).hasSizeLessThan(1500));
    }

    @Test
    void whatCannotBeReadIsTold() throws IOException {
        SourceFile file = new SourceFile("broken", () -> {
            throw new IOException("the disk is on fire");
        });
        CompilationResult result =
                new Compiler().compile(CompilationRequest.builder().file(file).build());
        assertThat(result.failed()).isTrue();
        assertThat(result.unreadable()).containsExactly("broken");
        assertThat(result.diagnostics())
                .singleElement()
                .hasToString("broken:1:1: error: the file cannot be read: the disk is on fire [file-unreadable]");
    }
}
