package org.mibwright.snmp.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.MissingInstanceException;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.TransportException;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.AcmeAgent;
import org.mibwright.snmp.testing.AcmeMib;
import org.mibwright.snmp.testing.AcmeMib.Index;
import org.mibwright.snmp.testing.AcmeMib.LinkRow;
import org.mibwright.snmp.testing.AcmeMib.State;
import org.mibwright.snmp.testing.NetSnmp;

/** Manager and agent through the same typed objects. */
class TypedManagerTest {
    private final AcmeAgent acme = new AcmeAgent();
    private final SnmpManager manager = SnmpManager.open();

    @AfterEach
    void close() {
        manager.close();
        acme.close();
    }

    @Test
    void scalarsAndCellsAreReadAndWritten() {
        Target target = acme.target("private");
        assertThat(manager.get(target, AcmeMib.COUNT)).isEqualTo(Gauge32.of(3));
        manager.set(target, AcmeMib.LIMIT, 77);
        assertThat(acme.limit).isEqualTo(77);
        manager.set(target, LinkRow.STATE.at(new Index(2, "b")), State.DOWN);
        assertThat(acme.links.get(new Index(2, "b")).state).isEqualTo(State.DOWN);
        assertThat(manager.get(target, LinkRow.STATE.at(new Index(2, "b"))).is(State.DOWN))
                .isTrue();
        manager.set(
                target,
                VarBind.of(LinkRow.ALIAS.at(new Index(2, "b")), "spare"),
                VarBind.of(LinkRow.STATE.at(new Index(2, "b")), State.UP));
        Values values = manager.getAll(target, LinkRow.ALIAS.at(new Index(2, "b")), AcmeMib.LIMIT);
        assertThat(values.get(LinkRow.ALIAS.at(new Index(2, "b")))).isEqualTo("spare");
        assertThat(values.get(AcmeMib.LIMIT)).isEqualTo(77);
    }

    @Test
    void whatIsMissingIsEmptyOrAnException() {
        Target target = acme.target("public");
        Target v1 = target.toBuilder().version(SnmpVersion.V1).build();
        var hole = LinkRow.OCTETS.at(new Index(2, "b"));
        assertThat(manager.find(target, hole)).isEmpty();
        assertThat(manager.find(v1, hole)).isEmpty();
        assertThat(manager.find(target, LinkRow.OCTETS.at(new Index(2, "aa")))).contains(Counter64.of(7));
        assertThatExceptionOfType(MissingInstanceException.class)
                .isThrownBy(() -> manager.get(target, hole))
                .satisfies(e -> assertThat(e.name()).isEqualTo(hole.instanceOid()));
        assertThatExceptionOfType(MissingInstanceException.class).isThrownBy(() -> manager.get(v1, hole));
    }

