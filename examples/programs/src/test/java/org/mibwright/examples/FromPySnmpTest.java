package org.mibwright.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mibwright.mibs.if_mib.IfEntry;
import org.mibwright.mibs.if_mib.IfXEntry;
import org.mibwright.mibs.snmpv2_mib.SNMPv2Mib;
import org.mibwright.mibs.udp_mib.UdpEntry;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.manager.NotificationReceiver;
import org.mibwright.snmp.manager.ReceivedNotification;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/** What people write in PySNMP, written here; docs/from-pysnmp.md shows the same. */
class FromPySnmpTest {
    private final MibCatalog catalog = MibCatalog.fromClasspath();

    @Test
    void numbersTextsAndObjectIdentifiers() {
        assertThat(Integer32.of(21).value() * 2).isEqualTo(42);
        assertThat(Integer32.of(21)).isLessThan(Integer32.of(42));
        assertThat(Counter32.of(5).deltaSince(Counter32.of(4_294_967_290L))).isEqualTo(11);
        assertThat(OctetString.fromHex("dead").append(OctetString.fromHex("beef")))
                .isEqualTo(OctetString.fromHex("de:ad:be:ef"));
        assertThat(OctetString.of("Python").substring(0, 2).toUtf8()).isEqualTo("Py");
        Oid mib2 = Oid.of("1.3.6.1.2.1");
        assertThat(mib2.append(1, 1)).hasToString("1.3.6.1.2.1.1.1");
        assertThat(mib2.append(1).startsWith(mib2)).isTrue();
        assertThat(mib2.append(7).suffix(mib2)).isEqualTo(Oid.of(7));
        assertThat(mib2.subOid(1, 3)).hasToString("3.6");
    }

    @Test
    void namesBothWays() {
        Oid sysDescr = Oid.of("1.3.6.1.2.1.1.1.0");

        assertThat(catalog.resolve("SNMPv2-MIB::sysDescr.0")).isEqualTo(sysDescr);
        assertThat(catalog.resolve("sysDescr.0")).isEqualTo(sysDescr);
        assertThat(catalog.resolve("iso.org.dod.internet.mgmt.mib-2.system.sysDescr.0"))
                .isEqualTo(sysDescr);
        assertThat(catalog.resolve("1.3.6.1.2.1.1.1.0")).isEqualTo(sysDescr);
        assertThat(SNMPv2Mib.sysDescr.instanceOid()).isEqualTo(sysDescr);
        assertThat(catalog.name(sysDescr)).isEqualTo("SNMPv2-MIB::sysDescr.0");
        assertThat(catalog.labels(sysDescr))
                .containsExactly("iso", "org", "dod", "internet", "mgmt", "mib-2", "system", "sysDescr", "0");
    }

    @Test
    void indexesByValue() {
        Oid group = catalog.resolve("SNMP-VIEW-BASED-ACM-MIB::vacmGroupName").append(2);
        Oid python = group.append(6, 80, 121, 116, 104, 111, 110);

        assertThat(catalog.resolve("vacmGroupName", List.of("2", "Python"))).isEqualTo(python);
        assertThat(catalog.resolve("SNMP-VIEW-BASED-ACM-MIB::vacmGroupName.2.\"Python\""))
                .isEqualTo(python);
        assertThat(catalog.name(python)).isEqualTo("SNMP-VIEW-BASED-ACM-MIB::vacmGroupName.2.\"Python\"");
        assertThat(catalog.instance(python).orElseThrow().index())
                .containsExactly(Integer32.of(2), OctetString.of("Python"));

        Oid port = UdpEntry.udpLocalPort
                .at(new UdpEntry.Index(IpAddress.of("127.0.0.1"), 12345))
                .instanceOid();
        assertThat(catalog.resolve("UDP-MIB::udpLocalPort", List.of("127.0.0.1", "12345")))
                .isEqualTo(port);
        assertThat(catalog.name(port)).isEqualTo("UDP-MIB::udpLocalPort.127.0.0.1.12345");
    }

