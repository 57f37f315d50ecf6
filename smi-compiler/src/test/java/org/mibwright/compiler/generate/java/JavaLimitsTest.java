package org.mibwright.compiler.generate.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.compiler.TestModules;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.mib.Notification;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.Oid;

/**
 * Modules beyond what one method, one class or one enumeration of Java can hold. The numbers are those of the largest that
 * are known: 10,742 objects, 6,118 labels, a description of over 71 KB, an index of 17 parts.
 */
class JavaLimitsTest {
    private static final int LABELS = 6118;
    private static final int COLUMNS = 1200;
    private static final int SCALARS = 10_742 - COLUMNS - 1;

    private static final String MODULE = TestModules.module("ACME-BIG-MIB", """
            acmeBig OBJECT IDENTIFIER ::= { enterprises 99997 }

            AcmeBigCode ::= TEXTUAL-CONVENTION
                STATUS      current
                DESCRIPTION "%s"
                SYNTAX      INTEGER { %s }

            acmeBigCode OBJECT-TYPE
                SYNTAX      AcmeBigCode
                MAX-ACCESS  read-write
                STATUS      current
                DESCRIPTION "A code."
                DEFVAL      { code4000 }
                ::= { acmeBig 1 }

            %s

            acmeBigTable OBJECT-TYPE
                SYNTAX      SEQUENCE OF AcmeBigEntry
                MAX-ACCESS  not-accessible
                STATUS      current
                DESCRIPTION "A wide table."
                ::= { acmeBig 3 }

            acmeBigEntry OBJECT-TYPE
                SYNTAX      AcmeBigEntry
                MAX-ACCESS  not-accessible
                STATUS      current
                DESCRIPTION "A wide row."
                INDEX       { %s }
                ::= { acmeBigTable 1 }

            AcmeBigEntry ::= SEQUENCE { bigColumn1 Integer32 }

            %s

            acmeBigChange NOTIFICATION-TYPE
                OBJECTS     { %s }
                STATUS      current
                DESCRIPTION "All of it."
                ::= { acmeBig 0 1 }
            """.formatted(
                    "A long text. ".repeat(6000),
                    each(1, LABELS, ", ", i -> "code" + i + "(" + i + ")"),
                    each(1, SCALARS, "\n", i -> object("bigScalar" + i, "acmeBig 2 " + i)),
                    each(1, 17, ", ", i -> "bigColumn" + i),
                    each(1, COLUMNS, "\n", i -> object("bigColumn" + i, "acmeBigEntry " + i)),
                    each(1, 300, ", ", i -> "bigColumn" + i)));

    private static String each(int from, int to, String between, IntFunction<String> text) {
        return IntStream.rangeClosed(from, to).mapToObj(text).collect(Collectors.joining(between));
    }

    private static String object(String name, String parent) {
        return name + " OBJECT-TYPE SYNTAX Integer32 (0..100) MAX-ACCESS read-only STATUS current DESCRIPTION \"" + name
                + "\" ::= { " + parent + " }";
    }

    @Test
    void splitsWhatDoesNotFit(@TempDir Path classes) throws IOException, ReflectiveOperationException {
        JavaSources sources = JavaSources.of(
                TestModules.resolve(MODULE).mib(), List.of("ACME-BIG-MIB"), JavaOptions.of("big"), new DiagnosticLog());
        assertThat(sources.compile(classes)).isEmpty();
        holdsNoText(classes);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            hasEveryScalar(loader.loadClass("big.acme_big_mib.AcmeBigMib"));
            hasEveryLabel(loader.loadClass("big.acme_big_mib.AcmeBigMib"));
            hasEveryColumn(loader.loadClass("big.acme_big_mib.AcmeBigEntry"));
            hasAnIndexOfSeventeenParts(loader.loadClass("big.acme_big_mib.AcmeBigEntry"));
            hasEveryNotifiedObject(loader.loadClass("big.acme_big_mib.AcmeBigMib"));
        }
    }

    private static void holdsNoText(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("A long text");
            }
        }
    }

    private static void hasEveryScalar(Class<?> module) throws ReflectiveOperationException {
        for (int i : new int[] {1, 500, 501, SCALARS - 1, SCALARS}) {
            Scalar<?> scalar = (Scalar<?>) module.getField("bigScalar" + i).get(null);
            assertThat(scalar.oid()).isEqualTo(Oid.of("1.3.6.1.4.1.99997.2." + i));
        }
    }

    private static void hasEveryLabel(Class<?> module) throws ReflectiveOperationException {
        Scalar<?> code = (Scalar<?>) module.getField("acmeBigCode").get(null);
        Syntax<?> syntax = code.syntax();
        assertThat(code.defaultValue().orElseThrow()).hasToString("code4000(4000)");
        assertThat(syntax.decode(Integer32.of(3711))).hasToString("code3711(3711)");
        assertThat(syntax.decode(Integer32.of(LABELS + 1))).hasToString("6119");
        assertThat(syntax.labels().orElseThrow().all()).hasSize(LABELS);
    }

    private static void hasEveryColumn(Class<?> row) throws ReflectiveOperationException {
        Table<?, ?> table = (Table<?, ?>) row.getField("acmeBigTable").get(null);
        assertThat(table.columns()).hasSize(COLUMNS);
        assertThat(row.getField("bigColumn1200").get(null))
                .isSameAs(table.columns().get(1199));
    }

    @SuppressWarnings("unchecked")
    private static void hasAnIndexOfSeventeenParts(Class<?> row) throws ReflectiveOperationException {
        IndexCodec<Object> codec =
                ((Table<?, Object>) row.getField("acmeBigTable").get(null)).index();
        Oid suffix = Oid.of("1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17");
        assertThat(codec.encode(codec.decode(suffix))).isEqualTo(suffix);
        assertThat(codec.decode(suffix).getClass().getRecordComponents()).hasSize(17);
    }

    private static void hasEveryNotifiedObject(Class<?> module) throws ReflectiveOperationException {
        Notification change = (Notification) module.getField("acmeBigChange").get(null);
        assertThat(change.objects()).hasSize(300);
    }
}
