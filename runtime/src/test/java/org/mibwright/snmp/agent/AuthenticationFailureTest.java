package org.mibwright.snmp.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.ReportException;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.manager.NotificationReceiver;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.WritableScalar;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.AcmeAgent;
import org.mibwright.snmp.testing.AcmeMib;

/** Whoever cannot prove who he is makes the agent tell (RFC 3418, authenticationFailure), if somebody wants to know. */
class AuthenticationFailureTest {
    private static final WritableScalar<Boolean> ENABLE =
            WritableScalar.of("snmpEnableAuthenTraps", "1.3.6.1.2.1.11.30", Access.READ_WRITE, Syntax.truthValue());
    private static final Oid AUTHENTICATION_FAILURE = Oid.of("1.3.6.1.6.3.1.1.5.5");
    private static final Oid COLD_START = Oid.of("1.3.6.1.6.3.1.1.5.1");

    private final BlockingQueue<Oid> told = new LinkedBlockingQueue<>();
    private final SnmpManager manager = SnmpManager.open();
    private NotificationReceiver receiver;
    private AcmeAgent acme;

    @BeforeEach
    void open() {
        receiver = NotificationReceiver.builder().bindLoopback().maxThreads(1).open();
        receiver.onAny(notification -> told.add(notification.oid()));
        acme = new AcmeAgent(SnmpAgent.builder().readOnly(user("user", "authentication")));
        acme.agent.sendTrapsTo(Target.builder(receiver.address()).build());
    }

    @AfterEach
    void close() {
        manager.close();
        acme.close();
        receiver.close();
    }

    private static UsmUser user(String name, String passphrase) {
        return UsmUser.builder(name).auth(AuthProtocol.SHA_256, passphrase).build();
    }

    private Target as(UsmUser user) {
        return Target.builder(acme.agent.address()).user(user).build();
    }

    private Target stranger() {
        return acme.target("stranger").toBuilder()
                .timeout(Duration.ofMillis(20))
                .retries(0)
                .build();
    }

    @Test
    void strangersAreToldOfInEveryVersion() throws Exception {
        manager.set(acme.target("private"), ENABLE, true);
        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> manager.get(stranger(), AcmeMib.COUNT));
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(AUTHENTICATION_FAILURE);
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> manager.get(as(user("nobody", "authentication")), AcmeMib.COUNT));
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(AUTHENTICATION_FAILURE);
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> manager.get(as(user("user", "another passphrase")), AcmeMib.COUNT));
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(AUTHENTICATION_FAILURE);
        manager.get(as(user("user", "authentication")), AcmeMib.COUNT);
        acme.agent.sendColdStart();
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(COLD_START);
    }

    @Test
    void nobodyIsToldUnlessHeWantsToKnow() throws Exception {
        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> manager.get(stranger(), AcmeMib.COUNT));
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> manager.get(as(user("nobody", "authentication")), AcmeMib.COUNT));
        acme.agent.sendColdStart();
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(COLD_START);
    }
}