    @Test
    void valuesAreCastAndPrintedByTheModule() {
        Oid status = catalog.resolve("IF-MIB::ifAdminStatus.3");
        Oid address = catalog.resolve("IF-MIB::ifPhysAddress.3");
        Oid alias = catalog.resolve("IF-MIB::ifAlias.3");

        assertThat(catalog.parse(status, "down")).isEqualTo(Integer32.of(2));
        assertThat(catalog.parse(address, "0:1b:21:aa:bb:cc")).isEqualTo(OctetString.fromHex("001b21aabbcc"));
        assertThat(catalog.format(status, Integer32.of(2))).isEqualTo("down(2)");
        assertThat(catalog.format(address, OctetString.fromHex("001b21aabbcc"))).isEqualTo("00:1b:21:aa:bb:cc");
        assertThat(catalog.decode(status, Integer32.of(9))).hasToString("9");
        assertThatThrownBy(() -> catalog.parse(status, "sideways")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> catalog.parse(alias, "x".repeat(65))).hasMessage("65 octets, but SIZE (0..64)");
    }

    @Test
    void untypedRequestsGoByName() {
        try (SnmpAgent agent = agent();
                SnmpManager manager = SnmpManager.open()) {
            Target target = Target.builder(agent.address()).community("private").build();
            Oid location = catalog.resolve("SNMPv2-MIB::sysLocation.0");

            manager.set(target, VarBind.of(location, catalog.parse(location, "Room 7")));

            VarBind answer = manager.get(target, location).get(0);
            assertThat(catalog.name(answer.name()) + " = " + catalog.format(answer.name(), answer.value()))
                    .isEqualTo("SNMPv2-MIB::sysLocation.0 = Room 7");
            Oid up = catalog.resolve("sysUpTime.0");
            assertThatThrownBy(() -> manager.set(target, VarBind.of(up, catalog.parse(up, "1"))))
                    .isInstanceOf(ErrorStatusException.class);
        }
    }

    @Test
    void notificationsByNameCarryTheirObjects() throws Exception {
        CompletableFuture<ReceivedNotification> received = new CompletableFuture<>();
        try (NotificationReceiver receiver =
                        NotificationReceiver.builder().bindLoopback().open();
                SnmpAgent agent = agent()) {
            receiver.onAny(received::complete);
            agent.sendInformsTo(Target.builder(receiver.address()).build());

            agent.send(
                    catalog,
                    "IF-MIB::linkDown",
                    List.of("3"),
                    VarBind.of(catalog.resolve("IF-MIB::ifAlias.3"), OctetString.of("uplink")));

            assertThat(received.get(10, TimeUnit.SECONDS).bindings())
                    .extracting(binding ->
                            catalog.name(binding.name()) + " = " + catalog.format(binding.name(), binding.value()))
                    .containsExactly(
                            "IF-MIB::ifIndex.3 = 3",
                            "IF-MIB::ifAdminStatus.3 = up(1)",
                            "IF-MIB::ifOperStatus.3 = down(2)",
                            "IF-MIB::ifAlias.3 = uplink");
            assertThatThrownBy(() -> agent.send(catalog, "IF-MIB::linkDown", List.of("4")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static SnmpAgent agent() {
        SnmpAgent agent =
                SnmpAgent.builder().bindLoopback().readWrite("private").open();
        agent.table(
                IfEntry.ifTable,
                () -> List.of(new IfEntry.Index(3)),
                row -> row.column(IfEntry.ifIndex, IfEntry.Index::ifIndex)
                        .column(
                                IfEntry.ifAdminStatus,
                                i -> IfEntry.ifAdminStatus.syntax().decode(Integer32.of(1)))
                        .column(
                                IfEntry.ifOperStatus,
                                i -> IfEntry.ifOperStatus.syntax().decode(Integer32.of(2))));
        agent.table(
                IfXEntry.ifXTable, () -> List.of(new IfEntry.Index(3)), row -> row.column(IfXEntry.ifAlias, i -> "x"));
        return agent;
    }
}
