package org.mibwright.snmp.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mibwright.snmp.ReportException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.manager.NotificationReceiver;
import org.mibwright.snmp.manager.ReceivedNotification;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.EngineBootsStore;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.security.SecurityModel;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.security.Vacm;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.NetSnmp;
import org.mibwright.snmp.testing.V3Users;

/** Traps and informs of SNMPv3, among ourselves and with Net-SNMP's programs on either side. */
class V3NotificationTest {
    private static final Oid LINK_DOWN = Oid.of("1.3.6.1.6.3.1.1.5.3");
    private static final VarBind SOMETHING = VarBind.of(Oid.of("1.3.6.1.2.1.1.6.0"), OctetString.of("in the attic"));
    private static final EngineId SENDER = EngineId.ofText(8072, "sender");

    private final BlockingQueue<ReceivedNotification> received = new LinkedBlockingQueue<>();

    @TempDir
    Path directory;

    private NotificationReceiver receiver(UsmUser... users) {
        NotificationReceiver.Builder builder = NotificationReceiver.builder().bindLoopback();
        for (UsmUser user : users) {
            builder.user(user);
        }
        NotificationReceiver receiver = builder.open();
        receiver.onAny(received::add);
        return receiver;
    }

    private ReceivedNotification next() throws InterruptedException {
        ReceivedNotification next = received.poll(10, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private static Target target(NotificationReceiver receiver, UsmUser user) {
        return Target.builder(receiver.address()).user(user).build();
    }

    @ParameterizedTest
    @MethodSource("org.mibwright.snmp.testing.V3Users#pairs")
    void trapsAndInformsOfNetSnmp(AuthProtocol auth, PrivProtocol priv) throws Exception {
        NetSnmp.require("snmptrap", "snmpinform");
        UsmUser user = V3Users.of(auth, priv);
        try (NotificationReceiver receiver = receiver(user)) {
            assertThat(send("snmptrap", user, receiver)).isEmpty();
            assertReceived(user, false);
            assertThat(send("snmpinform", user, receiver)).isEmpty();
            assertReceived(user, true);
        }
    }

    private void assertReceived(UsmUser user, boolean inform) throws InterruptedException {
        ReceivedNotification notification = next();
        assertThat(notification.oid()).isEqualTo(LINK_DOWN);
        assertThat(notification.isInform()).isEqualTo(inform);
        assertThat(notification.securityName()).isEqualTo(user.name());
        assertThat(notification.securityLevel()).isEqualTo(user.bestLevel());
        assertThat(notification.bindings()).containsExactly(SOMETHING);
    }

    private static List<String> send(String program, UsmUser user, NotificationReceiver receiver) {
        List<String> arguments = new ArrayList<>(V3Users.options(user));
        if (program.equals("snmptrap")) {
            arguments.addAll(List.of("-e", "0x" + SENDER.toString().replace(":", "")));
        }
        arguments.add("127.0.0.1:" + receiver.address().getPort());
        arguments.addAll(List.of("42", "." + LINK_DOWN, "." + SOMETHING.name(), "s", "in the attic"));
        return NetSnmp.run(program, arguments.toArray());
    }

    @Test
    void trapsAndInformsToNetSnmp() throws Exception {
        NetSnmp.require("snmptrapd");
        UsmUser user = V3Users.usual();
        int port = NetSnmp.freePort();
        Path log = directory.resolve("log");
        try (SnmpAgent agent = SnmpAgent.builder().open()) {
            String engine = "-e 0x" + agent.engineId().toString().replace(":", "");
            Path configuration = Files.write(
                    directory.resolve("snmptrapd.conf"),
                    List.of(
                            V3Users.createUser(user, engine),
                            V3Users.createUser(user, ""),
                            "authUser log " + user.name() + " priv",
                            "format2 %N %P %v\\n"));
            ProcessBuilder builder = new ProcessBuilder(
                    "timeout",
                    "60",
                    "snmptrapd",
                    "-f",
                    "-On",
                    "-Lf",
                    log.toString(),
                    "-C",
                    "-c",
                    configuration.toString(),
                    "udp:127.0.0.1:" + port);
            builder.environment()
                    .put("SNMP_PERSISTENT_DIR", directory.resolve("persistent").toString());
            builder.environment().put("MIBS", "");
            Process daemon = builder.redirectErrorStream(true)
                    .redirectOutput(directory.resolve("out").toFile())
                    .start();
            try {
                await(log, "NET-SNMP version");
                Target target = Target.v3("127.0.0.1:" + port, user);
                agent.sendTrapsTo(target);
                agent.send(LINK_DOWN, SOMETHING).join();
                await(log, "in the attic");
                agent.sendInformsTo(target);
                agent.send(LINK_DOWN, VarBind.of(SOMETHING.name(), OctetString.of("in the cellar")))
                        .get(10, TimeUnit.SECONDS);
                await(log, "in the cellar");
            } finally {
                daemon.descendants().forEach(ProcessHandle::destroy);
                daemon.destroy();
                daemon.waitFor(10, TimeUnit.SECONDS);
            }
        }
    }

    private static void await(Path log, String text) throws IOException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (Files.exists(log) && Files.readString(log).contains(text)) {
                return;
            }
            Thread.sleep(50);
        }
        assertThat(log).content().contains(text);
    }

