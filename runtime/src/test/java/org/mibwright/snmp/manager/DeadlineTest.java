package org.mibwright.snmp.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.WalkException;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.AcmeMib;
import org.mibwright.snmp.testing.AcmeMib.LinkRow;
import org.mibwright.snmp.testing.ScriptedAgent;

/** Every operation in every form, asked of somebody who never answers: each ends when it shall, and leaves nothing. */
class DeadlineTest {
    private static final Oid NAME = Oid.of("1.3.6.1.2.1.1.1.0");
    private static final Oid TRAP = Oid.of("1.3.6.1.6.3.1.1.5.1");
    private static final UsmUser USER = UsmUser.builder("user")
            .auth(AuthProtocol.SHA_256, "authentication")
            .priv(PrivProtocol.AES_128, "privacy secret")
            .build();

    private final SnmpManager manager = SnmpManager.open();
    private DatagramSocket blackHole;

    /** An operation of the manager in its two first forms. */
    private record Operation(
            String name,
            BiConsumer<SnmpManager, Target> blocking,
            BiFunction<SnmpManager, Target, CompletableFuture<?>> async) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Operation> OPERATIONS = List.of(
            new Operation("get", (m, t) -> m.get(t, NAME), (m, t) -> m.getAsync(t, NAME)),
            new Operation("get typed", (m, t) -> m.get(t, AcmeMib.COUNT), (m, t) -> m.getAsync(t, AcmeMib.COUNT)),
            new Operation("find", (m, t) -> m.find(t, AcmeMib.COUNT), (m, t) -> m.findAsync(t, AcmeMib.COUNT)),
            new Operation("getAll", (m, t) -> m.getAll(t, AcmeMib.COUNT), (m, t) -> m.getAllAsync(t, AcmeMib.COUNT)),
            new Operation("getNext", (m, t) -> m.getNext(t, NAME), (m, t) -> m.getNextAsync(t, NAME)),
            new Operation("getBulk", (m, t) -> m.getBulk(t, 0, 5, NAME), (m, t) -> m.getBulkAsync(t, 0, 5, NAME)),
            new Operation("set", (m, t) -> m.set(t, AcmeMib.LIMIT, 5), (m, t) -> m.setAsync(t, AcmeMib.LIMIT, 5)),
            new Operation("walk", (m, t) -> m.walk(t, NAME).toList(), (m, t) -> m.walkAsync(t, NAME)),
            new Operation(
                    "table", (m, t) -> m.table(t, LinkRow.TABLE).toList(), (m, t) -> m.tableAsync(t, LinkRow.TABLE)),
            new Operation("inform", (m, t) -> m.inform(t, TRAP), (m, t) -> m.informAsync(t, TRAP)),
            new Operation("discover", SnmpManager::discover, SnmpManager::discoverAsync));

    static Stream<Arguments> operations() {
        return OPERATIONS.stream()
                .flatMap(operation -> Stream.of(Arguments.of(operation, false), Arguments.of(operation, true)));
    }

    /** Walks in the forms that are lazy. */
    static Stream<BiFunction<SnmpManager, Target, Retrieval<?>>> retrievals() {
        return Stream.of((m, t) -> m.walk(t, NAME), (m, t) -> m.table(t, LinkRow.TABLE));
    }

    @BeforeEach
    void open() throws IOException {
        blackHole = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws InterruptedException {
        // Whoever is told of the end may be so a moment before the request is gone.
        for (int i = 0; i < 10_000 && manager.pendingRequests() > 0; i++) {
            Thread.sleep(1);
        }
        assertThat(manager.pendingRequests()).isZero();
        manager.close();
        blackHole.close();
    }

    /** Somebody who would be waited for very long, but for a deadline. */
    private Target silent(boolean v3) {
        Target.Builder builder = Target.builder(blackHole.getLocalSocketAddress())
                .timeout(Duration.ofHours(1))
                .retries(2);
        return v3 ? builder.user(USER).build() : builder.build();
    }

    @ParameterizedTest(name = "{0}, v3 {1}")
    @MethodSource("operations")
    void blockingFormsEndAtTheirDeadline(Operation operation, boolean v3) {
        Target target = silent(v3).within(Duration.ofMillis(20));
        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> operation.blocking.accept(manager, target))
                .withMessageContaining("deadline");
    }

    @ParameterizedTest(name = "{0}, v3 {1}")
    @MethodSource("operations")
    void futuresEndAtTheirDeadline(Operation operation, boolean v3) {
        Target target = silent(v3).within(Duration.ofMillis(20));
        assertThat(operation.async.apply(manager, target))
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(RequestTimeoutException.class);
    }

    @ParameterizedTest(name = "{0}, v3 {1}")
    @MethodSource("operations")
    void cancellingFreesTheRequestAtOnce(Operation operation, boolean v3) {
        CompletableFuture<?> future = operation.async.apply(manager, silent(v3));
        assertThat(manager.pendingRequests()).isPositive();
        assertThat(future.cancel(true)).isTrue();
        assertThat(manager.pendingRequests()).isZero();
    }

