package org.mibwright.snmp.mib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

class MibCatalogTest {
    private static final String ACME = """
            module\tlanguage=SMIv2\tupdated=2026-01-31\torganization=Acme\tdescription=One\\nTwo\\tThree \\\\ end
            revision\tdate=2026-01-31\tdescription=First.
            import\tmodule=SNMPv2-SMI\tsymbols=MODULE-IDENTITY,enterprises
            node\tkind=identity\tname=acmeMib\toid=1.3.6.1.4.1.99999\tstatus=current
            node\tkind=scalar\tname=acmeCount\toid=1.3.6.1.4.1.99999.1\taccess=read-only\tbase=Gauge32\tunits=links
            node\tkind=table\tname=acmeTable\toid=1.3.6.1.4.1.99999.2\taccess=not-accessible
            node\tkind=row\tname=acmeEntry\toid=1.3.6.1.4.1.99999.2.1\taccess=not-accessible
            index\tname=acmeKind\tbase=Integer32\tlabels=fast:1,slow:2
            index\tname=acmePeer\tbase=IpAddress
            index\tname=acmeName\timplied=true\tbase=OCTET STRING\trange=1..16\thint=255a
            node\tkind=column\tname=acmeState\toid=1.3.6.1.4.1.99999.2.1.4\taccess=read-write\tbase=Integer32\tlabels=up:1,down:2
            node\tkind=column\tname=acmeTemp\toid=1.3.6.1.4.1.99999.2.1.5\taccess=read-only\tbase=Integer32\thint=d-1\trange=-400..1000
            node\tkind=column\tname=acmeFlags\toid=1.3.6.1.4.1.99999.2.1.6\taccess=read-only\tbase=BITS\tlabels=a:0,b:9
            """;

    private final MibCatalog catalog = MibCatalog.of(List.of(MibModule.parse("ACME-MIB", ACME)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ACME-MIB::acmeCount.0 | 1.3.6.1.4.1.99999.1.0",
                "ACME-MIB::acmeTable | 1.3.6.1.4.1.99999.2",
                "ACME-MIB::acmeState.1.192.0.2.1.'ab' | 1.3.6.1.4.1.99999.2.1.4.1.192.0.2.1.97.98",
                "ACME-MIB::acmeState.7 | 1.3.6.1.4.1.99999.2.1.4.7",
                "1.3.6.1.5 | 1.3.6.1.5",
            })
    void namesAndOidsTranslateBothWays(String name, String oid) {
        assertThat(catalog.name(Oid.of(oid))).isEqualTo(name);
        assertThat(catalog.resolve(name)).isEqualTo(Oid.of(oid));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acmeState[fast][192.0.2.1][ab]",
                "acmeState[\"fast\"]['192.0.2.1'][\"ab\"]",
                "ACME-MIB::acmeState.fast.192.0.2.1.\"ab\"",
                "acmeMib.acmeTable.acmeEntry.acmeState.1.192.0.2.1.97.98",
                ".1.3.6.1.4.1.99999.2.1.4.1.192.0.2.1.97.98",
            })
    void everyNotationOfAnInstanceIsRead(String name) {
        assertThat(catalog.resolve(name)).isEqualTo(Oid.of("1.3.6.1.4.1.99999.2.1.4.1.192.0.2.1.97.98"));
    }

    @Test
    void indexByValue() {
        assertThat(catalog.resolve("acmeTemp", List.of("slow", "192.0.2.1", "x")))
                .isEqualTo(Oid.of("1.3.6.1.4.1.99999.2.1.5.2.192.0.2.1.120"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acmeNone.0",
                "OTHER-MIB::acmeCount",
                "acmeState[fast]",
                "acmeState[quick][192.0.2.1][ab]",
                "acmeState[fast",
                "acmeCount[x]",
                "wrong.acmeTable.acmeEntry.acmeState.1",
                "acmeState!",
            })
    void nameThatStandsForNothingIsRefused(String name) {
        assertThatThrownBy(() -> catalog.resolve(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void valuesAreFormattedAndParsedBySyntax() {
        Oid state = catalog.resolve("acmeState.1");
        Oid temp = catalog.resolve("acmeTemp.1");
        Oid flags = catalog.resolve("acmeFlags.1");

        assertThat(catalog.format(state, Integer32.of(2))).isEqualTo("down(2)");
        assertThat(catalog.format(state, Integer32.of(9))).isEqualTo("9");
        assertThat(catalog.format(temp, Integer32.of(-15))).isEqualTo("-1.5");
        assertThat(catalog.format(flags, OctetString.fromHex("8060"))).isEqualTo("[a(0), b(9), 10]");
        assertThat(catalog.format(catalog.resolve("acmeCount.0"), Gauge32.of(3)))
                .isEqualTo("3 links");
        assertThat(catalog.format(temp, catalog.resolve("acmeCount.0"))).isEqualTo("ACME-MIB::acmeCount.0");
        assertThat(catalog.parse(state, "down")).isEqualTo(Integer32.of(2));
        assertThat(catalog.parse(temp, "-1.5")).isEqualTo(Integer32.of(-15));
        assertThat(catalog.parse(flags, "[a(0), b(9)]")).isEqualTo(OctetString.fromHex("8040"));
        assertThatThrownBy(() -> catalog.parse(temp, "500.5")).isInstanceOf(SyntaxException.class);
    }

    @Test
    void textsOfTheModuleSurvive() {
        MibModule module = catalog.module("ACME-MIB").orElseThrow();

        assertThat(module.description()).contains("One\nTwo\tThree \\ end");
        assertThat(module.lastUpdated()).contains("2026-01-31");
        assertThat(module.imports()).containsEntry("SNMPv2-SMI", List.of("MODULE-IDENTITY", "enterprises"));
    }

    @Test
    void modulesAreFoundOnTheClassPath(@TempDir Path jar) throws Exception {
        Path root = Files.createDirectories(jar.resolve("META-INF/mibwright/modules"));
        Files.writeString(root.resolve("ACME-MIB.mod"), ACME);
        Files.writeString(root.resolveSibling("index"), "module\tname=ACME-MIB\troots=1.3.6.1.4.1.99999\n");

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            MibCatalog found = MibCatalog.fromClasspath(loader);

            assertThat(found.name(Oid.of("1.3.6.1.4.1.99999.1.0"))).isEqualTo("ACME-MIB::acmeCount.0");
            assertThat(found.find(Oid.of("1.3.6.1.4.1.9999"))).isEmpty();
        }
    }
}
