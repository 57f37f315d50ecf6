package org.mibwright.snmp.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.ReportException;
import org.mibwright.snmp.ReportException.Reason;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.usm.KeyDerivation;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.Secret;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.NetSnmp;
import org.mibwright.snmp.testing.Snmpd;
import org.mibwright.snmp.testing.V3Users;

/** Our manager against Net-SNMP's agent over SNMPv3, with every protocol that it has. */
class NetSnmpV3AgentTest {
    private static final Oid SYS_DESCR = Oid.of("1.3.6.1.2.1.1.1.0");
    private static final Oid SYS_CONTACT = Oid.of("1.3.6.1.2.1.1.4.0");
    private static final Oid SNMP_ENGINE_BOOTS = Oid.of("1.3.6.1.6.3.10.2.1.2.0");
    private static final String AUTH_PASSPHRASE = V3Users.AUTH;
    private static final String PRIV_PASSPHRASE = V3Users.PRIV;
    private static final EngineId ENGINE = EngineId.fromHex("80001f8804746573742d656e67696e65");

    private static Snmpd snmpd;
    private static SnmpManager manager;

    @BeforeAll
    static void start() {
        NetSnmp.require("snmpd");
        List<String> configuration = new ArrayList<>(List.of(
                "exactEngineID 0x" + ENGINE.toString().replace(":", ""),
                "sysDescr Net-SNMP under test",
                "view all included .1",
                "view some included .1.3.6.1.2.1.1.4",
                "group readers usm nobody",
                "access readers \"\" any noauth exact all all none",
                "access secured \"\" any auth exact all all none",
                "access encrypted \"\" any priv exact all all none",
                "group encrypted usm careful",
                "createUser nobody",
                "createUser careful SHA-256 \"" + AUTH_PASSPHRASE + "\" AES \"" + PRIV_PASSPHRASE + "\""));
        for (AuthProtocol auth : AuthProtocol.values()) {
            configuration.add(V3Users.createUser(V3Users.of(auth), ""));
            configuration.add("group secured usm " + auth.name());
            for (PrivProtocol priv : V3Users.PRIVS) {
                configuration.add(V3Users.createUser(V3Users.of(auth, priv), ""));
                configuration.add("group secured usm " + V3Users.name(auth, priv));
            }
        }
        snmpd = Snmpd.start(configuration.toArray(String[]::new));
        manager = SnmpManager.open();
    }

    @AfterAll
    static void stop() {
        if (snmpd != null) {
            manager.close();
            snmpd.close();
        }
    }

    @ParameterizedTest
    @MethodSource("org.mibwright.snmp.testing.V3Users#pairs")
    void everyPairOfProtocols(AuthProtocol auth, PrivProtocol priv) {
        Target target = target(V3Users.of(auth, priv));

        assertThat(descr(target)).isEqualTo("Net-SNMP under test");
        assertThat(manager.walk(target, Oid.of("1.3.6.1.2.1.1")).toList()).hasSizeGreaterThan(7);
    }

    @ParameterizedTest
    @EnumSource
    void everyAuthenticationAlone(AuthProtocol auth) {
        assertThat(descr(target(V3Users.of(auth)))).isEqualTo("Net-SNMP under test");
    }

    @Test
    void noProtectionAtAll() {
        assertThat(descr(target(UsmUser.builder("nobody").build()))).isEqualTo("Net-SNMP under test");
    }

    @Test
    void overTcp() {
        Target target = target(good()).toBuilder().transport(Target.TCP).build();
        assertThat(descr(target)).isEqualTo("Net-SNMP under test");
    }

