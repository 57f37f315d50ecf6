package org.mibwright.snmp.internal.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.ReportException;
import org.mibwright.snmp.ReportException.Reason;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.message.V3Header;
import org.mibwright.snmp.internal.usm.KeyCache;
import org.mibwright.snmp.internal.usm.LocalEngine;
import org.mibwright.snmp.internal.usm.LocalizedUser;
import org.mibwright.snmp.internal.usm.SaltSource;
import org.mibwright.snmp.internal.usm.UserTable;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.EngineBootsStore;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/** What somebody on the way may do to the answers that SNMPv3 requests wait for. */
class ForgedV3Test {
    private static final EngineId AGENT = EngineId.ofText(32473, "agent");
    private static final Oid NAME = Oid.of("1.3.6.1.2.1.1.1.0");
    private static final UsmUser USER = UsmUser.builder("user")
            .auth(AuthProtocol.SHA_256, "authentication")
            .priv(PrivProtocol.AES_128, "privacy secret")
            .build();

    private final AtomicLong nanos = new AtomicLong();
    private final MemoryLink here = new MemoryLink(1);
    private final MemoryLink there = new MemoryLink(2);
    private final Dispatcher manager = new Dispatcher("manager", inbound -> false, V3Engine.anonymous());
    private final List<VarBind> answer = List.of(VarBind.of(NAME, OctetString.of("honest")));
    private Dispatcher agent;

    @BeforeEach
    void start() {
        here.connect(there);
        manager.transports().add(here);
        startAgent(AGENT, EngineBootsStore.inMemory());
    }

    private void startAgent(EngineId id, EngineBootsStore boots) {
        KeyCache keys = new KeyCache(ForkJoinPool.commonPool());
        UserTable users = new UserTable(keys, id.octets());
        users.addAll(List.of(USER));
        V3Engine engine = new V3Engine(new LocalEngine(id, boots, nanos::get), keys, users, new SaltSource());
        agent = new Dispatcher("agent", inbound -> inbound.respond(inbound.pdu().response(answer), 65_507), engine);
        agent.transports().add(there);
    }

    @AfterEach
    void stop() {
        manager.close();
        agent.close();
    }

    private Target target(SecurityLevel level) {
        return Target.builder(there.address)
                .transport("memory")
                .user(USER)
                .securityLevel(level)
                .timeout(Duration.ofMillis(200))
                .retries(0)
                .build();
    }

    private CompletableFuture<Pdu> request(SecurityLevel level) {
        return manager.request(target(level), Pdu.of(PduType.GET, NAME), Function.identity(), null);
    }

    private static Pdu result(CompletableFuture<Pdu> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(10, TimeUnit.SECONDS);
    }

    private void warmUp(SecurityLevel level) throws Exception {
        assertThat(result(request(level)).bindings()).isEqualTo(answer);
        here.sent.clear();
        there.sent.clear();
    }

    @ParameterizedTest
    @EnumSource
    void honestAnswersPassInThreeRoundTripsAndThenInOne(SecurityLevel level) throws Exception {
        assertThat(result(request(level)).bindings()).isEqualTo(answer);
        assertThat(here.sent).hasSize(level.isAuthenticated() ? 3 : 2);
        assertThat(result(request(level)).bindings()).isEqualTo(answer);
        assertThat(here.sent).hasSize(level.isAuthenticated() ? 4 : 3);
        assertThat(manager.pendingCount()).isZero();
    }

    /** The clock that an unauthenticated report tells is not believed, even as a guess. */
    @Test
    void discoveryTellsNoTime() throws Exception {
        result(request(SecurityLevel.AUTH_PRIV));
        assertThat(RawV3.header(here.sent.get(1)).boots()).isZero();
        assertThat(RawV3.header(here.sent.get(1)).time()).isZero();
        assertThat(RawV3.header(here.sent.get(2)).boots()).isEqualTo(1);
    }

