package org.mibwright.snmp.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.TransportException;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.ScriptedAgent;

/** Which threads receive, complete and wait, and that none of them ever keeps another waiting. */
@Timeout(60)
class ThreadsTest {
    private static final Oid ENTRY = Oid.of("1.3.6.1.4.1.99999.1");
    private static final Oid SILENT = Oid.of("1.3.6.1.4.1.99999.2");
    private static final int MORE_THAN_THERE_ARE_THREADS = 40;

    /** The agent answers while this is open: a future gets its completion before it is complete. */
    private volatile CountDownLatch gate = new CountDownLatch(0);

    private final ScriptedAgent agent = ScriptedAgent.answering(request -> {
        await(gate);
        Oid name = request.pdu().bindings().get(0).name();
        return name.equals(SILENT) ? List.of() : List.of(request.message(echo(request.pdu())));
    });
    private final SnmpManager manager = SnmpManager.open();
    private final Target target =
            agent.target().toBuilder().timeout(Duration.ofSeconds(50)).build();
    private final CountDownLatch release = new CountDownLatch(1);

    /** The value of each instance is the last arc of its name. */
    private static Pdu echo(Pdu request) {
        Oid name = request.bindings().get(0).name();
        return request.response(List.of(VarBind.of(name, Integer32.of((int) name.arc(name.size() - 1)))));
    }

    private int get(int instance) {
        return value(manager.get(target, ENTRY.append(instance)));
    }

    private CompletableFuture<Integer> getAsync(int instance) {
        return manager.getAsync(target, ENTRY.append(instance)).thenApply(ThreadsTest::value);
    }

    private static int value(List<VarBind> bindings) {
        return ((Integer32) bindings.get(0).value()).value();
    }

    private int block(int value) {
        await(release);
        return value;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> FutureTask<T> inThread(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        new Thread(future, "caller").start();
        return future;
    }

    @AfterEach
    void close() {
        release.countDown();
        manager.close();
        agent.close();
    }

    @Test
    void aCompletionThatBlocksKeepsNobodyWaiting() throws Exception {
        gate = new CountDownLatch(1);
        CompletableFuture<Integer> blocked = getAsync(1).thenApply(this::block);
        gate.countDown();
        assertThat(getAsync(2).get()).isEqualTo(2);
        assertThat(get(3)).isEqualTo(3);
        assertThat(blocked).isNotDone();
        release.countDown();
        assertThat(blocked.get()).isEqualTo(1);
    }

    @Test
    void evenWhenEveryThreadIsBlockedCallersGetTheirAnswers() throws Exception {
        gate = new CountDownLatch(1);
        List<CompletableFuture<Integer>> blocked = IntStream.range(0, MORE_THAN_THERE_ARE_THREADS)
                .mapToObj(i -> getAsync(i).thenApply(this::block))
                .toList();
        gate.countDown();
        assertThat(get(1000)).isEqualTo(1000);
        assertThat(inThread(() -> get(1001)).get()).isEqualTo(1001);
        release.countDown();
        for (int i = 0; i < blocked.size(); i++) {
            assertThat(blocked.get(i).get()).isEqualTo(i);
        }
    }

    @Test
    void aCompletionMayAskAndWait() throws Exception {
        gate = new CountDownLatch(1);
        CompletableFuture<Integer> nested = getAsync(1)
                .thenApply(one -> one
                        + get(2)
                        + getAsync(3).thenApply(three -> three + get(4)).join());
        gate.countDown();
        assertThat(nested.get()).isEqualTo(1 + 2 + 3 + 4);
    }

    @Test
    void completionsRunWhileACallerReceivesButNotOnItsThread() throws Exception {
        get(1);
        FutureTask<Thread> caller = inThread(() -> {
            try {
                manager.get(target, SILENT);
            } catch (CancellationException | TransportException expected) {
                // Cancelled below.
            }
            return Thread.currentThread();
        });
        Set<Thread> completing = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 100; i++) {
            CompletableFuture<Integer> answer = getAsync(i);
            manager.execute(() -> completing.add(Thread.currentThread()));
            assertThat(answer.get()).isEqualTo(i);
        }
        assertThat(caller).isNotDone();
        manager.close();
        assertThat(completing).isNotEmpty().doesNotContain(caller.get());
    }