    @ParameterizedTest(name = "{0}, v3 {1}")
    @MethodSource("operations")
    void completingFromOutsideFreesTheRequestToo(Operation operation, boolean v3) {
        CompletableFuture<?> late = operation.async.apply(manager, silent(v3)).orTimeout(20, TimeUnit.MILLISECONDS);
        assertThat(late)
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(TimeoutException.class);
        CompletableFuture<?> elsewhere = operation.async.apply(manager, silent(v3));
        elsewhere.complete(null);
    }

    @ParameterizedTest
    @MethodSource("retrievals")
    void lazyFormsEndAtTheirDeadline(BiFunction<SnmpManager, Target, Retrieval<?>> retrieval) {
        Retrieval<?> lazy = retrieval.apply(manager, silent(false).within(Duration.ofMillis(20)));
        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> lazy.iterator().next());
        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> lazy.stream().toList());
        CompletableFuture<Throwable> told = new CompletableFuture<>();
        lazy.subscribe(new Subscriber(told));
        assertThat(told).succeedsWithin(Duration.ofSeconds(30)).isInstanceOf(RequestTimeoutException.class);
    }

    @ParameterizedTest
    @MethodSource("retrievals")
    void nothingIsAskedBeforeItIsWantedAndCancellingASubscriptionFreesTheRequest(
            BiFunction<SnmpManager, Target, Retrieval<?>> retrieval) throws Exception {
        Retrieval<?> lazy = retrieval.apply(manager, silent(false));
        lazy.iterator();
        lazy.stream();
        Subscriber subscriber = new Subscriber(new CompletableFuture<>());
        subscriber.wanted = 0;
        lazy.subscribe(subscriber);
        assertThat(manager.pendingRequests()).isZero();
        subscriber.subscription.request(1);
        while (manager.pendingRequests() == 0) {
            Thread.sleep(1);
        }
        // That it frees the request is what the end of every test asserts.
        subscriber.subscription.cancel();
    }

    private static final class Subscriber implements Flow.Subscriber<Object> {
        private final CompletableFuture<Throwable> failure;
        private long wanted = 1;
        private Flow.Subscription subscription;

        Subscriber(CompletableFuture<Throwable> failure) {
            this.failure = failure;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            if (wanted > 0) {
                given.request(wanted);
            }
        }

        @Override
        public void onNext(Object item) {
            failure.completeExceptionally(new AssertionError(item));
        }

        @Override
        public void onError(Throwable thrown) {
            failure.complete(thrown);
        }

        @Override
        public void onComplete() {
            failure.completeExceptionally(new AssertionError("completed"));
        }
    }

    @Test
    void oneDeadlineSpansAllRequestsOfAWalk() {
        try (ScriptedAgent endless = ScriptedAgent.answeringPdu(request -> {
            Oid last = request.bindings().get(0).name();
            long next = last.equals(NAME) ? 1 : last.last() + 1;
            return request.response(List.of(VarBind.of(NAME.append(next), Integer32.of(1))));
        })) {
            Target target = endless.target().within(Duration.ofMillis(300));
            assertThatExceptionOfType(WalkException.class)
                    .isThrownBy(() -> manager.walk(target, NAME).toList())
                    .withCauseInstanceOf(RequestTimeoutException.class)
                    .satisfies(e -> assertThat(e.soFar())
                            .isNotEmpty()
                            .last()
                            .isEqualTo(VarBind.of(e.after(), Integer32.of(1))));
        }
    }

    @Test
    void retriesBackOffAndTheLastOneMayStillBeAnswered() {
        Target patient =
                silent(false).toBuilder().timeout(Duration.ofMillis(100)).build();
        assertThat(List.of(patient.timeoutNanos(0), patient.timeoutNanos(1), patient.timeoutNanos(2)))
                .containsExactly(100_000_000L, 150_000_000L, 225_000_000L);
        int[] seen = {0};
        try (ScriptedAgent third = ScriptedAgent.answering(request -> ++seen[0] < 3
                ? List.of()
                : List.of(request.message(request.pdu().response(List.of(VarBind.of(NAME, Integer32.of(3)))))))) {
            Target target = third.target().toBuilder()
                    .timeout(Duration.ofMillis(50))
                    .retries(20)
                    .build();
            assertThat(manager.get(target, NAME).get(0).value()).isEqualTo(Integer32.of(3));
            assertThat(manager.statistics().retries()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void deadlinesAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> silent(false).within(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> silent(false).within(Duration.ofDays(1)));
        assertThat(silent(true).within(Duration.ofSeconds(3)).deadline()).contains(Duration.ofSeconds(3));
        assertThat(silent(true).deadline()).isEmpty();
    }
}