    @Test
    void everyFlippedBitOfAnAnswerIsNoticed() throws Exception {
        warmUp(SecurityLevel.AUTH_PRIV);
        for (int bit = 0; bit < 2000; bit += 7) {
            int flipped = bit;
            there.tampering = message -> flip(message, flipped);
            CompletableFuture<Pdu> future = request(SecurityLevel.AUTH_PRIV);
            assertThat(future.isDone() && !future.isCompletedExceptionally()).isFalse();
            future.cancel(true);
        }
        there.tampering = UnaryOperator.identity();
        assertThat(result(request(SecurityLevel.AUTH_PRIV)).bindings()).isEqualTo(answer);
        assertThat(manager.pendingCount()).isZero();
    }

    private static byte[] flip(byte[] message, int bit) {
        byte[] copy = message.clone();
        int at = bit / 8 % copy.length;
        copy[at] ^= (byte) (1 << bit % 8);
        return copy;
    }

    @ParameterizedTest
    @EnumSource(names = "NO_AUTH_NO_PRIV", mode = EnumSource.Mode.EXCLUDE)
    void answersWithLessProtectionAreDropped(SecurityLevel level) throws Exception {
        warmUp(level);
        there.tampering = message -> forged(message, PduType.RESPONSE, answer, AGENT);
        assertThatThrownBy(() -> result(request(level))).cause().isInstanceOf(RequestTimeoutException.class);
        assertThat(manager.statistics().get(Statistic.UNMATCHED_RESPONSES)).isEqualTo(1);
    }

    /** Somebody without any key answers in the agent's place. */
    private static byte[] forged(byte[] genuine, PduType type, List<VarBind> bindings, EngineId engine) {
        V3Header header = RawV3.header(genuine);
        RawV3 forged = new RawV3();
        forged.msgId = header.msgId();
        forged.flags = new byte[] {0};
        forged.engineId = engine.octets();
        forged.contextEngineId = engine.octets();
        forged.boots = header.boots();
        forged.time = header.time();
        forged.user = USER.name();
        forged.pdu = new Pdu(type, header.msgId(), 0, 0, bindings);
        return forged.encode();
    }

    @Test
    void answersToOtherRequestsAreDropped() throws Exception {
        warmUp(SecurityLevel.AUTH_NO_PRIV);
        there.tampering = message -> signed(message, raw -> raw.pdu = raw.pdu.withRequestId(raw.msgId + 1));
        assertDropped(Statistic.UNMATCHED_RESPONSES);
        there.tampering = message -> signed(message, raw -> raw.contextName = OctetString.of("other"));
        assertDropped(Statistic.UNMATCHED_RESPONSES);
        there.tampering = message -> signed(message, raw -> raw.contextEngineId = OctetString.of("other"));
        assertDropped(Statistic.UNMATCHED_RESPONSES);
        there.tampering = message ->
                signed(message, raw -> raw.pdu = Pdu.of(PduType.GET, NAME).withRequestId(raw.msgId));
        assertDropped(Statistic.UNMATCHED_RESPONSES);
        there.tampering = message -> signed(message, raw -> raw.user = OctetString.of("other"));
        assertDropped(Statistic.WRONG_DIGESTS);
        there.tampering = message -> signed(message, raw -> raw.engineId = OctetString.of("other"));
        assertDropped(Statistic.UNKNOWN_ENGINE_IDS);
        there.tampering = message -> signed(message, raw -> {});
        assertThat(result(request(SecurityLevel.AUTH_NO_PRIV)).bindings()).isEqualTo(answer);
    }

    private interface Change {
        void to(RawV3 message);
    }

