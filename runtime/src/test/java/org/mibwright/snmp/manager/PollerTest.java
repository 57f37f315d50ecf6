package org.mibwright.snmp.manager;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.testing.AcmeAgent;
import org.mibwright.snmp.testing.AcmeMib;
import org.mibwright.snmp.testing.NetSnmp;

class PollerTest {
    private final AcmeAgent acme = new AcmeAgent();
    private final SnmpManager manager = SnmpManager.open();

    @AfterEach
    void close() {
        manager.close();
        acme.close();
    }

    @Test
    void aSweepAsksEveryTargetOnceAndTellsWhichDoNotAnswer() {
        Target alive = acme.target("public");
        Target silent = Target.builder("127.0.0.1", NetSnmp.freePort())
                .timeout(Duration.ofMillis(30))
                .retries(0)
                .build();
        List<Target> targets = new ArrayList<>();
        IntStream.range(0, 300).forEach(i -> targets.add(i % 100 == 0 ? silent : alive));
        try (Poller poller =
                Poller.builder(manager).maxOutstanding(20).maxPerTarget(20).open()) {
            List<PollResult<Gauge32>> results = poller.sweep(targets, (m, t) -> m.getAsync(t, AcmeMib.COUNT)).stream()
                    .toList();
            assertThat(results).hasSize(300);
            assertThat(results)
                    .filteredOn(r -> r.value().isPresent())
                    .hasSize(297)
                    .allSatisfy(result -> assertThat(result.value()).contains(Gauge32.of(3)));
            assertThat(results)
                    .filteredOn(r -> r.failure().isPresent())
                    .hasSize(3)
                    .allSatisfy(result ->
                            assertThat(result.failure().orElseThrow()).isInstanceOf(RequestTimeoutException.class));
            assertThat(poller.statistics().started()).isEqualTo(300);
            assertThat(poller.statistics().failed()).isEqualTo(3);
        }
    }

    @Test
    void bothBoundsHold() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Target> targets = IntStream.range(0, 50)
                .mapToObj(i -> Target.builder("127.0.0.1", 10_000 + i % 5).build())
                .toList();
        Query<String> query = (m, t) -> CompletableFuture.supplyAsync(() -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            Thread.yield();
            underWay.decrementAndGet();
            return "ok";
        });
        try (Poller poller = Poller.builder(manager).maxOutstanding(3).open()) {
            assertThat(poller.sweep(targets, query)).hasSize(50);
        }
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void aSlowConsumerSlowsThePollingDown() throws Exception {
        Semaphore release = new Semaphore(0);
        CountDownLatch taken = new CountDownLatch(2);
        AtomicInteger started = new AtomicInteger();
        List<Poller.Schedule> schedules = new ArrayList<>();
        try (Poller poller = Poller.builder(manager).maxOutstanding(2).open()) {
            for (int i = 0; i < 10; i++) {
                Target target = Target.builder("127.0.0.1", 10_000 + i).build();
                Query<Integer> query = (m, t) -> {
                    started.incrementAndGet();
                    return CompletableFuture.supplyAsync(() -> 1, runnable -> new Thread(runnable).start());
                };
                schedules.add(poller.every(Duration.ofMillis(1), target, query, result -> {
                    taken.countDown();
                    release.acquireUninterruptibly();
                }));
            }
            assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(started.get()).isEqualTo(2);
            assertThat(poller.statistics().outstanding()).isEqualTo(2);
            schedules.forEach(Poller.Schedule::close);
            release.release(1000);
        }
    }

    @Test
    void schedulesRepeatUntilTheyAreClosed() throws Exception {
        BlockingQueue<PollResult<Gauge32>> results = new LinkedBlockingQueue<>();
        try (Poller poller = Poller.builder(manager).open();
                Poller.Schedule schedule = poller.every(
                        Duration.ofMillis(5),
                        acme.target("public"),
                        (m, t) -> m.getAsync(t, AcmeMib.COUNT),
                        results::add)) {
            for (int i = 0; i < 5; i++) {
                assertThat(results.poll(20, TimeUnit.SECONDS)).isNotNull();
            }
            assertThat(schedule).isNotNull();
        }
    }

    @Test
    void deadTargetsAreAskedLessOften() throws Exception {
        CountDownLatch dead = new CountDownLatch(4);
        Query<Integer> query = (m, t) -> CompletableFuture.failedFuture(new IllegalStateException("down"));
        try (Poller poller = Poller.builder(manager)
                        .deadAfter(4)
                        .maxBackoff(Duration.ofHours(1))
                        .open();
                Poller.Schedule schedule =
                        poller.every(Duration.ofMillis(1), acme.target("public"), query, result -> dead.countDown())) {
            assertThat(dead.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(poller.statistics().deadTargets()).isEqualTo(1);
            assertThat(schedule).isNotNull();
        }
    }
}
