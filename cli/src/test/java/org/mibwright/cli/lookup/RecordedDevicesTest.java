package org.mibwright.cli.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.model.Mib;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.Labels;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.mib.MibInstance;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.Value;

/**
 * Every value of every recorded device goes through the catalogue of all corpus modules. {@code recordings.txt} says what
 * came of it. That the compiler finds more names is no failure; run this test with {@code -Dmibwright.golden=update} to
 * write it anew, and read the difference.
 */
class RecordedDevicesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/org/mibwright/cli/lookup/recordings.txt");
    private static final String HEAD = """
        # What the catalogue of all corpus modules makes of recorded devices.
        # device: variable bindings; of an object that a module defines; with an index just as its MIB has it;
        # that break their own MIB's constraints by type, by length, by value
        """;

    /** What became of one device. */
    private static final class Tally {
        private long bindings;
        private long named;
        private long exact;
        private final Map<SyntaxException.Kind, Long> broken = new TreeMap<>();
        private final List<String> problems = new ArrayList<>();

        void problem(String what) {
            if (problems.size() < 5) {
                problems.add(what);
            }
        }

        void add(Tally other) {
            bindings += other.bindings;
            named += other.named;
            exact += other.exact;
            other.broken.forEach((kind, count) -> broken.merge(kind, count, Long::sum));
            problems.addAll(other.problems);
        }

        /** Whether there are names, indexes and sound values enough for a line of the file. */
        boolean isAsGoodAs(String expected) {
            long[] counts =
                    Stream.of(expected.split(" ")).mapToLong(Long::parseLong).toArray();
            long brokenNow = broken.values().stream().mapToLong(Long::longValue).sum();
            return bindings == counts[0]
                    && named >= counts[1]
                    && exact >= counts[2]
                    && named - brokenNow >= counts[1] - counts[3] - counts[4] - counts[5];
        }

        @Override
        public String toString() {
            return bindings + " " + named + " " + exact + " "
                    + Stream.of(
                                    SyntaxException.Kind.WRONG_TYPE,
                                    SyntaxException.Kind.WRONG_LENGTH,
                                    SyntaxException.Kind.WRONG_VALUE)
                            .map(kind -> broken.getOrDefault(kind, 0L).toString())
                            .collect(Collectors.joining(" "));
        }
    }

    @Test
    void everyBindingDecodes() throws IOException {
        Path recordings = SharedData.folder("recordings");
        MibCatalog catalog = CompiledCatalog.of(corpus());
        Map<String, Tally> tallies = new ConcurrentHashMap<>();
        files(recordings).parallelStream()
                .forEach(file -> tallies.put(
                        recordings
                                .relativize(file)
                                .toString()
                                .replace('\\', '/')
                                .replaceFirst("\\.snmprec.*", ""),
                        tally(catalog, new Recording(file))));
        Tally all = new Tally();
        tallies.values().forEach(all::add);
        assertThat(all.problems).isEmpty();
        Map<String, Tally> found = new TreeMap<>(tallies);
        found.put("all", all);
        if (System.getProperty("mibwright.golden", "").equals("update")) {
            Files.writeString(EXPECTED, HEAD + lines(found));
        }
        Map<String, String> expected = Files.readAllLines(EXPECTED).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        assertThat(found).containsOnlyKeys(expected.keySet());
        assertThat(found)
                .allSatisfy((device, tally) -> assertThat(tally.isAsGoodAs(expected.get(device)))
                        .as("%s: %s, but was %s", device, expected.get(device), tally)
                        .isTrue());
    }

    private static String lines(Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Mib corpus() throws IOException {
        return new Compiler()
                .compile(CompilationRequest.builder()
                        .input(SharedData.folder("corpus").resolve("standard"))
                        .input(SharedData.folder("corpus").resolve("vendor"))
                        .input(SharedData.folder("corpus").resolve("hard"))
                        .neverFail()
                        .build())
                .mib();
    }

    /** The largest first, so that the last threads have little to do. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.snmprec(\\.bz2)?"))
                    .sorted(Comparator.comparing(file -> -file.toFile().length()))
                    .toList();
        }
    }

    private static Tally tally(MibCatalog catalog, Recording recording) {
        Tally tally = new Tally();
        try {
            recording.forEach(binding -> {
                try {
                    decode(catalog, binding, tally);
                } catch (RuntimeException e) {
                    tally.problem(binding.name() + ": " + e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tally;
    }

    private static void decode(MibCatalog catalog, VarBind binding, Tally tally) {
        tally.bindings++;
        MibInstance instance = catalog.instance(binding.name()).orElse(null);
        if (instance == null) {
            return;
        }
        if (!instance.oid().equals(binding.name())) {
            tally.problem(instance + " is encoded as " + instance.oid());
        }
        if (!catalog.resolve(instance.name()).equals(binding.name())) {
            tally.problem(instance + " is read as " + catalog.resolve(instance.name()));
        }
        if (instance.isExact()) {
            tally.exact++;
        }
        if (instance.node().syntax().isPresent()) {
            tally.named++;
            decode(instance.node().syntax().get(), binding.value(), tally);
        }
    }

    private static <T> void decode(Syntax<T> syntax, Value value, Tally tally) {
        if (syntax.format(value).isEmpty() && syntax.labels().isPresent() && value instanceof Integer32) {
            tally.problem("no text for " + value);
        }
        try {
            syntax.check(value);
        } catch (SyntaxException e) {
            tally.broken.merge(e.kind(), 1L, Long::sum);
            if (e.kind() == SyntaxException.Kind.WRONG_TYPE) {
                return;
            }
        }
        T decoded = syntax.decode(value);
        if (!syntax.base().valueType().isInstance(syntax.encode(decoded))) {
            tally.problem(decoded + " is encoded as " + syntax.encode(decoded));
        }
        if (value instanceof Integer32 number && decoded instanceof Enumerated<?> enumerated) {
            Labels<?> labels = syntax.labels().orElseThrow();
            if (enumerated.number() != number.value()
                    || labels.find(number.value()).isPresent()
                            != enumerated.label().isPresent()) {
                tally.problem(number + " became " + enumerated);
            }
        }
    }
}