    @Test
    void valuesThatBreakConstraintsAreNotEvenSent() {
        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> manager.set(acme.target("private"), AcmeMib.LIMIT, 101));
    }

    @ParameterizedTest
    @EnumSource(
            value = SnmpVersion.class,
            names = {"V1", "V2C"})
    void tablesComeRowByRowWithTheirHoles(SnmpVersion version) {
        Target target = acme.target("public").toBuilder().version(version).build();
        List<LinkRow> rows = manager.table(target, LinkRow.TABLE).toList();
        assertThat(rows)
                .extracting(LinkRow::index)
                .containsExactly(new Index(2, "aa"), new Index(2, "b"), new Index(3, "uplink"));
        assertThat(rows).allSatisfy(row -> assertThat(row.state()).contains(Enumerated.of(State.UP)));
        if (version != SnmpVersion.V1) {
            assertThat(rows.get(0).octets()).contains(Counter64.of(7));
            assertThat(rows.get(1).octets()).isEmpty();
        }
        assertThat(manager.table(target, LinkRow.TABLE, List.of(LinkRow.ALIAS)).stream()
                        .map(LinkRow::state))
                .hasSize(3)
                .allMatch(Optional::isEmpty);
    }

    @Test
    void largeTablesComeWholeHoweverTheyAreRead() throws Exception {
        acme.links.clear();
        List<Index> indexes = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> new Index(i, "link" + i))
                .toList();
        indexes.forEach(i -> acme.links.put(i, new AcmeAgent.Link(i.slot() % 3)));
        Target target = acme.target("public");
        assertThat(manager.table(target, LinkRow.TABLE))
                .extracting(LinkRow::index)
                .isEqualTo(indexes);
        assertThat(manager.tableAsync(target, LinkRow.TABLE).get())
                .filteredOn(row -> row.octets().isEmpty())
                .hasSize(333);
        assertThat(manager.walkAsync(target, LinkRow.TABLE.oid()).get()).hasSize(1000 * 3 - 333);
        assertThat(manager.table(target, LinkRow.TABLE).stream().limit(5)).hasSize(5);
    }

    @Test
    void refusalsAreThrown() {
        assertThatThrownBy(
                        () -> manager.set(acme.target("private"), LinkRow.STATE.at(new Index(3, "uplink")), State.DOWN))
                .isInstanceOfSatisfying(ErrorStatusException.class, e -> {
                    assertThat(e.status()).isEqualTo(ErrorStatus.INCONSISTENT_VALUE);
                    assertThat(e.name()).contains(LinkRow.STATE.instanceOid(new Index(3, "uplink")));
                })
                .hasStackTraceContaining("refusalsAreThrown");
    }

    @Test
    void silenceIsATimeout() {
        Target nobody = Target.builder("127.0.0.1", NetSnmp.freePort())
                .timeout(Duration.ofMillis(20))
                .retries(1)
                .build();
        assertThatExceptionOfType(RequestTimeoutException.class)
                .isThrownBy(() -> manager.get(nobody, AcmeMib.COUNT))
                .satisfies(e -> assertThat(e.attempts()).isEqualTo(2));
        assertThat(manager.pendingRequests()).isZero();
    }

    @Test
    void cancellingFreesTheRequest() {
        Target nobody = Target.builder("127.0.0.1", NetSnmp.freePort())
                .timeout(Duration.ofMinutes(5))
                .build();
        CompletableFuture<?> get = manager.getAsync(nobody, AcmeMib.COUNT);
        CompletableFuture<?> walk = manager.walkAsync(nobody, Oid.of("1.3"));
        CompletableFuture<?> table = manager.tableAsync(nobody, LinkRow.TABLE);
        assertThat(manager.pendingRequests()).isEqualTo(3);
        get.cancel(true);
        walk.cancel(true);
        table.cancel(true);
        assertThat(manager.pendingRequests()).isZero();
    }

    @Test
    void closingFailsWhatIsUnderWay() {
        Target nobody = Target.builder("127.0.0.1", NetSnmp.freePort()).build();
        CompletableFuture<?> get = manager.getAsync(nobody, AcmeMib.COUNT);
        manager.close();
        assertThat(get)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(TransportException.class);
    }

    @Test
    void aSubscriberGetsWhatItAsksFor() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        List<VarBind> seen = new CopyOnWriteArrayList<>();
        manager.walk(acme.target("public"), Oid.of("1.3.6.1.4.1.99999")).subscribe(new Flow.Subscriber<>() {
            private Flow.Subscription subscription;

            @Override
            public void onSubscribe(Flow.Subscription given) {
                subscription = given;
                given.request(1);
            }

            @Override
            public void onNext(VarBind item) {
                seen.add(item);
                subscription.request(1);
            }

            @Override
            public void onError(Throwable failure) {
                throw new AssertionError(failure);
            }

            @Override
            public void onComplete() {
                done.countDown();
            }
        });
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).hasSize(10);
    }

    @Test
    void objectsComeAndGoWhileTheAgentRuns() {
        Target target = acme.target("public");
        var extra = Scalar.of("acmeExtra", "1.3.6.1.4.1.99999.2", Access.READ_ONLY, Syntax.integer32());
        var registration = acme.agent.scalar(extra, () -> 5);
        assertThat(manager.get(target, extra)).isEqualTo(5);
        assertThatThrownBy(() -> acme.agent.scalar(extra, () -> 6)).isInstanceOf(IllegalStateException.class);
        registration.close();
        assertThat(manager.find(target, extra)).isEmpty();
    }

    @Test
    void aSlowHandlerStallsNobodyElse() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        var slow = Scalar.of("acmeSlow", "1.3.6.1.4.1.99999.2", Access.READ_ONLY, Syntax.integer32());
        acme.agent.scalar(slow, () -> {
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 1;
        });
        Target target = acme.target("private").toBuilder()
                .timeout(Duration.ofMinutes(1))
                .build();
        List<CompletableFuture<Integer>> waiting = IntStream.range(0, 20)
                .mapToObj(i -> manager.getAsync(target, slow))
                .toList();
        assertThat(manager.get(target, AcmeMib.COUNT)).isEqualTo(Gauge32.of(3));
        manager.set(target, AcmeMib.LIMIT, 5);
        release.countDown();
        for (CompletableFuture<Integer> one : waiting) {
            assertThat(one.get(30, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }
}
