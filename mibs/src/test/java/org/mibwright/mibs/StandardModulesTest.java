package org.mibwright.mibs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mibwright.mibs.if_mib.IfEntry;
import org.mibwright.mibs.if_mib.IfXEntry;
import org.mibwright.mibs.snmpv2_mib.SNMPv2Mib;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.mib.MibModule;
import org.mibwright.snmp.mib.MibNode;

class StandardModulesTest {
    private static final Path TEXTS = Path.of("../mib-corpus/src/main/resources/META-INF/mibwright/standard");
    private static final Path CLASSES = Path.of("target/classes");

    private static Set<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
    }

    @Test
    void everyTextBecomesAModuleOfTheCatalog() throws IOException {
        assertThat(MibCatalog.fromClasspath().modules())
                .extracting(MibModule::name)
                .hasSizeGreaterThan(50)
                .containsExactlyInAnyOrderElementsOf(names(TEXTS, ".mib"));
    }

    /** What users may rely on; there can be more. */
    @Test
    void theUsualModulesAreThere() {
        assertThat(MibCatalog.fromClasspath().modules())
                .extracting(MibModule::name)
                .contains("SNMPv2-MIB", "SNMPv2-TM", "RFC1213-MIB", "TRANSPORT-ADDRESS-MIB", "INET-ADDRESS-MIB")
                .contains("SNMP-FRAMEWORK-MIB", "SNMP-MPD-MIB", "SNMP-TARGET-MIB", "SNMP-NOTIFICATION-MIB")
                .contains("SNMP-PROXY-MIB", "SNMP-USER-BASED-SM-MIB", "SNMP-USM-AES-MIB", "SNMP-USM-HMAC-SHA2-MIB")
                .contains("SNMP-VIEW-BASED-ACM-MIB", "SNMP-COMMUNITY-MIB", "NOTIFICATION-LOG-MIB", "AGENTX-MIB")
                .contains("IF-MIB", "IANAifType-MIB", "IP-MIB", "IP-FORWARD-MIB", "TCP-MIB", "UDP-MIB")
                .contains("IANA-ADDRESS-FAMILY-NUMBERS-MIB", "IANA-RTPROTO-MIB", "BGP4-MIB", "OSPF-MIB")
                .contains("ENTITY-MIB", "IANA-ENTITY-MIB", "ENTITY-SENSOR-MIB", "ENTITY-STATE-TC-MIB")
                .contains("ENTITY-STATE-MIB", "BRIDGE-MIB", "P-BRIDGE-MIB", "Q-BRIDGE-MIB", "EtherLike-MIB")
                .contains("IANA-MAU-MIB", "MAU-MIB", "RMON-MIB", "RMON2-MIB", "POWER-ETHERNET-MIB", "UPS-MIB")
                .contains("HOST-RESOURCES-MIB", "HOST-RESOURCES-TYPES", "IANA-PRINTER-MIB", "Printer-MIB")
                .contains("DISMAN-PING-MIB", "DISMAN-TRACEROUTE-MIB", "DISMAN-EVENT-MIB");
    }

    @Test
    void everyPackageIsExported() throws IOException {
        Set<String> packages = classes().stream()
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(Collectors.toSet());

        ModuleDescriptor module = ModuleFinder.of(CLASSES)
                .find("org.mibwright.mibs")
                .orElseThrow()
                .descriptor();

        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(packages);
    }

    /** Initialisers of constants parse OIDs, ranges and labels, and refer to each other across classes. */
    @Test
    void everyClassInitialises() throws IOException {
        for (String name : classes()) {
            assertThat(name).satisfies(Class::forName);
        }
    }

    @Test
    void everyModuleReadsItsDescriptor() {
        for (MibModule module : MibCatalog.fromClasspath().modules()) {
            assertThat(module.nodes())
                    .allSatisfy(
                            node -> assertThat(node.oid().size()).as("%s", node).isPositive());
        }
        assertThat(SNMPv2Mib.MODULE.find("sysDescr")).map(MibNode::oid).hasValue(SNMPv2Mib.sysDescr.oid());
    }

    @Test
    void augmentingRowsShareTheirIndex() {
        IfEntry.Index index = new IfEntry.Index(7);

        assertThat(IfXEntry.ifHCInOctets.at(index).instanceOid()).hasToString("1.3.6.1.2.1.31.1.1.1.6.7");
        assertThat(IfEntry.ifInOctets.at(index).instanceOid()).hasToString("1.3.6.1.2.1.2.2.1.10.7");
    }
}
