package org.mibwright.cli.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.Compiler;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.mib.MibInstance;
import org.mibwright.snmp.mib.MibNode;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

/** Net-SNMP's snmptranslate gives an instance of every table of the standard modules the name that we give it. */
class NetSnmpNamesTest {
    private static final Path STANDARD = Path.of("../mib-corpus/src/main/resources/META-INF/mibwright/standard");

    /** Modules that others replace: Net-SNMP takes whichever it has read last. */
    private static final Set<String> REPLACED = Set.of("RFC1213-MIB", "RFC1155-SMI");

    @TempDir
    private Path folder;

    @Test
    void oneInstanceOfEachTable() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/snmptranslate")), "Net-SNMP's snmptranslate is not installed");
        copyModules();
        MibCatalog catalog = CompiledCatalog.of(new Compiler()
                .compile(CompilationRequest.builder().input(folder).neverFail().build())
                .mib());
        List<Oid> instances = catalog.modules().stream()
                .filter(module -> !REPLACED.contains(module.name()))
                .flatMap(module -> module.nodes().stream())
                .filter(node -> node.kind() == MibNode.Kind.ROW && !node.index().isEmpty())
                .flatMap(row -> catalog.children(row.oid()).stream().limit(1))
                .map(column -> instance(catalog, column))
                .sorted()
                .distinct()
                .toList();

        List<String> theirs = netSnmp(instances);

        assertThat(theirs).hasSameSizeAs(instances).hasSizeGreaterThan(150);
        for (int i = 0; i < theirs.size(); i++) {
            Oid instance = instances.get(i);
            assertThat(catalog.resolve(theirs.get(i))).as(theirs.get(i)).isEqualTo(instance);
            if (!hasPhysicalAddress(catalog, instance)) {
                assertThat(catalog.name(instance)).isEqualTo(theirs.get(i));
            }
        }
    }

    /** Net-SNMP shows these in an index as text, even if they are none; we show them by their DISPLAY-HINT. */
    private static boolean hasPhysicalAddress(MibCatalog catalog, Oid instance) {
        return catalog.instance(instance).orElseThrow().parts().stream()
                .flatMap(part -> part.syntax().hint().stream())
                .anyMatch(hint -> hint.text().equals("1x:"));
    }

    private void copyModules() throws IOException {
        try (Stream<Path> files = Files.list(STANDARD)) {
            for (Path file :
                    files.filter(path -> !REPLACED.contains(moduleOf(path))).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String moduleOf(Path file) {
        return file.getFileName().toString().replace(".mib", "");
    }

    private static Oid instance(MibCatalog catalog, MibNode column) {
        MibInstance whole = catalog.instance(column.oid()).orElseThrow();
        List<Value> index = new ArrayList<>();
        boolean address = false;
        for (IndexPart<?> part : whole.parts()) {
            Value value = address ? OctetString.of((byte) 10, (byte) 0, (byte) 0, (byte) 1) : value(part.syntax());
            index.add(value);
            address = part.syntax()
                    .labels()
                    .flatMap(labels -> labels.find("ipv4"))
                    .isPresent();
        }
        return new MibInstance(whole.node(), whole.parts(), index, Oid.EMPTY).oid();
    }

    /** A value that the syntax allows, told by trying. */
    private static Value value(Syntax<?> syntax) {
        Stream<Value> others = Stream.of(Gauge32.of(7), TimeTicks.of(7), IpAddress.of("10.0.0.1"), Oid.of("1.3.6.1"));
        return Stream.of(
                        others,
                        Stream.of(2, 6, 8, 4, 16, 3, 1, 5, 11).map(NetSnmpNamesTest::letters),
                        IntStream.range(1, 10_000).<Value>mapToObj(Integer32::of))
                .flatMap(values -> values)
                .filter(value -> allows(syntax, value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no value of " + syntax.base()));
    }

    private static Value letters(int length) {
        byte[] octets = new byte[length];
        Arrays.fill(octets, (byte) 'k');
        return OctetString.of(octets);
    }

    private static boolean allows(Syntax<?> syntax, Value value) {
        try {
            syntax.check(value);
            return true;
        } catch (SyntaxException e) {
            return false;
        }
    }

    private List<String> netSnmp(List<Oid> instances) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/usr/bin/snmptranslate", "-M", folder.toString(), "-m", "ALL"));
        instances.forEach(instance -> command.add(instance.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor())
                .as(() -> "snmptranslate: " + folder.resolve("errors"))
                .isZero();
        return said.lines().filter(line -> !line.isBlank()).toList();
    }
}