    @Test
    void masterAndLocalizedKeysInPlaceOfPassphrases() {
        AuthProtocol auth = AuthProtocol.SHA_256;
        byte[] authKey = KeyDerivation.masterKey(auth, AUTH_PASSPHRASE.getBytes());
        byte[] privKey = KeyDerivation.masterKey(auth, PRIV_PASSPHRASE.getBytes());
        UsmUser master = UsmUser.builder("careful")
                .auth(auth, Secret.masterKey(OctetString.of(authKey)))
                .priv(PrivProtocol.AES_128, Secret.masterKey(OctetString.of(privKey)))
                .build();
        assertThat(descr(target(master))).isEqualTo("Net-SNMP under test");

        OctetString engine = ENGINE.octets();
        UsmUser localized = UsmUser.builder("careful")
                .auth(auth, Secret.localizedKey(OctetString.of(KeyDerivation.localize(auth, authKey, engine))))
                .priv(
                        PrivProtocol.AES_128,
                        Secret.localizedKey(OctetString.of(KeyDerivation.localize(auth, privKey, engine))))
                .build();
        assertThat(descr(target(localized))).isEqualTo("Net-SNMP under test");
    }

    @Test
    void enginesTellTheirNames() {
        assertThat(manager.discover(Target.v2c(snmpd.address(), "public"))).isEqualTo(ENGINE);
        assertThat(manager.discoverAsync(target(good())))
                .succeedsWithin(Duration.ofSeconds(10))
                .isEqualTo(ENGINE);
        Target nobody = impatient(Target.v2c("127.0.0.1:" + NetSnmp.freePort(), "public"));
        assertThatThrownBy(() -> manager.discover(nobody)).isInstanceOf(RequestTimeoutException.class);
        assertThat(manager.pendingRequests()).isZero();
    }

    @Test
    void givenEngineIsNotDiscovered() {
        Target right = target(good()).toBuilder().engineId(ENGINE).build();
        assertThat(descr(right)).isEqualTo("Net-SNMP under test");

        Target wrong = target(good()).toBuilder()
                .engineId(EngineId.ofText(8072, "somebody else"))
                .build();
        assertReport(wrong, Reason.UNKNOWN_ENGINE_ID, "engine ID");
    }

    @Test
    void setAndErrorStatus() {
        Target target = target(good());
        VarBind contact = VarBind.of(SYS_CONTACT, OctetString.of("new"));
        assertThat(manager.set(target, contact)).containsExactly(contact);
        assertThat(manager.get(target, SYS_CONTACT)).containsExactly(contact);
        assertThatThrownBy(() -> manager.set(target, VarBind.of(SYS_DESCR.append(1), OctetString.of("x"))))
                .isInstanceOf(ErrorStatusException.class);
    }

    @Test
    void unknownUser() {
        UsmUser user = UsmUser.builder("mallory")
                .auth(AuthProtocol.SHA_256, AUTH_PASSPHRASE)
                .build();
        assertReport(target(user), Reason.UNKNOWN_USER_NAME, "does not know the user");
        assertReport(target(UsmUser.builder("mallory").build()), Reason.UNKNOWN_USER_NAME, "does not know the user");
    }

    @Test
    void wrongAuthenticationPassphraseAndProtocol() {
        UsmUser passphrase = UsmUser.builder("careful")
                .auth(AuthProtocol.SHA_256, "not the right one")
                .priv(PrivProtocol.AES_128, PRIV_PASSPHRASE)
                .build();
        assertReport(target(passphrase), Reason.WRONG_DIGEST, "authentication passphrase or protocol differs");
        UsmUser protocol = UsmUser.builder("careful")
                .auth(AuthProtocol.SHA_1, AUTH_PASSPHRASE)
                .priv(PrivProtocol.AES_128, PRIV_PASSPHRASE)
                .build();
        assertReport(target(protocol), Reason.WRONG_DIGEST, "authentication passphrase or protocol differs");
    }

    /** Net-SNMP drops what it cannot parse after decryption; the hint tells what is left to be wrong. */
    @Test
    void wrongPrivacyPassphrase() {
        UsmUser user = UsmUser.builder("careful")
                .auth(AuthProtocol.SHA_256, AUTH_PASSPHRASE)
                .priv(PrivProtocol.AES_128, "not the right one")
                .build();
        assertThatThrownBy(() -> manager.get(impatient(target(user)), SYS_DESCR))
                .isInstanceOf(RequestTimeoutException.class)
                .hasMessageContaining("may not be able to decrypt");
    }

