package org.mibwright.mibs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/** A catalogue of the class path loads no class of a module, and reads only the modules that it is asked about. */
class LazyCatalogTest {
    /** Counts what is loaded and read of the modules. */
    private static final class Counting extends URLClassLoader {
        private final List<String> classes = Collections.synchronizedList(new ArrayList<>());
        private final Map<String, Integer> reads = Collections.synchronizedMap(new TreeMap<>());

        Counting() throws IOException {
            super(new URL[] {Path.of("target/classes").toUri().toURL()}, null);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            classes.add(name);
            return super.findClass(name);
        }

        @Override
        public Enumeration<URL> findResources(String name) throws IOException {
            List<URL> counted = new ArrayList<>();
            for (URL url : Collections.list(super.findResources(name))) {
                counted.add(new URL(null, url.toString(), new URLStreamHandler() {
                    @Override
                    protected URLConnection openConnection(URL opened) throws IOException {
                        String path = opened.getPath();
                        reads.merge(path.substring(path.lastIndexOf('/') + 1), 1, Integer::sum);
                        return new URL(opened.toString()).openConnection();
                    }
                }));
            }
            return Collections.enumeration(counted);
        }
    }

    private final Counting loader = open();
    private final MibCatalog catalog = MibCatalog.fromClasspath(loader);

    private static Counting open() {
        try {
            return new Counting();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        loader.close();
    }

    @Test
    void makingOneReadsNothingButTheIndex() {
        assertThat(catalog.modules()).hasSizeGreaterThan(50);
        assertThat(loader.reads).containsOnlyKeys("index");
    }

    @Test
    void oneModuleIsReadForOneName() {
        assertThat(catalog.resolve("IF-MIB::ifDescr")).hasToString("1.3.6.1.2.1.2.2.1.2");
        assertThat(catalog.find("IF-MIB::ifDescr").orElseThrow().syntax()).isPresent();

        // Those that have something on the way to its place are asked, too.
        assertThat(loader.reads.keySet())
                .contains("IF-MIB.mod")
                .isSubsetOf("index", "IF-MIB.mod", "RFC1213-MIB.mod", "SNMPv2-SMI.mod", "RFC1155-SMI.mod");
    }

    @Test
    void descriptorAloneNeedsOnlyTheModulesThatDefineIt() {
        assertThat(catalog.find("ifDescr").orElseThrow().module()).isEqualTo("IF-MIB");
        assertThat(loader.reads).containsOnlyKeys("index", "names", "IF-MIB.mod", "RFC1213-MIB.mod");
    }

    @Test
    void bindingsOfOneModuleNeedFewOthers() {
        Oid status = Oid.of("1.3.6.1.2.1.2.2.1.8.3");

        assertThat(catalog.name(status)).isEqualTo("IF-MIB::ifOperStatus.3");
        assertThat(catalog.decode(status, Integer32.of(2))).hasToString("down(2)");
        assertThat(catalog.format(Oid.of("1.3.6.1.2.1.2.2.1.6.3"), OctetString.fromHex("001b21aabbcc")))
                .isEqualTo("00:1b:21:aa:bb:cc");
        assertThat(catalog.format(Oid.of("1.3.6.1.2.1.2.2.1.5.3"), Gauge32.of(10)))
                .startsWith("10");
        assertThat(loader.reads)
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy((name, times) -> assertThat(times).as(name).isEqualTo(1));
    }

    @Test
    void noClassIsLoadedWhateverIsAsked() {
        catalog.modules()
                .forEach(module -> module.nodes().forEach(node -> {
                    assertThat(catalog.instance(node.oid().append(1))).isPresent();
                    assertThat(catalog.find(node.qualifiedName())).contains(node);
                }));
        assertThat(catalog.find("ifDescr").orElseThrow().module()).isEqualTo("IF-MIB");
        assertThat(loader.classes).isEmpty();
    }
}