    /** Somebody with the user's key, such as the user, answers in the agent's place. */
    private byte[] signed(byte[] genuine, Change change) {
        V3Header header = RawV3.header(genuine);
        LocalizedUser keys =
                agent.engine().keys().localize(USER, AGENT.octets()).join();
        RawV3 raw = new RawV3();
        raw.msgId = header.msgId();
        raw.flags = new byte[] {RawV3.AUTH};
        raw.engineId = AGENT.octets();
        raw.contextEngineId = AGENT.octets();
        raw.boots = header.boots();
        raw.time = header.time();
        raw.user = USER.name();
        raw.auth = keys.auth();
        raw.pdu = new Pdu(PduType.RESPONSE, header.msgId(), 0, 0, answer);
        change.to(raw);
        return raw.encode();
    }

    private void assertDropped(Statistic statistic) {
        long before = manager.statistics().get(statistic);
        CompletableFuture<Pdu> future = request(SecurityLevel.AUTH_NO_PRIV);
        assertThat(future).isNotDone();
        assertThat(manager.statistics().get(statistic)).isEqualTo(before + 1);
        future.cancel(true);
    }

    @Test
    void answersOfTheLongGonePastAreDropped() throws Exception {
        nanos.addAndGet(1_000_000_000_000L);
        warmUp(SecurityLevel.AUTH_NO_PRIV);
        there.tampering = message -> signed(message, raw -> raw.time = 1000 - 152);
        assertDropped(Statistic.NOT_IN_TIME_WINDOWS);
        there.tampering = message -> signed(message, raw -> raw.boots = 0);
        assertDropped(Statistic.NOT_IN_TIME_WINDOWS);
        there.tampering = message -> signed(message, raw -> raw.time = 1000 - 148);
        assertThat(result(request(SecurityLevel.AUTH_NO_PRIV)).bindings()).isEqualTo(answer);
    }

    @Test
    void forgedReportsOfTheTimeChangeNothing() throws Exception {
        warmUp(SecurityLevel.AUTH_PRIV);
        List<VarBind> counter = List.of(VarBind.of(Reason.NOT_IN_TIME_WINDOW.counter()));
        there.tampering = message -> forged(message, PduType.REPORT, counter, AGENT);
        CompletableFuture<Pdu> future = request(SecurityLevel.AUTH_PRIV);
        assertThat(future).isNotDone();
        future.cancel(true);
        there.tampering = UnaryOperator.identity();
        assertThat(result(request(SecurityLevel.AUTH_PRIV)).bindings()).isEqualTo(answer);
        assertThat(here.sent).hasSize(2);
    }

    @Test
    void anAgentThatHasRestartedIsFollowed() throws Exception {
        EngineBootsStore boots = EngineBootsStore.inMemory();
        boots.next();
        nanos.addAndGet(1_000_000_000_000L);
        warmUp(SecurityLevel.AUTH_PRIV);
        agent.close();
        startAgent(AGENT, boots);
        assertThat(result(request(SecurityLevel.AUTH_PRIV)).bindings()).isEqualTo(answer);
        assertThat(here.sent).hasSize(2);
        assertThat(RawV3.header(here.sent.get(1)).boots()).isEqualTo(2);
    }

    @Test
    void anotherAgentInItsPlaceIsDiscovered() throws Exception {
        warmUp(SecurityLevel.AUTH_PRIV);
        agent.close();
        startAgent(EngineId.ofText(32473, "another"), EngineBootsStore.inMemory());
        assertThat(result(request(SecurityLevel.AUTH_PRIV)).bindings()).isEqualTo(answer);
    }