    @Test
    void levelWithoutKeysAtTheAgent() {
        UsmUser user = UsmUser.builder(AuthProtocol.SHA_256.name())
                .auth(AuthProtocol.SHA_256, AUTH_PASSPHRASE)
                .priv(PrivProtocol.AES_128, PRIV_PASSPHRASE)
                .build();
        assertReport(target(user), Reason.UNSUPPORTED_SECURITY_LEVEL, "authPriv");
    }

    @Test
    void levelBelowWhatAccessControlAsksFor() {
        Target target = target(good()).toBuilder()
                .securityLevel(SecurityLevel.AUTH_NO_PRIV)
                .build();
        ErrorStatusException refused =
                catchThrowableOfType(ErrorStatusException.class, () -> manager.get(target, SYS_DESCR));
        assertThat(refused.status()).isEqualTo(ErrorStatus.AUTHORIZATION_ERROR);
    }

    /** Net-SNMP counts it, but sends no report. */
    @Test
    void unknownContext() {
        Target target = target(good()).toBuilder().contextName("nowhere").build();
        assertThatThrownBy(() -> manager.get(impatient(target), SYS_DESCR)).isInstanceOf(RequestTimeoutException.class);
    }

    @Test
    void thousandsAtOnceDiscoverOnce() {
        try (SnmpManager fresh = SnmpManager.open()) {
            List<CompletableFuture<List<VarBind>>> all = IntStream.range(0, 500)
                    .mapToObj(i -> fresh.getAsync(target(good()), SNMP_ENGINE_BOOTS))
                    .toList();
            assertThat(all).allSatisfy(future -> assertThat(future.join()).hasSize(1));
            assertThat(fresh.pendingRequests()).isZero();
        }
    }

    @Test
    void restartedAgentIsResynchronised() {
        try (Snmpd other = Snmpd.start(
                "createUser careful SHA-256 \"" + AUTH_PASSPHRASE + "\" AES \"" + PRIV_PASSPHRASE + "\"",
                "rouser careful priv")) {
            Target target = Target.v3(other.address(), good());
            long before = boots(target);
            other.restart();
            assertThat(boots(target)).isEqualTo(before + 1);
            assertThat(boots(target)).isEqualTo(before + 1);
        }
    }

    @Test
    void replacedAgentIsDiscoveredAgain() {
        String user = "createUser careful SHA-256 \"" + AUTH_PASSPHRASE + "\" AES \"" + PRIV_PASSPHRASE + "\"";
        Snmpd first = Snmpd.start(user, "rouser careful priv", "engineID first");
        Target target = Target.v3(first.address(), good());
        assertThat(engineId(target)).endsWith(hex("first"));
        first.close();
        try (Snmpd second = Snmpd.startAt(first.port(), user, "rouser careful priv", "engineID second")) {
            assertThat(engineId(target)).endsWith(hex("second"));
            assertThat(second.port()).isEqualTo(first.port());
        }
    }

    private static String engineId(Target target) {
        return ((OctetString) manager.get(target, Oid.of("1.3.6.1.6.3.10.2.1.1.0"))
                        .get(0)
                        .value())
                .toHex();
    }

    private static String hex(String text) {
        return OctetString.of(text).toHex();
    }

    private static Target impatient(Target target) {
        return target.toBuilder().timeout(Duration.ofMillis(300)).retries(0).build();
    }

    private static long boots(Target target) {
        return Long.parseLong(
                manager.get(target, SNMP_ENGINE_BOOTS).get(0).value().toString());
    }

    private static void assertReport(Target target, Reason reason, String words) {
        ReportException report = catchThrowableOfType(ReportException.class, () -> manager.get(target, SYS_DESCR));
        assertThat(report.reason()).isEqualTo(reason);
        assertThat(report).hasMessageContaining(words).hasMessageContaining(target.toString());
    }

    private static String descr(Target target) {
        return manager.get(target, SYS_DESCR).get(0).value().toString();
    }

    private static UsmUser good() {
        return UsmUser.builder("careful")
                .auth(AuthProtocol.SHA_256, AUTH_PASSPHRASE)
                .priv(PrivProtocol.AES_128, PRIV_PASSPHRASE)
                .build();
    }

    private static Target target(UsmUser user) {
        return Target.v3(snmpd.address(), user);
    }
}
