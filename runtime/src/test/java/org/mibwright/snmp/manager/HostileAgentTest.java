package org.mibwright.snmp.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.UnexpectedResponseException;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.WalkException;
import org.mibwright.snmp.internal.message.MessageReader;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.AcmeMib;
import org.mibwright.snmp.testing.AcmeMib.Index;
import org.mibwright.snmp.testing.AcmeMib.LinkRow;
import org.mibwright.snmp.testing.ScriptedAgent;

/** Our manager against agents that lie, loop, and send garbage. */
class HostileAgentTest {
    private static final Oid ROOT = Oid.of("1.3.6.1.4.1.1");
    private static final VarBind A = VarBind.of(ROOT.append(1), Integer32.of(1));
    private static final VarBind B = VarBind.of(ROOT.append(2), Integer32.of(2));

    private final SnmpManager manager = SnmpManager.open();
    private ScriptedAgent agent;

    @AfterEach
    void close() {
        manager.close();
        agent.close();
    }

    private Target agent(Function<Pdu, Pdu> script) {
        agent = ScriptedAgent.answeringPdu(script);
        return agent.target();
    }

    private Target octets(Function<ScriptedAgent.Request, List<byte[]>> script) {
        agent = ScriptedAgent.answering(script);
        return agent.target();
    }

    @Test
    void missingExtraAndReorderedBindingsAreNotAnswers() {
        for (List<VarBind> wrong : List.of(List.<VarBind>of(), List.of(A), List.of(B, A), List.of(A, B, B))) {
            Target target = agent(request -> request.response(wrong));
            assertThatExceptionOfType(UnexpectedResponseException.class)
                    .isThrownBy(() -> manager.get(target, A.name(), B.name()))
                    .satisfies(e -> assertThat(e.response().bindings()).isEqualTo(wrong));
            agent.close();
        }
    }

    @Test
    void forgedRequestIdsVersionsCommunitiesAndTypesAreNotHeard() {
        Target target = octets(request -> {
            Pdu right = request.pdu().response(List.of(A));
            Pdu forged = right.withRequestId(right.requestId() ^ 1);
            return List.of(
                    request.message(forged),
                    new ScriptedAgent.Request(SnmpVersion.V1, request.community(), right).message(right),
                    new ScriptedAgent.Request(SnmpVersion.V2C, OctetString.of("other"), right).message(right),
                    request.message(new Pdu(PduType.REPORT, right.requestId(), 0, 0, List.of(A))),
                    request.message(new Pdu(PduType.GET, right.requestId(), 0, 0, List.of(A))),
                    request.message(request.pdu().response(List.of(VarBind.of(A.name(), Integer32.of(42))))));
        });
        assertThat(manager.get(target, A.name()).get(0).value()).isEqualTo(Integer32.of(42));
    }

    @Test
    void answersFromElsewhereAreNotHeardUnlessTheTargetSaysSo() throws Exception {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        agent = ScriptedAgent.answering(request -> List.of());
        try (DatagramSocket asked = new DatagramSocket(0, loopback);
                DatagramSocket elsewhere = new DatagramSocket(0, loopback)) {
            Target strict = Target.builder(asked.getLocalSocketAddress())
                    .timeout(Duration.ofSeconds(30))
                    .build();
            Target lenient = strict.toBuilder().acceptAnyPeer().build();
            CompletableFuture<List<VarBind>> unheard = manager.getAsync(strict, A.name());
            answer(asked, elsewhere);
            CompletableFuture<List<VarBind>> heard = manager.getAsync(lenient, A.name());
            answer(asked, elsewhere);
            assertThat(heard.get(20, TimeUnit.SECONDS)).containsExactly(A);
            assertThat(unheard).isNotDone();
            assertThat(manager.statistics().unmatchedResponses()).isEqualTo(1);
            unheard.cancel(true);
        }
    }