    @Test
    void requestsThatWaitTogetherAskOnce() throws Exception {
        List<byte[]> withheld = new ArrayList<>();
        here.tampering = message -> {
            withheld.add(message);
            return null;
        };
        List<CompletableFuture<Pdu>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(request(SecurityLevel.AUTH_PRIV));
        }
        assertThat(withheld).hasSize(1);
        here.tampering = UnaryOperator.identity();
        there.arrive(here.address, withheld.get(0));
        for (CompletableFuture<Pdu> future : all) {
            assertThat(result(future).bindings()).isEqualTo(answer);
        }
        assertThat(here.sent).hasSize(1 + 1 + 100);
        assertThat(manager.pendingCount()).isZero();
    }

    @Test
    void whoStopsWaitingEndsADiscoveryThatNobodyElseWaitsFor() throws Exception {
        there.tampering = message -> null;
        CompletableFuture<Pdu> first = request(SecurityLevel.AUTH_PRIV);
        CompletableFuture<Pdu> second = request(SecurityLevel.AUTH_PRIV);
        assertThat(manager.pendingCount()).isEqualTo(3);
        first.cancel(true);
        assertThat(manager.pendingCount()).isEqualTo(2);
        second.cancel(true);
        assertThat(manager.pendingCount()).isZero();
        there.tampering = UnaryOperator.identity();
        assertThat(result(request(SecurityLevel.AUTH_PRIV)).bindings()).isEqualTo(answer);
    }

    private CompletableFuture<Pdu> request(Duration timeout, int retries) {
        Target target = target(SecurityLevel.AUTH_PRIV).toBuilder()
                .timeout(timeout)
                .retries(retries)
                .build();
        return manager.request(target, Pdu.of(PduType.GET, NAME), Function.identity(), null);
    }

    @Test
    void whoWaitsForAnothersDiscoveryHasHisOwnPatience() throws Exception {
        there.tampering = message -> null;
        CompletableFuture<Pdu> patient = request(Duration.ofHours(1), 0);
        assertThatThrownBy(() -> result(request(Duration.ofMillis(20), 1)))
                .hasCauseInstanceOf(RequestTimeoutException.class)
                .hasMessageContaining("2 attempts");
        assertThat(patient).isNotDone();
        patient.cancel(true);

        CompletableFuture<Pdu> hasty = request(Duration.ofMillis(20), 0);
        CompletableFuture<Pdu> second = request(Duration.ofSeconds(5), 3);
        assertThatThrownBy(() -> result(hasty)).hasCauseInstanceOf(RequestTimeoutException.class);
        there.tampering = UnaryOperator.identity();
        assertThat(second.get(60, TimeUnit.SECONDS).bindings()).isEqualTo(answer);
        assertThat(manager.pendingCount()).isZero();
    }

    @Test
    void requestsThatWaitForNobodyFailTogether() throws Exception {
        here.tampering = message -> null;
        List<CompletableFuture<Pdu>> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(request(SecurityLevel.AUTH_PRIV));
        }
        all.get(9).cancel(true);
        for (CompletableFuture<Pdu> future : all.subList(0, 9)) {
            assertThatThrownBy(() -> result(future)).cause().isInstanceOf(RequestTimeoutException.class);
        }
        assertThat(manager.pendingCount()).isZero();
        here.tampering = UnaryOperator.identity();
        assertThat(result(request(SecurityLevel.AUTH_PRIV)).bindings()).isEqualTo(answer);
    }

    @Test
    void anAgentThatNeverKnowsItsOwnNameIsGivenUp() {
        List<VarBind> counter = List.of(VarBind.of(Reason.UNKNOWN_ENGINE_ID.counter()));
        int[] life = {0};
        there.tampering =
                message -> forged(message, PduType.REPORT, counter, EngineId.ofText(32473, "life " + life[0]++));
        assertThatThrownBy(() -> result(request(SecurityLevel.NO_AUTH_NO_PRIV)))
                .cause()
                .isInstanceOfSatisfying(
                        ReportException.class,
                        report -> assertThat(report.reason()).isEqualTo(Reason.UNKNOWN_ENGINE_ID));
        assertThat(life[0]).isLessThan(12);
        assertThat(manager.pendingCount()).isZero();
    }

    @Test
    void aReflectedRequestIsNoAnswer() throws Exception {
        warmUp(SecurityLevel.AUTH_PRIV);
        here.tampering = message -> {
            here.arrive(there.address, message);
            return null;
        };
        CompletableFuture<Pdu> future = request(SecurityLevel.AUTH_PRIV);
        assertThat(future).isNotDone();
        assertThat(here.sent).hasSize(1);
        future.cancel(true);
    }
}
