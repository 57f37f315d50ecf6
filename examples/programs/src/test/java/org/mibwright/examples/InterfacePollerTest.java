package org.mibwright.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mibwright.mibs.if_mib.IfXEntry.ifHCInOctets;
import static org.mibwright.mibs.if_mib.IfXEntry.ifHCOutOctets;
import static org.mibwright.mibs.if_mib.IfXEntry.ifName;
import static org.mibwright.mibs.if_mib.IfXEntry.ifXTable;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.mibwright.examples.InterfacePoller.Traffic;
import org.mibwright.mibs.if_mib.IfEntry;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.manager.Poller;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.smi.Counter64;

class InterfacePollerTest {
    private static SnmpAgent device(AtomicLong octets) {
        SnmpAgent agent = SnmpAgent.builder().bindLoopback().readOnly("public").open();
        List<IfEntry.Index> interfaces = List.of(new IfEntry.Index(1), new IfEntry.Index(2));
        agent.table(
                ifXTable,
                () -> interfaces,
                row -> row.column(ifName, i -> "eth" + i.ifIndex())
                        .column(ifHCInOctets, i -> Counter64.of(octets.get() * i.ifIndex()))
                        .column(ifHCOutOctets, i -> Counter64.of(7)));
        return agent;
    }

    @Test
    void trafficIsWhatCameSinceTheLastPollEvenIfACounterWraps() throws IOException {
        AtomicLong octets = new AtomicLong(-100);
        try (SnmpAgent device = device(octets);
                DatagramSocket silent = new DatagramSocket(0, InetAddress.getLoopbackAddress());
                SnmpManager manager = SnmpManager.open();
                Poller poller = Poller.builder(manager).open()) {
            Target alive = Target.builder(device.address()).build();
            Target dead = Target.builder(new InetSocketAddress(silent.getLocalAddress(), silent.getLocalPort()))
                    .timeout(Duration.ofMillis(50))
                    .retries(0)
                    .build();
            InterfacePoller interfaces = new InterfacePoller(poller, List.of(dead, alive));

            assertThat(interfaces.poll()).isEmpty();
            octets.addAndGet(150);

            assertThat(interfaces.poll())
                    .containsExactly(new Traffic(alive, "eth1", 150, 0), new Traffic(alive, "eth2", 300, 0));
        }
    }
}
