package org.mibwright.snmp.internal.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.ReportException.Reason;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.usm.KeyCache;
import org.mibwright.snmp.internal.usm.LocalEngine;
import org.mibwright.snmp.internal.usm.LocalizedUser;
import org.mibwright.snmp.internal.usm.SaltSource;
import org.mibwright.snmp.internal.usm.UserTable;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.EngineBootsStore;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.OctetString;

/** What strangers may send to an engine that is the authoritative one (RFC 3412 section 7.2, RFC 3414 section 3.2). */
class HostileV3Test {
    private static final EngineId ENGINE = EngineId.ofText(32473, "under test");
    private static final UsmUser AES = user("aes", AuthProtocol.SHA_256, PrivProtocol.AES_128);
    private static final UsmUser DES = user("des", AuthProtocol.MD5, PrivProtocol.DES);
    private static final int TIME = 1000;

    private final AtomicLong nanos = new AtomicLong();
    private final List<Inbound> processed = new ArrayList<>();
    private final MemoryLink link = new MemoryLink(1);
    private final MemoryLink stranger = new MemoryLink(2);
    private Dispatcher dispatcher;

    @BeforeEach
    void start() {
        start(EngineBootsStore.inMemory());
    }

    private void start(EngineBootsStore boots) {
        KeyCache keys = new KeyCache(ForkJoinPool.commonPool());
        UserTable users = new UserTable(keys, ENGINE.octets());
        users.addAll(List.of(AES, DES));
        LocalEngine local = new LocalEngine(ENGINE, boots, nanos::get);
        nanos.addAndGet(TIME * 1_000_000_000L);
        V3Engine engine = new V3Engine(local, keys, users, new SaltSource());
        dispatcher = new Dispatcher("test", processed::add, engine);
        dispatcher.transports().add(link);
    }

    @AfterEach
    void stop() {
        dispatcher.close();
    }

    private static UsmUser user(String name, AuthProtocol auth, PrivProtocol priv) {
        return UsmUser.builder(name)
                .auth(auth, "authentication")
                .priv(priv, "privacy secret")
                .build();
    }

    private LocalizedUser keys(UsmUser user) {
        return dispatcher.engine().keys().localize(user, ENGINE.octets()).join();
    }

    private RawV3 plain(UsmUser user) {
        RawV3 message = new RawV3();
        message.engineId = ENGINE.octets();
        message.contextEngineId = ENGINE.octets();
        message.boots = 1;
        message.time = TIME;
        message.user = user.name();
        return message;
    }

    private RawV3 signed(UsmUser user) {
        RawV3 message = plain(user);
        message.flags = new byte[] {RawV3.AUTH | RawV3.REPORTABLE};
        message.auth = keys(user).auth();
        return message;
    }

    private RawV3 sealed(UsmUser user) {
        RawV3 message = signed(user);
        message.flags = new byte[] {RawV3.AUTH | RawV3.PRIV | RawV3.REPORTABLE};
        message.priv = keys(user).priv();
        return message;
    }

    private void arrive(RawV3 message) {
        link.arrive(stranger.address, message.encode());
    }

    private long count(Statistic statistic) {
        return dispatcher.statistics().get(statistic);
    }

    private void assertDropped(Statistic statistic) {
        assertThat(processed).isEmpty();
        assertThat(link.sent).isEmpty();
        assertThat(count(statistic)).isEqualTo(1);
    }

    private void assertReported(Statistic statistic, Reason reason) {
        assertThat(processed).isEmpty();
        assertThat(count(statistic)).isEqualTo(1);
        assertThat(link.sent).hasSize(1);
        byte[] sent = link.sent.get(0);
        assertThat(RawV3.header(sent).msgId()).isEqualTo(77);
        assertThat(RawV3.header(sent).isReportable()).isFalse();
        Pdu report = RawV3.pdu(sent);
        assertThat(report.type()).isEqualTo(PduType.REPORT);
        assertThat(report.bindings()).extracting(VarBind::name).containsExactly(reason.counter());
    }