    @Test
    void callersAndFuturesTakeTurns() throws Exception {
        for (int i = 0; i < 200; i++) {
            assertThat(get(i)).isEqualTo(i);
            assertThat(getAsync(i).get()).isEqualTo(i);
            CompletableFuture<Integer> late = getAsync(i + 1);
            assertThat(get(i)).isEqualTo(i);
            assertThat(late.get()).isEqualTo(i + 1);
        }
    }

    @Test
    void manyCallersWaitTogether() throws Exception {
        List<FutureTask<Integer>> callers = new ArrayList<>();
        for (int caller = 0; caller < 12; caller++) {
            int first = caller * 1000;
            callers.add(inThread(() -> {
                int wrong = 0;
                for (int i = first; i < first + 300; i++) {
                    CompletableFuture<Integer> beside = i % 3 == 0 ? getAsync(i) : CompletableFuture.completedFuture(i);
                    wrong += get(i) == i && beside.get() == i ? 0 : 1;
                }
                return wrong;
            }));
        }
        for (FutureTask<Integer> caller : callers) {
            assertThat(caller.get()).isZero();
        }
        assertThat(manager.pendingRequests()).isZero();
    }

    @Test
    void aCallerThatReceivesCanBeInterrupted() throws Exception {
        get(1);
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Boolean> waiting = new FutureTask<>(() -> {
            begun.countDown();
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> manager.get(target, SILENT));
            return Thread.interrupted();
        });
        Thread thread = new Thread(waiting, "caller");
        thread.start();
        begun.await();
        thread.interrupt();
        assertThat(waiting.get()).isTrue();
        assertThat(manager.pendingRequests()).isZero();
        assertThat(get(2)).isEqualTo(2);
    }

    @Test
    void closingEndsTheWaitOfACallerThatReceives() throws Exception {
        get(1);
        FutureTask<Void> waiting = inThread(() -> {
            assertThatExceptionOfType(TransportException.class).isThrownBy(() -> manager.get(target, SILENT));
            return null;
        });
        while (manager.pendingRequests() == 0) {
            Thread.onSpinWait();
        }
        manager.close();
        waiting.get();
    }

    @Test
    void waitingOnTheThreadThatReceivesIsRefused() throws Exception {
        try (SnmpManager direct = SnmpManager.builder().executor(Runnable::run).open()) {
            gate = new CountDownLatch(1);
            CompletableFuture<?> waiting =
                    direct.getAsync(target, ENTRY.append(1)).thenApply(bindings -> direct.get(target, ENTRY.append(2)));
            gate.countDown();
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(waiting::get)
                    .withCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aCompletionThatInterruptsItsThreadHarmsNoOther() throws Exception {
        for (int i = 0; i < 20; i++) {
            gate = new CountDownLatch(1);
            CompletableFuture<Integer> answer = getAsync(i).thenApply(value -> {
                Thread.currentThread().interrupt();
                return value;
            });
            gate.countDown();
            assertThat(answer.get()).isEqualTo(i);
            assertThat(getAsync(i).thenApply(value -> get(value + 1)).get()).isEqualTo(i + 1);
        }
    }

    @Test
    void theThreadsEndWithTheManager() throws Exception {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        List<CompletableFuture<Integer>> blocked = new ArrayList<>();
        gate = new CountDownLatch(1);
        for (int i = 0; i < 5; i++) {
            blocked.add(getAsync(i).thenApply(value -> {
                threads.add(Thread.currentThread());
                return block(value);
            }));
        }
        CompletableFuture<?> unanswered = manager.getAsync(target, SILENT)
                .whenComplete((bindings, failure) -> threads.add(Thread.currentThread()));
        gate.countDown();
        getAsync(9).get();
        manager.close();
        assertThat(unanswered.handle((value, failure) -> failure).get()).isNotNull();
        release.countDown();
        for (CompletableFuture<Integer> each : blocked) {
            each.get();
        }
        assertThat(threads).isNotEmpty();
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
