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
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

class MibCatalogTest {
    private static final String ACME = """
            module\tlanguage=SMIv2\tupdated=2026-01-31\torganization=Acme\tdescription=One\\nTwo\\tThree \\\\ end
            revision\tdate=2026-01-31\tdescription=First.
            import\tmodule=SNMPv2-SMI\tsymbols=MODULE-IDENTITY,enterprises
            node\tkind=identity\tname=acmeMib\toid=1.3.6.1.4.1.99999\tstatus=current
            node\tkind=scalar\tname=acmeCount\toid=1.3.6.1.4.1.99999.1\taccess=read-only\tbase=Gauge32\tunits=links
            node\tkind=node\tname=acmeCountInstance\toid=1.3.6.1.4.1.99999.1.0
            node\tkind=table\tname=acmeTable\toid=1.3.6.1.4.1.99999.2\taccess=not-accessible
            node\tkind=row\tname=acmeEntry\toid=1.3.6.1.4.1.99999.2.1\taccess=not-accessible
            index\tname=acmeKind\tbase=Integer32\tlabels=fast:1,slow:2
            index\tname=acmePeer\tbase=IpAddress
            index\tname=acmeName\timplied=true\tbase=OCTET STRING\trange=1..16\thint=255a
            node\tkind=column\tname=acmeState\toid=1.3.6.1.4.1.99999.2.1.4\taccess=read-write\tbase=Integer32\tlabels=up:1,down:2
            node\tkind=column\tname=acmeTemp\toid=1.3.6.1.4.1.99999.2.1.5\taccess=read-only\tbase=Integer32\thint=d-1\trange=-400..1000
            node\tkind=column\tname=acmeFlags\toid=1.3.6.1.4.1.99999.2.1.6\taccess=read-only\tbase=BITS\tlabels=a:0,b:9
            node\tkind=row\tname=acmeHostEntry\toid=1.3.6.1.4.1.99999.3.1\taccess=not-accessible
            index\tname=acmeHostType\tbase=Integer32\ttype=INET-ADDRESS-MIB::InetAddressType\tlabels=ipv4:1,ipv6:2,dns:16
            index\tname=acmeHost\tbase=OCTET STRING\ttype=ACME-MIB::AcmeAddress\tchain=INET-ADDRESS-MIB::InetAddress
            index\tname=acmeHostKey\tbase=OBJECT IDENTIFIER
            index\tname=acmeHostMac\tbase=OCTET STRING\ttype=SNMPv2-TC::MacAddress\trange=6\thint=1x:
            node\tkind=column\tname=acmeHostUp\toid=1.3.6.1.4.1.99999.3.1.1\taccess=read-only\tbase=Integer32\tlabels=true:1,false:2
            node\tkind=column\tname=acmeHostSeen\toid=1.3.6.1.4.1.99999.3.1.2\tbase=OCTET STRING\ttype=SNMPv2-TC::DateAndTime\trange=8|11
            node\tkind=column\tname=acmeHostName\toid=1.3.6.1.4.1.99999.3.1.3\tbase=OCTET STRING\thint=255a
            node\tkind=column\tname=acmeHostKind\toid=1.3.6.1.4.1.99999.3.1.4\tbase=OBJECT IDENTIFIER
            """;

    private final MibCatalog catalog = MibCatalog.of(List.of(MibModule.parse("ACME-MIB", ACME)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ACME-MIB::acmeCount.0 | 1.3.6.1.4.1.99999.1.0",
                "ACME-MIB::acmeTable | 1.3.6.1.4.1.99999.2",
                "ACME-MIB::acmeState.fast.192.0.2.1.'ab' | 1.3.6.1.4.1.99999.2.1.4.1.192.0.2.1.97.98",
                "ACME-MIB::acmeState.7 | 1.3.6.1.4.1.99999.2.1.4.7",
                "ACME-MIB::acmeState.slow | 1.3.6.1.4.1.99999.2.1.4.2",
                "ACME-MIB::acmeState.fast.192.0.2.1.'it\\'s \\\\' | 1.3.6.1.4.1.99999.2.1.4.1.192.0.2.1.105.116.39.115.32.92",
                "ACME-MIB::acmeState.fast.192.0.2.1.0x00ff | 1.3.6.1.4.1.99999.2.1.4.1.192.0.2.1.0.255",
                // Arcs that the INDEX clause cannot have made stay as they are.
                "ACME-MIB::acmeState.fast.192.0.2.300 | 1.3.6.1.4.1.99999.2.1.4.1.192.0.2.300",
                "ACME-MIB::acmeHostUp.ipv4.\"127.0.0.1\".2.0.0.'00:1b:21:aa:bb:cc'"
                        + " | 1.3.6.1.4.1.99999.3.1.1.1.4.127.0.0.1.2.0.0.0.27.33.170.187.204",
                "ACME-MIB::acmeHostUp.dns.\"example.net\""
                        + " | 1.3.6.1.4.1.99999.3.1.1.16.11.101.120.97.109.112.108.101.46.110.101.116",
                "ACME-MIB::acmeHostUp.9.\"\" | 1.3.6.1.4.1.99999.3.1.1.9.0",
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
                "acmeMib.2.1.acmeState.fast.192.0.2.1.ab",
                "ACME-MIB::acmeState.fast.\"192.0.2.1\".0x6162",
                ".1.3.6.1.4.1.99999.2.1.4.1.192.0.2.1.97.98",
            })
    void everyNotationOfAnInstanceIsRead(String name) {
        assertThat(catalog.resolve(name)).isEqualTo(Oid.of("1.3.6.1.4.1.99999.2.1.4.1.192.0.2.1.97.98"));
    }