    @ParameterizedTest
    @EnumSource
    void amongOurselvesWithEveryPrivacy(PrivProtocol priv) throws Exception {
        UsmUser user = V3Users.of(AuthProtocol.SHA_1, priv);
        try (NotificationReceiver receiver = receiver(user);
                SnmpAgent agent =
                        SnmpAgent.builder().sendTrapsTo(target(receiver, user)).open()) {
            agent.send(LINK_DOWN, SOMETHING).join();
            assertReceived(user, false);
            agent.send(LINK_DOWN, SOMETHING).join();
            assertReceived(user, false);
        }
    }

    @Test
    void restartedSenderIsBelievedAndItsPastIsNot() throws Exception {
        UsmUser user = V3Users.usual();
        var boots = EngineBootsStore.inMemory();
        try (NotificationReceiver receiver = receiver(user)) {
            for (int life = 0; life < 2; life++) {
                try (SnmpAgent agent = SnmpAgent.builder()
                        .engine(SENDER, boots)
                        .sendTrapsTo(target(receiver, user))
                        .open()) {
                    agent.send(LINK_DOWN, SOMETHING).join();
                    assertReceived(user, false);
                }
            }
            var past = EngineBootsStore.inMemory();
            try (SnmpAgent agent = SnmpAgent.builder()
                    .engine(SENDER, past)
                    .sendTrapsTo(target(receiver, user))
                    .open()) {
                agent.send(LINK_DOWN, SOMETHING).join();
                assertThat(received.poll(300, TimeUnit.MILLISECONDS)).isNull();
            }
        }
    }

    @Test
    void lessProtectionThanTheUserHasIsNotBelieved() throws Exception {
        UsmUser user = V3Users.usual();
        try (NotificationReceiver receiver = receiver(user);
                SnmpAgent agent = SnmpAgent.builder().open()) {
            agent.sendTrapsTo(Target.builder(receiver.address())
                    .user(user)
                    .securityLevel(SecurityLevel.NO_AUTH_NO_PRIV)
                    .build());
            agent.send(LINK_DOWN, SOMETHING).join();
            assertThat(received.poll(300, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void informWithAWrongPassphraseFails() {
        try (NotificationReceiver receiver = receiver(V3Users.usual());
                SnmpAgent agent = SnmpAgent.builder().open()) {
            UsmUser wrong = UsmUser.builder(V3Users.usual().name().toString())
                    .auth(AuthProtocol.SHA_256, "not the right one")
                    .build();
            agent.sendInformsTo(target(receiver, wrong));
            assertThatThrownBy(() -> agent.send(LINK_DOWN, SOMETHING).join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(ReportException.class)
                    .hasMessageContaining("authentication passphrase or protocol differs");
        }
    }

    @Test
    void nobodyIsToldWhatTheNotifyViewLacks() throws Exception {
        UsmUser user = V3Users.usual();
        Vacm vacm = Vacm.builder()
                .include("told", Oid.of("1.3.6.1"))
                .exclude("told", Oid.of("1.3.6.1.2.1.1.5"))
                .exclude("told", Oid.of("1.3.6.1.6.3.1.1.5.4"))
                .group("told", SecurityModel.USM, user.name().toString())
                .access("told", SecurityLevel.AUTH_PRIV, access -> access.notify("told"))
                .build();
        UsmUser stranger = V3Users.of(AuthProtocol.SHA_512, PrivProtocol.AES_256);
        try (NotificationReceiver receiver = receiver(user, stranger);
                SnmpAgent agent = SnmpAgent.builder()
                        .control(vacm)
                        .sendTrapsTo(target(receiver, stranger))
                        .sendTrapsTo(target(receiver, user))
                        .open()) {
            agent.send(LINK_DOWN, VarBind.of(Oid.of("1.3.6.1.2.1.1.5.0"), OctetString.of("secret")))
                    .join();
            agent.send(Oid.of("1.3.6.1.6.3.1.1.5.4"), SOMETHING).join();
            agent.send(LINK_DOWN, SOMETHING).join();
            assertReceived(user, false);
            assertThat(received).isEmpty();
        }
    }
}
