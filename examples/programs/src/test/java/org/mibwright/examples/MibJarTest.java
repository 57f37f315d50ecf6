package org.mibwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.example.mibs.example_queue_mib.ExampleQueueMib;
import org.example.mibs.example_queue_mib.QueueEntry;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.smi.Gauge32;

/** What a vendor's MIB jar gives to any program that has it on its class path. */
class MibJarTest {
    private final MibCatalog catalog = MibCatalog.fromClasspath();

    @Test
    void itsNamesAreKnown() {
        var waiting = QueueEntry.queueWaiting.at(new QueueEntry.Index("mail")).instanceOid();

        assertThat(catalog.resolve("EXAMPLE-QUEUE-MIB::queueWaiting.\"mail\"")).isEqualTo(waiting);
        assertThat(catalog.name(waiting)).isEqualTo("EXAMPLE-QUEUE-MIB::queueWaiting.'mail'");
        assertThat(catalog.format(waiting, Gauge32.of(3))).isEqualTo("3 jobs");
    }

    @Test
    void itsModuleTellsWhatItIs() {
        assertThat(ExampleQueueMib.MODULE.lastUpdated()).contains("2026-11-22");
        assertThat(ExampleQueueMib.MODULE.imports()).containsKeys("EXAMPLE-SMI", "SNMPv2-SMI");
    }

    @Test
    void theStandardModulesAreThereToo() {
        assertThat(catalog.resolve("SNMPv2-MIB::sysDescr.0")).hasToString("1.3.6.1.2.1.1.1.0");
        assertThat(catalog.name(catalog.resolve("1.3.6.1.2.1.2.2.1.2.4"))).isEqualTo("IF-MIB::ifDescr.4");
    }
}
