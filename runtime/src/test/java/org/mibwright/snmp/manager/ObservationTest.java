package org.mibwright.snmp.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.EngineListener;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.MalformedMessageException;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.AcmeAgent;
import org.mibwright.snmp.testing.AcmeMib;
import org.mibwright.snmp.testing.NetSnmp;

/** What can be seen of an engine from outside: discovery, counters, and events. */
class ObservationTest {
    private static final String SNMP = "1.3.6.1.2.1.11.";

    private final List<String> events = new CopyOnWriteArrayList<>();
    private final EngineListener recorder = new EngineListener() {
        @Override
        public void answered(Target target, PduType request, int attempts, Duration elapsed) {
            events.add("answered " + request + " " + attempts + " " + elapsed.isNegative());
        }

        @Override
        public void timedOut(Target target, PduType request, int attempts) {
            events.add("timedOut " + request + " " + attempts);
        }

        @Override
        public void received(SocketAddress peer, SnmpVersion version, PduType type) {
            events.add("received " + version + " " + type);
            throw new IllegalStateException("a broken listener harms nobody");
        }

        @Override
        public void malformed(SocketAddress peer, MalformedMessageException problem) {
            events.add("malformed " + problem.problem());
        }
    };
    private final AcmeAgent acme = new AcmeAgent(SnmpAgent.builder().listener(recorder));
    private final SnmpManager manager = SnmpManager.builder().listener(recorder).open();

    @AfterEach
    void close() {
        manager.close();
        acme.close();
    }

    @Test
    void enginesAreDiscovered() throws Exception {
        Target target = acme.target("public");
        assertThat(manager.discover(target)).isEqualTo(acme.agent.engineId());
        assertThat(manager.discoverAsync(target).get(20, TimeUnit.SECONDS)).isEqualTo(acme.agent.engineId());
        Target nobody = Target.builder("127.0.0.1", NetSnmp.freePort())
                .timeout(Duration.ofMillis(20))
                .retries(0)
                .build();
        assertThatExceptionOfType(RequestTimeoutException.class).isThrownBy(() -> manager.discover(nobody));
    }

    @Test
    void listenersHearWhatHappens() {
        manager.get(acme.target("public"), AcmeMib.COUNT);
        Target nobody = Target.builder("127.0.0.1", NetSnmp.freePort())
                .timeout(Duration.ofMillis(20))
                .retries(1)
                .build();
        assertThatExceptionOfType(RequestTimeoutException.class).isThrownBy(() -> manager.get(nobody, AcmeMib.COUNT));
        assertThat(events)
                .containsExactly("received v2c GetRequest", "answered GetRequest 1 false", "timedOut GetRequest 2");
    }

    @Test
    void listenersHearOfWhatIsMalformed() throws Exception {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(new byte[] {0x30, 0}, 2, acme.agent.address()));
        }
        manager.get(acme.target("public"), AcmeMib.COUNT);
        assertThat(events).startsWith("malformed TRUNCATED");
    }

    /** As somebody watches who walks the snmp group again and again: reading it counts, too. */
    @Test
    void theCountersGoUpAsOneWatches() {
        var requestVariables = Scalar.of("snmpInTotalReqVars", SNMP + 13, Access.READ_ONLY, Syntax.counter32());
        Target target = acme.target("public");
        long first = manager.get(target, requestVariables).value();
        manager.get(target, AcmeMib.COUNT.instanceOid(), AcmeMib.LIMIT.instanceOid());
        assertThat(manager.get(target, requestVariables).value()).isEqualTo(first + 3);
    }

    /** RFC 1213 names these, RFC 3418 has kept most of them for SNMPv1 alone. */
    @Test
    void theWholeSnmpGroupIsThere() {
        Target v1 = acme.target("public").toBuilder().version(SnmpVersion.V1).build();
        assertThatExceptionOfType(ErrorStatusException.class)
                .isThrownBy(() -> manager.get(v1, AcmeMib.COUNT.oid().append(5)));
        var group =
                manager.walk(acme.target("public"), Oid.of("1.3.6.1.2.1.11")).toList();
        assertThat(group)
                .extracting(binding -> binding.name().parent().last())
                .containsExactly(
                        1L, 2L, 3L, 4L, 5L, 6L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 16L, 17L, 18L, 19L, 20L, 21L, 22L,
                        24L, 25L, 26L, 27L, 28L, 29L, 30L, 31L, 32L);
        var noSuchNames = Scalar.of("snmpOutNoSuchNames", SNMP + 21, Access.READ_ONLY, Syntax.counter32());
        assertThat(manager.get(acme.target("public"), noSuchNames).value()).isEqualTo(1);
    }

    @Test
    void countersTellWhatHappened() {
        manager.get(acme.target("public"), AcmeMib.COUNT);
        Target nobody = Target.builder("127.0.0.1", NetSnmp.freePort())
                .timeout(Duration.ofMillis(20))
                .retries(1)
                .build();
        assertThatExceptionOfType(RequestTimeoutException.class).isThrownBy(() -> manager.get(nobody, AcmeMib.COUNT));
        assertThat(manager.statistics().messagesIn()).isEqualTo(1);
        assertThat(manager.statistics().messagesOut()).isEqualTo(3);
        assertThat(manager.statistics().retries()).isEqualTo(1);
        assertThat(manager.statistics().timeouts()).isEqualTo(1);
        assertThat(acme.agent.statistics().messagesIn()).isEqualTo(1);
    }
}
