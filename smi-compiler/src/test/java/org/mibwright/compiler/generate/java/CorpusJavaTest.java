package org.mibwright.compiler.generate.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.Corpus;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.snmp.mib.Bits;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/**
 * Generates, compiles and loads about 100 real modules: those that other compilers reject, the largest, and some of
 * every vendor, with all that they need.
 */
class CorpusJavaTest {
    private static final int SHARD = 25;
    private static final int LARGEST = 6;
    private static final int EACH = 30;
    private static final int ROUNDS = 5;

    private static final List<String> said = new ArrayList<>();
    private static final List<Class<?>> types = new ArrayList<>();

    @BeforeAll
    static void compile() throws IOException, ClassNotFoundException {
        CompilationRequest.Builder request = CompilationRequest.builder()
                .source(Corpus.folder("vendor"))
                .source(Corpus.folder("standard"))
                .neverFail();
        chosen().forEach(request::input);
        CompilationResult result = new Compiler().compile(request.build());
        List<String> modules = result.requested();
        for (int from = 0; from < modules.size(); from += SHARD) {
            List<String> some = modules.subList(from, Math.min(modules.size(), from + SHARD));
            CompiledClasses classes = new CompiledClasses();
            JavaSources sources = JavaSources.of(result.mib(), some, JavaOptions.of("corpus"), new DiagnosticLog());
            said.addAll(sources.compile(classes));
            types.addAll(classes.all());
        }
    }

    @AfterAll
    static void forget() {
        types.clear();
    }

    private static Set<Path> chosen() throws IOException {
        List<Path> vendor = files(Corpus.folder("vendor"));
        Set<Path> chosen = new LinkedHashSet<>(files(Corpus.folder("hard")));
        vendor.stream()
                .sorted(Comparator.comparing(CorpusJavaTest::size).reversed())
                .limit(LARGEST)
                .forEach(chosen::add);
        for (int i = 0; i < vendor.size(); i += EACH) {
            chosen.add(vendor.get(i));
        }
        return chosen;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    @Test
    void javacHasNothingToSay() {
        assertThat(said).isEmpty();
    }

    @Test
    void everyIndexSurvivesItsInstanceName() throws Exception {
        RandomValues values = new RandomValues(1);
        int tables = 0;
        for (Class<?> type : types) {
            if (type.isRecord()) {
                tables++;
                for (int i = 0; i < ROUNDS; i++) {
                    survives(type, values);
                }
            }
        }
        assertThat(tables).isGreaterThan(500);
    }

    @SuppressWarnings("unchecked")
    private static void survives(Class<?> type, RandomValues values) throws Exception {
        IndexCodec<Object> codec = (IndexCodec<Object>) type.getField("CODEC").get(null);
        List<Object> parts = new ArrayList<>();
        for (IndexPart<?> part : codec.parts()) {
            parts.add(part.syntax().decode(values.of(part.syntax())));
        }
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getConstructor(components);
        Object index = constructor.newInstance(parts.toArray());
        Oid suffix;
        try {
            suffix = codec.encode(index);
        } catch (SyntaxException e) {
            throw e;
        } catch (IllegalArgumentException tooLong) {
            return; // more than 128 arcs: no instance can have such a name
        }
        assertThat(codec.decode(suffix)).as("%s of %s", suffix, type).isEqualTo(index);
    }

    @Test
    void labelledValuesKeepNumbersThatTheModuleLacks() throws Exception {
        int labelled = 0;
        for (Class<?> type : types) {
            for (Field field : type.getDeclaredFields()) {
                if (Column.class.isAssignableFrom(field.getType())
                        && Modifier.isPublic(field.getModifiers())
                        && ((Column<?, ?>) field.get(null)).syntax().labels().isPresent()) {
                    keepsUnknown(((Column<?, ?>) field.get(null)).syntax());
                    labelled++;
                }
            }
        }
        assertThat(labelled).isGreaterThan(500);
    }

    private static <T> void keepsUnknown(Syntax<T> syntax) {
        Value number = Integer32.of(-123_456_789);
        Value bits = OctetString.fromHex("0102030405060708090a0b0c0d0e0f80");
        switch (syntax.base()) {
            case INTEGER32 -> {
                T value = syntax.decode(number);
                if (value instanceof Enumerated<?>) {
                    assertThat(syntax.encode(value)).isEqualTo(number);
                }
            }
            case BITS -> {
                T value = syntax.decode(bits);
                assertThat(value).isInstanceOf(Bits.class);
                assertThat(syntax.encode(value)).isEqualTo(bits);
            }
            default -> throw new AssertionError(syntax.base() + " has labels");
        }
    }
}