    @Test
    void indexByValue() {
        assertThat(catalog.resolve("acmeTemp", List.of("slow", "192.0.2.1", "x")))
                .isEqualTo(Oid.of("1.3.6.1.4.1.99999.2.1.5.2.192.0.2.1.120"));
        assertThat(catalog.resolve("acmeTemp", List.of("slow"))).isEqualTo(Oid.of("1.3.6.1.4.1.99999.2.1.5.2"));
        assertThat(catalog.resolve("acmeHostUp", List.of("ipv6", "2001:db8::1", "1.3", "00:1b:21:aa:bb:cc")))
                .isEqualTo(Oid.of(
                        "1.3.6.1.4.1.99999.3.1.1.2.16.32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.1.2.1.3.0.27.33.170.187.204"));
        assertThatThrownBy(() -> catalog.resolve("acmeTemp", List.of("slow", "192.0.2.1", "x", "y")))
                .hasMessage("acmeTemp has an index of 3 parts, but 4 are given");
        assertThatThrownBy(() -> catalog.resolve("acmeHostUp.ipv6.'::1'.'1.3'.'short'"))
                .hasMessage("acmeHostMac has 6 octets, but 'short' makes 5");
    }

    @Test
    void instanceTellsItsIndexAndEncodesItAgain() {
        Oid oid = Oid.of("1.3.6.1.4.1.99999.2.1.4.1.192.0.2.1.97.98");

        MibInstance instance = catalog.instance(oid).orElseThrow();

        assertThat(instance.index()).containsExactly(Integer32.of(1), IpAddress.of("192.0.2.1"), OctetString.of("ab"));
        assertThat(instance.isExact()).isTrue();
        assertThat(instance.oid()).isEqualTo(oid);
        assertThat(catalog.instance(oid.parent().parent()).orElseThrow().isExact())
                .isFalse();
        assertThat(catalog.instance(Oid.of("1.3.6.1.4.1.99999.1.0"))
                        .orElseThrow()
                        .isExact())
                .isTrue();
    }

    @Test
    void valuesHaveTheTypesThatGeneratedCodeGivesThem() {
        assertThat(catalog.decode(catalog.resolve("acmeState.1"), Integer32.of(2)))
                .hasToString("down(2)");
        assertThat(catalog.decode(catalog.resolve("acmeState.1"), Integer32.of(9)))
                .isInstanceOf(Enumerated.class)
                .hasToString("9");
        assertThat(catalog.decode(catalog.resolve("acmeFlags.1"), OctetString.fromHex("80")))
                .isInstanceOf(Bits.class)
                .hasToString("[a(0)]");
        assertThat(catalog.decode(catalog.resolve("acmeHostUp.1"), Integer32.of(1)))
                .isEqualTo(true);
        assertThat(catalog.decode(catalog.resolve("acmeHostSeen.1"), OctetString.fromHex("07c8051a0d1e0f00")))
                .isInstanceOf(DateAndTime.class);
        assertThat(catalog.decode(catalog.resolve("acmeHostName.1"), OctetString.of("x")))
                .isEqualTo("x");
        assertThat(catalog.decode(catalog.resolve("acmeHostName.1"), Integer32.of(1)))
                .isEqualTo(Integer32.of(1));
        assertThat(catalog.parse(catalog.resolve("acmeHostKind.1"), "acmeMib")).isEqualTo(Oid.of("1.3.6.1.4.1.99999"));
    }

    @Test
    void nameOfAnInstanceDoesNotHideItsObject() {
        Oid count = catalog.resolve("acmeCountInstance");

        assertThat(catalog.name(count)).isEqualTo("ACME-MIB::acmeCount.0");
        assertThat(catalog.format(count, Gauge32.of(3))).isEqualTo("3 links");
    }

    @Test
    void everyArcOnTheWayHasItsLabel() {
        assertThat(catalog.labels(Oid.of("1.3.6.1.4.1.99999.2.1.4.7")))
                .containsExactly("iso", "3", "6", "1", "4", "1", "acmeMib", "acmeTable", "acmeEntry", "acmeState", "7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acmeNone.0",
                "OTHER-MIB::acmeCount",
                "acmeState.fast.'192.0.2.1",
                "acmeState.",
                "acmeState..1",
                "acmeState.fast.192.0.2.1.'ab'.x",
                "acmeState.99999999999",
                "'acmeState'",
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
            assertThat(found.resolve("acmeCount.0")).isEqualTo(Oid.of("1.3.6.1.4.1.99999.1.0"));
        }
    }
}