    @Test
    void honestMessagesPass() {
        arrive(signed(AES));
        arrive(sealed(AES));
        arrive(signed(DES));
        arrive(sealed(DES));
        assertThat(processed).hasSize(4);
        assertThat(processed)
                .allSatisfy(inbound -> assertThat(inbound.pdu().requestId()).isEqualTo(99));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 11, 13, 24})
    void codesOfTheWrongLength(int length) {
        RawV3 message = signed(DES);
        message.macLength = length;
        arrive(message);
        assertReported(Statistic.WRONG_DIGESTS, Reason.WRONG_DIGEST);
    }

    @Test
    void everyFlippedBitOfASignedMessageIsNoticed() {
        byte[] message = signed(AES).encode();
        for (int bit = 0; bit < message.length * 8; bit++) {
            byte[] copy = message.clone();
            copy[bit / 8] ^= (byte) (1 << bit % 8);
            link.arrive(stranger.address, copy);
        }
        assertThat(processed)
                .allSatisfy(inbound ->
                        assertThat(inbound.v3().level().isAuthenticated()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 9, 64})
    void saltsOfTheWrongLength(int length) {
        RawV3 message = sealed(AES);
        message.salt = new byte[length];
        arrive(message);
        assertReported(Statistic.DECRYPTION_ERRORS, Reason.DECRYPTION_ERROR);
    }

    @Test
    void raggedCiphertext() {
        RawV3 message = sealed(DES);
        message.ragged = 3;
        arrive(message);
        assertReported(Statistic.DECRYPTION_ERRORS, Reason.DECRYPTION_ERROR);
    }

    @Test
    void ciphertextOfAnotherKey() {
        RawV3 message = sealed(AES);
        message.priv = dispatcher
                .engine()
                .keys()
                .localize(user("aes", AuthProtocol.SHA_256, PrivProtocol.AES_256), ENGINE.octets())
                .join()
                .priv();
        arrive(message);
        assertReported(Statistic.DECRYPTION_ERRORS, Reason.DECRYPTION_ERROR);
    }

    @Test
    void privacyWithoutAuthentication() {
        RawV3 message = plain(AES);
        message.flags = new byte[] {RawV3.PRIV | RawV3.REPORTABLE};
        arrive(message);
        assertDropped(Statistic.INVALID_MSGS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 483, -1, Integer.MIN_VALUE})
    void absurdMessageSizes(int maxSize) {
        RawV3 message = signed(AES);
        message.maxSize = maxSize;
        arrive(message);
        assertDropped(Statistic.IN_ASN_PARSE_ERRS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 300})
    void flagsOfTheWrongLength(int length) {
        RawV3 message = signed(AES);
        message.flags = new byte[length];
        arrive(message);
        assertDropped(Statistic.IN_ASN_PARSE_ERRS);
    }

    @Test
    void negativeNumbers() {
        RawV3 message = signed(AES);
        message.msgId = -1;
        arrive(message);
        message = signed(AES);
        message.boots = -1;
        arrive(message);
        message = signed(AES);
        message.time = -1;
        arrive(message);
        assertThat(count(Statistic.IN_ASN_PARSE_ERRS)).isEqualTo(3);
        assertThat(link.sent).isEmpty();
        assertThat(processed).isEmpty();
    }

    @Test
    void unknownSecurityModel() {
        RawV3 message = signed(AES);
        message.model = 4;
        arrive(message);
        assertDropped(Statistic.UNKNOWN_SECURITY_MODELS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 5, 32, 33, 60_000})
    void otherEnginesNames(int length) {
        RawV3 message = signed(AES);
        byte[] name = new byte[length];
        Arrays.fill(name, (byte) 0x80);
        message.engineId = OctetString.of(name);
        arrive(message);
        assertReported(Statistic.UNKNOWN_ENGINE_IDS, Reason.UNKNOWN_ENGINE_ID);
        assertThat(RawV3.header(link.sent.get(0)).engineId()).isEqualTo(ENGINE.octets());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 33, 60_000})
    void unknownUsers(int length) {
        RawV3 message = signed(AES);
        message.user = OctetString.of(new byte[length]);
        arrive(message);
        assertThat(processed).isEmpty();
        assertThat(count(Statistic.UNKNOWN_USER_NAMES)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, true",
        "1, 149, true",
        "1, -149, true",
        "1, 151, false",
        "1, -151, false",
        "0, 0, false",
        "2, 0, false",
        "2147483647, 0, false"
    })
    void theTimeWindow(int boots, int seconds, boolean accepted) {
        RawV3 message = signed(AES);
        message.boots = boots;
        message.time = TIME + seconds;
        arrive(message);
        if (accepted) {
            assertThat(processed).hasSize(1);
        } else {
            assertReported(Statistic.NOT_IN_TIME_WINDOWS, Reason.NOT_IN_TIME_WINDOW);
            assertThat(RawV3.header(link.sent.get(0)).level().isAuthenticated()).isTrue();
            assertThat(RawV3.header(link.sent.get(0)).time()).isEqualTo(TIME);
        }
    }

    @Test
    void nothingIsBelievedOnceTheLastStartIsUsedUp() {
        dispatcher.close();
        start(() -> EngineBootsStore.MAX_BOOTS);
        RawV3 message = signed(AES);
        message.boots = EngineBootsStore.MAX_BOOTS;
        arrive(message);
        assertReported(Statistic.NOT_IN_TIME_WINDOWS, Reason.NOT_IN_TIME_WINDOW);
    }

    @Test
    void replayedMessagesAreTooOldAfterAWhileAndAfterARestart() {
        byte[] set = sealed(AES).encode();
        link.arrive(stranger.address, set.clone());
        assertThat(processed).hasSize(1);
        nanos.addAndGet(151_000_000_000L);
        link.arrive(stranger.address, set.clone());
        assertThat(processed).hasSize(1);

        dispatcher.close();
        EngineBootsStore boots = EngineBootsStore.inMemory();
        boots.next();
        start(boots);
        link.arrive(stranger.address, set.clone());
        assertThat(processed).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORT", "RESPONSE", "TRAP"})
    void whatNobodyAskedForIsNeverAnswered(PduType type) {
        RawV3 wrongEngine = plain(AES);
        wrongEngine.engineId = OctetString.EMPTY;
        RawV3 wrongUser = plain(user("nobody", AuthProtocol.MD5, PrivProtocol.DES));
        RawV3 right = signed(AES);
        for (RawV3 message : List.of(wrongEngine, wrongUser, right)) {
            message.pdu = new Pdu(type, 5, 0, 0, List.of());
            arrive(message);
        }
        assertThat(link.sent).isEmpty();
        assertThat(processed).isEmpty();
    }

    @Test
    void reportsOfTwoEnginesDoNotAnswerEachOther() {
        RawV3 message = signed(AES);
        message.engineId = OctetString.EMPTY;
        arrive(message);
        byte[] report = link.sent.remove(0);
        link.arrive(stranger.address, report);
        assertThat(link.sent).isEmpty();
    }

    @Test
    void whatDoesNotWantAReportGetsNone() {
        RawV3 message = signed(AES);
        message.flags = new byte[] {RawV3.AUTH};
        message.user = OctetString.of("nobody");
        arrive(message);
        assertDropped(Statistic.UNKNOWN_USER_NAMES);
    }

    @Test
    void levelsWithoutKeys() {
        UsmUser open = UsmUser.builder("open").build();
        dispatcher.engine().users().addAll(List.of(open));
        RawV3 message = plain(open);
        message.flags = new byte[] {RawV3.AUTH | RawV3.REPORTABLE};
        message.macLength = 12;
        arrive(message);
        assertReported(Statistic.UNSUPPORTED_SECURITY_LEVELS, Reason.UNSUPPORTED_SECURITY_LEVEL);
    }

    @Test
    void octetsAfterTheMessage() {
        byte[] message = plain(AES).encode();
        link.arrive(stranger.address, Arrays.copyOf(message, message.length + 1));
        assertDropped(Statistic.IN_ASN_PARSE_ERRS);
    }

    @Test
    void truncatedMessages() {
        byte[] message = plain(AES).encode();
        for (int length = 0; length < message.length; length++) {
            link.arrive(stranger.address, Arrays.copyOf(message, length));
        }
        assertThat(processed).isEmpty();
        assertThat(link.sent).isEmpty();
    }

    @Test
    void garbageInEveryPlaceLeavesTheEngineAtWork() {
        Random random = new Random(42);
        byte[][] seeds = {plain(AES).encode(), signed(AES).encode(), sealed(DES).encode()};
        for (int i = 0; i < 60_000; i++) {
            byte[] message = seeds[i % seeds.length].clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                message[random.nextInt(message.length)] = (byte) random.nextInt();
            }
            link.arrive(stranger.address, message);
        }
        link.sent.clear();
        processed.clear();
        arrive(sealed(AES));
        assertThat(processed).hasSize(1);
    }

    @Test
    void manyStrangersLeaveNothingBehind() {
        Random random = new Random(7);
        for (int i = 0; i < 60_000; i++) {
            byte[] name = new byte[5 + random.nextInt(28)];
            random.nextBytes(name);
            RawV3 message = i % 3 == 0 ? plain(AES) : signed(AES);
            message.engineId = OctetString.of(name);
            message.flags = new byte[] {(byte) (message.flags[0] & ~(i % 2 == 0 ? RawV3.REPORTABLE : 0))};
            if (message.auth != null && i % 5 == 0) {
                message.pdu = new Pdu(PduType.TRAP, 5, 0, 0, List.of());
            }
            arrive(message);
            link.sent.clear();
            processed.clear();
        }
        assertThat(dispatcher.rememberedEngines()).isZero();
    }
}
