package org.mibwright.snmp.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.V1Trap;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.testing.AcmeAgent;
import org.mibwright.snmp.testing.AcmeMib;
import org.mibwright.snmp.testing.AcmeMib.Index;
import org.mibwright.snmp.testing.AcmeMib.LinkRow;
import org.mibwright.snmp.testing.AcmeMib.State;
import org.mibwright.snmp.testing.NetSnmp;

class NotificationTest {
    private final AcmeAgent acme = new AcmeAgent();
    private final NotificationReceiver receiver =
            NotificationReceiver.builder().bindLoopback().community("trapper").open();
    private final BlockingQueue<ReceivedNotification> received = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        receiver.close();
        acme.close();
    }

    private Target target() {
        return Target.builder(receiver.address()).community("trapper").build();
    }

    private ReceivedNotification next() throws InterruptedException {
        ReceivedNotification next = received.poll(20, TimeUnit.SECONDS);
        assertThat(next).as("a notification").isNotNull();
        return next;
    }

    @ParameterizedTest
    @EnumSource(
            value = SnmpVersion.class,
            names = {"V1", "V2C"})
    void trapsArriveTyped(SnmpVersion version) throws Exception {
        receiver.on(AcmeMib.DOWN, received::add);
        acme.agent.sendTrapsTo(target().toBuilder().version(version).build());
        acme.links.get(new Index(2, "b")).alias = "spare";
        acme.agent.send(AcmeMib.DOWN, new Index(2, "b"), v -> v.set(LinkRow.STATE, State.DOWN));
        ReceivedNotification trap = next();
        assertThat(trap.version()).isEqualTo(version);
        assertThat(trap.index(LinkRow.STATE)).contains(new Index(2, "b"));
        assertThat(trap.get(LinkRow.STATE).orElseThrow().is(State.DOWN)).isTrue();
        assertThat(trap.get(LinkRow.ALIAS)).contains("spare");
        assertThat(trap.get(AcmeMib.COUNT)).isEmpty();
        assertThat(trap.isInform()).isFalse();
        assertThat(trap.v1Trap().isPresent()).isEqualTo(version == SnmpVersion.V1);
    }

    @Test
    void informsAreConfirmed() throws Exception {
        receiver.onAny(received::add);
        acme.agent.sendInformsTo(target());
        CompletableFuture<Void> sent = acme.agent.send(AcmeMib.DOWN, new Index(2, "b"), v -> {});
        assertThat(sent).succeedsWithin(Duration.ofSeconds(20));
        assertThat(next().isInform()).isTrue();
    }

    @Test
    void informsThatNobodyConfirmsFail() {
        Target nobody = Target.builder("127.0.0.1", NetSnmp.freePort())
                .timeout(Duration.ofMillis(10))
                .retries(0)
                .build();
        acme.agent.sendInformsTo(nobody);
        assertThat(acme.agent.sendColdStart())
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withCauseInstanceOf(RequestTimeoutException.class);
    }

    @Test
    void objectsThatAreNeitherSetNorServedAreAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> acme.agent.send(AcmeMib.DOWN, new Index(9, "none"), v -> {}))
                .withMessageContaining("acmeState");
    }

    @Test
    void netSnmpsTrapsAndInformsArrive() throws Exception {
        NetSnmp.require("snmptrap", "snmpinform");
        receiver.onAny(received::add);
        String address = "127.0.0.1:" + receiver.address().getPort();
        NetSnmp.run(
                "snmptrap", "-v2c", "-c", "trapper", address, "123", ".1.3.6.1.4.1.8072.9.1", ".1.3.6.1.9.1", "i", "5");
        ReceivedNotification v2 = next();
        assertThat(v2.oid()).isEqualTo(Oid.of("1.3.6.1.4.1.8072.9.1"));
        assertThat(v2.upTime()).isEqualTo(TimeTicks.of(123));
        assertThat(v2.bindings()).containsExactly(VarBind.of(Oid.of("1.3.6.1.9.1"), Integer32.of(5)));

        assertThat(NetSnmp.run("snmpinform", "-v2c", "-c", "trapper", address, "7", ".1.3.6.1.6.3.1.1.5.1"))
                .isEmpty();
        assertThat(next().isInform()).isTrue();

        NetSnmp.run(
                "snmptrap",
                "-v1",
                "-c",
                "trapper",
                address,
                ".1.3.6.1.4.1.42",
                "192.0.2.7",
                "6",
                "17",
                "55",
                ".1.3.6.1.9.2",
                "s",
                "x");
        ReceivedNotification v1 = next();
        assertThat(v1.oid()).isEqualTo(Oid.of("1.3.6.1.4.1.42.0.17"));
        assertThat(v1.upTime()).isEqualTo(TimeTicks.of(55));
        assertThat(v1.bindings())
                .containsExactly(
                        VarBind.of(Oid.of("1.3.6.1.9.2"), OctetString.of("x")),
                        VarBind.of(Oid.of("1.3.6.1.6.3.18.1.3.0"), IpAddress.of("192.0.2.7")),
                        VarBind.of(Oid.of("1.3.6.1.6.3.1.1.4.3.0"), Oid.of("1.3.6.1.4.1.42")));
        assertThat(v1.v1Trap().orElseThrow().specificTrap()).isEqualTo(17);
    }

    @Test
    void otherCommunitiesAreNotHeard() throws Exception {
        receiver.onAny(received::add);
        acme.agent.sendTrapsTo(target().toBuilder().community("stranger").build());
        acme.agent.sendTrapsTo(target());
        acme.agent.sendColdStart();
        assertThat(next().community()).isEqualTo(OctetString.of("trapper"));
        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SnmpVersion.class,
            names = {"V1", "V2C"})
    void managersSendTrapsToo(SnmpVersion version) throws Exception {
        receiver.onAny(received::add);
        try (SnmpManager manager = SnmpManager.open()) {
            Target target = target().toBuilder().version(version).build();
            VarBind binding = VarBind.of(Oid.of("1.3.6.1.9.1"), Integer32.of(5));
            manager.trap(target, Oid.of("1.3.6.1.4.1.99999.0.7"), binding);
            ReceivedNotification trap = next();
            assertThat(trap.oid()).isEqualTo(Oid.of("1.3.6.1.4.1.99999.0.7"));
            assertThat(trap.bindings()).contains(binding);
            VarBind counter = VarBind.of(Oid.of("1.3.6.1.9.1"), Counter64.of(5));
            if (version == SnmpVersion.V1) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> manager.trap(target, Oid.of("1.3.6.1.6.3.1.1.5.1"), counter));
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> manager.inform(target, Oid.of("1.3.6.1.6.3.1.1.5.1")));
            } else {
                manager.inform(target, Oid.of("1.3.6.1.6.3.1.1.5.1"), counter);
                assertThat(next().isInform()).isTrue();
            }
        }
    }

    @Test
    void trapsOfVersion1TranslateBothWays() {
        V1Trap linkDown =
                new V1Trap(Oid.of("1.3.6.1.4.1.42"), IpAddress.of("192.0.2.7"), 2, 0, TimeTicks.of(9), List.of());
        assertThat(linkDown.trapOid()).isEqualTo(Oid.of("1.3.6.1.6.3.1.1.5.3"));
        assertThat(V1Trap.of(linkDown.toPdu(), IpAddress.of(0)).orElseThrow()).satisfies(back -> {
            assertThat(back.genericTrap()).isEqualTo(2);
            assertThat(back.enterprise()).isEqualTo(Oid.of("1.3.6.1.4.1.42"));
            assertThat(back.agentAddress()).isEqualTo(IpAddress.of("192.0.2.7"));
        });
        V1Trap enterprise =
                new V1Trap(Oid.of("1.3.6.1.4.1.42"), IpAddress.of("192.0.2.7"), 6, 99, TimeTicks.of(9), List.of());
        assertThat(V1Trap.of(enterprise.toPdu(), IpAddress.of(0)).orElseThrow())
                .extracting(V1Trap::enterprise, V1Trap::genericTrap, V1Trap::specificTrap)
                .containsExactly(Oid.of("1.3.6.1.4.1.42"), 6, 99);
    }
}