    /** Lets one socket answer what the other was asked. */
    private static void answer(DatagramSocket asked, DatagramSocket answering) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[1000], 1000);
        asked.receive(packet);
        MessageReader reader = new MessageReader();
        SnmpVersion version = reader.begin(packet.getData(), 0, packet.getLength());
        OctetString community = reader.community();
        reader.pduHeader();
        Pdu response = reader.pdu(List.of()).response(List.of(A));
        byte[] octets = new ScriptedAgent.Request(version, community, response).message(response);
        answering.send(new DatagramPacket(octets, octets.length, packet.getSocketAddress()));
    }

    @Test
    void garbageIsPassedOver() {
        Target target = octets(request -> {
            byte[] right = request.message(request.pdu().response(List.of(A)));
            List<byte[]> answers = new ArrayList<>();
            for (int length = 0; length < right.length; length++) {
                answers.add(Arrays.copyOf(right, length));
            }
            answers.add(Arrays.copyOf(right, right.length + 1));
            answers.add(new byte[60_000]);
            byte[] nested = new byte[1000];
            Arrays.fill(nested, (byte) 0x30);
            answers.add(nested);
            answers.add(right);
            return answers;
        });
        assertThat(manager.get(target, A.name())).containsExactly(A);
    }

    @Test
    void aWalkThatStandsStillOrGoesBackEndsWithWhatItRead() {
        VarBind inner = VarBind.of(A.name().append(5), Integer32.of(5));
        for (List<VarBind> trap : List.of(List.of(A, A), List.of(A, B, A), List.of(B, inner))) {
            Target target = agent(request -> request.response(trap));
            assertThatExceptionOfType(WalkException.class)
                    .isThrownBy(() -> manager.walk(target, ROOT).toList())
                    .satisfies(e -> assertThat(e.soFar())
                            .isNotEmpty()
                            .isEqualTo(trap.subList(0, e.soFar().size())))
                    .withMessageContaining("backwards");
            agent.close();
        }
    }

    @Test
    void aWalkThatDiesMidwayCarriesWhatItRead() {
        Target target = octets(request -> request.pdu().bindings().get(0).name().equals(ROOT)
                ? List.of(request.message(request.pdu().response(List.of(A, B))))
                : List.of());
        assertThatExceptionOfType(WalkException.class)
                .isThrownBy(() -> manager.walk(target, ROOT).toList())
                .withCauseInstanceOf(RequestTimeoutException.class)
                .satisfies(e -> {
                    assertThat(e.soFar()).isEqualTo(List.of(A, B));
                    assertThat(e.after()).isEqualTo(B.name());
                });
        List<VarBind> seen = new ArrayList<>();
        assertThatExceptionOfType(WalkException.class)
                .isThrownBy(() -> manager.walk(target, ROOT).forEach(seen::add));
        assertThat(seen).containsExactly(A, B);
    }

    @Test
    void anEndlessWalkIsOnlyWalkedAsFarAsWanted() {
        Target target = agent(request -> {
            Oid last = request.bindings().get(0).name();
            long next = last.equals(ROOT) ? 1 : last.last() + 1;
            return request.response(List.of(VarBind.of(ROOT.append(next), Integer32.of(1))));
        });
        assertThat(manager.walk(target, ROOT).stream().limit(50)).hasSize(50);
        assertThat(agent.requests()).isBetween(50, 52);
    }

    @Test
    void aResponseWithMoreThanWasAskedForIsRefused() {
        Target target = agent(request -> {
            List<VarBind> many = new ArrayList<>();
            for (int i = 1; i < 1000; i++) {
                many.add(VarBind.of(ROOT.append(i), Integer32.of(i)));
            }
            return request.response(many);
        });
        assertThatExceptionOfType(UnexpectedResponseException.class)
                .isThrownBy(() -> manager.walk(target, ROOT).toList());
    }

    @Test
    void refusedAndTooBigBulksAreRecovered() {
        Target target = agent(request -> {
            Oid last = request.bindings().get(0).name();
            if (request.type() == PduType.GET_BULK) {
                return request.maxRepetitions() > 3
                        ? new Pdu(PduType.RESPONSE, request.requestId(), ErrorStatus.TOO_BIG.code(), 0, List.of())
                        : request.error(ErrorStatus.GEN_ERR, 1);
            }
            long next = last.equals(ROOT) ? 1 : last.last() + 1;
            return request.response(List.of(
                    next > 5
                            ? VarBind.of(last, ExceptionValue.END_OF_MIB_VIEW)
                            : VarBind.of(ROOT.append(next), Integer32.of((int) next))));
        });
        assertThat(manager.walk(target, ROOT)).hasSize(5);
    }

    /** Two milliseconds for each variable: what a fast agent is asked for would never come before the timeout. */
    @Test
    void aSlowAgentIsAskedForNoMoreThanItCanSayInTime() {
        int[] most = {0};
        Target target = agent(request -> {
            most[0] = Math.max(most[0], request.maxRepetitions());
            Oid last = request.bindings().get(0).name();
            long next = last.equals(ROOT) ? 1 : last.last() + 1;
            List<VarBind> answer = new ArrayList<>();
            for (int i = 0; i < request.maxRepetitions() && next <= 600; i++, next++) {
                answer.add(VarBind.of(ROOT.append(next), Integer32.of(1)));
                LockSupport.parkNanos(2_000_000);
            }
            return request.response(
                    answer.isEmpty() ? List.of(VarBind.of(last, ExceptionValue.END_OF_MIB_VIEW)) : answer);
        });
        assertThat(manager.walk(target, ROOT)).hasSize(600);
        assertThat(most[0]).isLessThan(150);
        assertThat(manager.statistics().timeouts()).isZero();
    }

    @Test
    void anAgentThatRefusesEverythingIsToldAsItIs() {
        Target target = agent(request -> request.error(ErrorStatus.AUTHORIZATION_ERROR, 0));
        assertThatExceptionOfType(ErrorStatusException.class)
                .isThrownBy(() -> manager.walk(target, ROOT).toList())
                .satisfies(e -> assertThat(e.status()).isEqualTo(ErrorStatus.AUTHORIZATION_ERROR));
        assertThat(manager.pendingRequests()).isZero();
    }

    @Test
    void anIndexThatCannotBeIsTold() {
        // acmeSlot 1 and an empty acmeName, which has at least one octet; then a slot with nothing after it.
        Target target = agent(request ->
                request.response(List.of(VarBind.of(LinkRow.STATE.oid().append(1, 300), Integer32.of(1)))));
        assertThatExceptionOfType(WalkException.class)
                .isThrownBy(() -> manager.table(target, LinkRow.TABLE, List.of(LinkRow.STATE))
                        .toList())
                .withMessageContaining("index");
    }

    @Test
    void aValueOfAnotherTypeIsTold() {
        Target target = agent(
                request -> request.response(List.of(VarBind.of(AcmeMib.COUNT.instanceOid(), OctetString.of("three")))));
        assertThatExceptionOfType(UnexpectedResponseException.class)
                .isThrownBy(() -> manager.get(target, AcmeMib.COUNT))
                .withMessageContaining("acmeCount");
    }

    @Test
    void columnsThatAdvanceUnevenlyStillMakeWholeRows() {
        // The alias column has only row 4; the agent answers each column on its own, as a real one would.
        Target target = agent(request -> {
            List<VarBind> answer = new ArrayList<>();
            for (VarBind asked : request.bindings()) {
                answer.add(following(asked.name()));
            }
            return request.response(answer);
        });
        List<LinkRow> rows = manager.table(target, LinkRow.TABLE, List.of(LinkRow.STATE, LinkRow.ALIAS))
                .toList();
        assertThat(rows)
                .extracting(LinkRow::index)
                .containsExactly(
                        new Index(1, "x"), new Index(2, "x"), new Index(3, "x"), new Index(4, "x"), new Index(5, "x"));
        assertThat(rows)
                .filteredOn(row -> row.alias().isPresent())
                .extracting(row -> row.index().slot())
                .containsExactly(4);
    }

    private static VarBind following(Oid name) {
        for (int slot = 1; slot <= 5; slot++) {
            VarBind state = VarBind.of(LinkRow.STATE.instanceOid(new Index(slot, "x")), Integer32.of(1));
            if (state.name().compareTo(name) > 0) {
                return state;
            }
        }
        VarBind alias = VarBind.of(LinkRow.ALIAS.instanceOid(new Index(4, "x")), OctetString.of("spare"));
        return alias.name().compareTo(name) > 0 ? alias : VarBind.of(name, ExceptionValue.END_OF_MIB_VIEW);
    }
}
