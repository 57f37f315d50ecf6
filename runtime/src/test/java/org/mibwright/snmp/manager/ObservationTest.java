package org.mibwright.snmp.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.EngineListener;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.testing.AcmeAgent;
import org.mibwright.snmp.testing.AcmeMib;
import org.mibwright.snmp.testing.NetSnmp;

/** What can be seen of an engine from outside: discovery, counters, and events. */
class ObservationTest {
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
