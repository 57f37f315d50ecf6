package org.mibwright.compiler.generate.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.Corpus;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.model.TypeDefinition;
import org.mibwright.snmp.mib.Bits;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.ManagedObject;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/**
 * Generates, compiles and loads 150 real modules with all that they need, and holds what their classes do with values
 * against the values themselves. {@code -Dmibwright.seed=N} tries others.
 */
class CorpusJavaTest {
    private static final int SHARD = 40;
    private static final int ROUNDS = 20;
    private static final long SEED = Long.getLong("mibwright.seed", 1);

    private static final List<String> said = new ArrayList<>();
    private static final List<Class<?>> types = new ArrayList<>();
    private static final List<MibModule> modules = new ArrayList<>();

    @BeforeAll
    static void compile() throws IOException, ClassNotFoundException {
        CompilationRequest.Builder request = CompilationRequest.builder()
                .source(Corpus.folder("vendor"))
                .source(Corpus.folder("standard"))
                .neverFail();
        RepresentativeFiles.choose().forEach(request::input);
        CompilationResult result = new Compiler().compile(request.build());
        List<String> names = result.requested();
        names.forEach(name -> result.mib().module(name).ifPresent(modules::add));
        for (int from = 0; from < names.size(); from += SHARD) {
            List<String> some = names.subList(from, Math.min(names.size(), from + SHARD));
            CompiledClasses classes = new CompiledClasses();
            JavaSources sources = JavaSources.of(result.mib(), some, JavaOptions.of("corpus"), new DiagnosticLog());
            said.addAll(sources.compile(classes));
            types.addAll(classes.all());
        }
    }

    @AfterAll
    static void forget() {
        types.clear();
        modules.clear();
    }

    @Test
    void javacHasNothingToSay() {
        assertThat(said).isEmpty();
        assertThat(modules).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void everyIndexSurvivesItsInstanceName() throws ReflectiveOperationException {
        RandomValues values = new RandomValues(SEED);
        int tables = 0;
        for (Class<?> type : types) {
            if (type.isRecord()) {
                tables++;
                for (int i = 0; i < ROUNDS; i++) {
                    survives(type, values);
                }
            }
        }
        assertThat(tables).isGreaterThan(1000);
    }

    private static void survives(Class<?> type, RandomValues values) throws ReflectiveOperationException {
        IndexCodec<Object> codec = codec(type);
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
            throw new AssertionError(index + " of " + type + ", seed " + SEED, e);
        } catch (IllegalArgumentException tooLong) {
            return; // more than 128 arcs: no instance can have such a name
        }
        assertThat(codec.decode(suffix))
                .as("%s of %s, seed %s", suffix, type, SEED)
                .isEqualTo(index);
    }

    /** The codec of the table of the row that an index record belongs to. */
    @SuppressWarnings("unchecked")
    private static IndexCodec<Object> codec(Class<?> index) throws ReflectiveOperationException {
        for (Field field : index.getEnclosingClass().getDeclaredFields()) {
            if (field.getType() == Table.class) {
                return ((Table<?, Object>) field.get(null)).index();
            }
        }
        throw new AssertionError(index + " has no table");
    }

    @Test
    void everyTableHasTheColumnsOfItsRows() throws ReflectiveOperationException {
        for (Class<?> type : types) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == Table.class) {
                    assertThat(((Table<?, ?>) field.get(null)).columns())
                            .as(type.getName())
                            .allMatch(column -> column.access().isReadable())
                            .isSortedAccordingTo((one, other) -> one.oid().compareTo(other.oid()));
                }
            }
        }
    }

    @Test
    void labelledValuesKeepNumbersThatTheModuleLacks() throws ReflectiveOperationException {
        int labelled = 0;
        for (ManagedObject<?> object : objects()) {
            if (object.syntax().labels().isPresent()) {
                keepsUnknown(object.syntax());
                labelled++;
            }
        }
        assertThat(labelled).isGreaterThan(2000);
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

    @Test
    void objectsReadBackWhatTheirHintWrites() throws ReflectiveOperationException {
        HintRoundTrip trip = new HintRoundTrip(SEED);
        int reversible = 0;
        for (ManagedObject<?> object : objects()) {
            if (object.syntax().hint().isPresent() && trip.survives(object.name(), object.syntax())) {
                reversible++;
            }
        }
        assertThat(reversible).isGreaterThan(100);
    }

    @Test
    void textualConventionsReadBackWhatTheirHintWrites() {
        HintRoundTrip trip = new HintRoundTrip(SEED);
        int reversible = 0;
        for (MibModule module : modules) {
            for (TypeDefinition type : module.definitions(TypeDefinition.class)) {
                Optional<Syntax<?>> syntax = hinted(type.syntax().effective(), type.displayHint());
                if (syntax.isPresent() && trip.survives(type.key().toString(), syntax.get())) {
                    reversible++;
                }
            }
        }
        assertThat(reversible).isGreaterThan(50);
    }

    /** What a convention with a hint of its own amounts to. */
    private static Optional<Syntax<?>> hinted(EffectiveType type, Optional<String> hint) {
        if (hint.isEmpty()) {
            return Optional.empty();
        }
        return switch (type.base()) {
            case INTEGER -> Optional.of(ranged(Syntax.integer32().hint(hint.get()), type.ranges()));
            case UNSIGNED32 -> Optional.of(ranged(Syntax.unsigned32().hint(hint.get()), type.ranges()));
            case OCTET_STRING -> Optional.of(ranged(Syntax.octetString().hint(hint.get()), type.sizes()));
            default -> Optional.empty();
        };
    }

    private static <T> Syntax<T> ranged(Syntax<T> plain, List<Range> ranges) {
        Syntax<T> syntax = plain;
        for (Range range : ranges) {
            syntax = syntax.range(range.minimum().longValue(), range.maximum().longValue());
        }
        return syntax;
    }

    private static List<ManagedObject<?>> objects() throws ReflectiveOperationException {
        List<ManagedObject<?>> objects = new ArrayList<>();
        for (Class<?> type : types) {
            for (Field field : type.getDeclaredFields()) {
                if (ManagedObject.class.isAssignableFrom(field.getType()) && Modifier.isPublic(field.getModifiers())) {
                    objects.add((ManagedObject<?>) field.get(null));
                }
            }
        }
        return objects;
    }
}
