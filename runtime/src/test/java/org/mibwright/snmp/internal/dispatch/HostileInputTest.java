package org.mibwright.snmp.internal.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.UnexpectedResponseException;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.WalkException;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.security.EngineBootsStore;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.Null;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.AcmeMib;
import org.mibwright.snmp.testing.AcmeMib.LinkRow;
import org.mibwright.snmp.testing.ScriptedAgent;

/**
 * One row for each kind of hostile input that we know of: it is dropped, counted or answered as the RFC says, and the
 * engine goes on. What an engine, an agent and a manager do about it in detail is in the tests of each.
 */
class HostileInputTest {
    private static final String PARSE_ERRORS = "1.3.6.1.2.1.11.6.0";
    private static final String INVALID_MESSAGES = "1.3.6.1.6.3.11.2.1.2.0";
    private static final String UNSUPPORTED_LEVELS = "1.3.6.1.6.3.15.1.1.1.0";
    private static final String NOT_IN_TIME = "1.3.6.1.6.3.15.1.1.2.0";
    private static final String UNKNOWN_USERS = "1.3.6.1.6.3.15.1.1.3.0";
    private static final String UNKNOWN_ENGINES = "1.3.6.1.6.3.15.1.1.4.0";
    private static final String WRONG_DIGESTS = "1.3.6.1.6.3.15.1.1.5.0";
    private static final String DECRYPTION_ERRORS = "1.3.6.1.6.3.15.1.1.6.0";

    private static final Oid COUNT = AcmeMib.COUNT.instanceOid();
    private static final Oid LIMIT = AcmeMib.LIMIT.instanceOid();

    private HostileSite site;

    @BeforeEach
    void open() throws IOException {
        site = new HostileSite(EngineBootsStore.inMemory());
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** What somebody does, and what must come of it. */
    private interface Attack {
        void on(HostileSite site) throws Exception;
    }

    private static Arguments row(String name, Attack attack) {
        return Arguments.of(name, attack);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"encodings", "requests", "security", "exchanges", "replies", "sizesAndTexts"})
    void isSurvived(String name, Attack attack) throws Exception {
        attack.on(site);
        site.assertAtWork();
    }

    /** A message that is not well-formed is counted, and nobody hears of it. */
    private static Attack malformed(String... hex) {
        return site -> {
            for (String one : hex) {
                site.send(one);
            }
            assertThat(site.answers()).isEmpty();
            assertThat(site.counter(PARSE_ERRORS)).isEqualTo(hex.length);
        };
    }

    /** A GET of one variable, with its request-id, name and value as they are given. */
    private static String get(String requestId, String name, String value) {
        String binding = tlv("30", name + value);
        String pdu = tlv("a0", requestId + "020100" + "020100" + tlv("30", binding));
        return tlv("30", "020101" + "0406" + "7075626c6963" + pdu);
    }

    private static String tlv(String tag, String content) {
        int length = content.length() / 2;
        return tag + (length < 128 ? "%02x".formatted(length) : "82%04x".formatted(length)) + content;
    }

    private static final String ID = "020107";
    private static final String NAME = "06082b06010201010100";
    private static final String NULL = "0500";

    static Stream<Arguments> encodings() {
        return Stream.of(
                row("lengths of 0", malformed("3000", "30020200", get("0200", NAME, NULL))),
                row("lengths, indefinite", malformed("3080020101" + "0000", get(ID, NAME, "0480" + "0000"))),
                row("lengths, non-minimal", site -> {
                    site.send(get("02840000000107", "068300000" + "82b06010201010100", "058100"));
                    assertThat(site.answers()).singleElement().satisfies(HostileInputTest::isDescription);
                }),
                row("lengths, 84ffffffff", malformed("3084ffffffff", get(ID, NAME, "0484ffffffff"))),
                row("nested sequences", malformed("30".repeat(20_000), "3080".repeat(10_000))),
                row(
                        "integers of 0, 5, 9+ octets",
                        malformed(
                                get("0200", NAME, NULL),
                                get("02050000000007", NAME, NULL),
                                get("0209000000000000000007", NAME, NULL),
                                get("0214" + "00".repeat(19) + "07", NAME, NULL))),
                row("OIDs empty", malformed(get(ID, "0600", NULL))),
                row("OIDs over 128 arcs", malformed(get(ID, "0681802b" + "01".repeat(127), NULL))),
                row("OIDs with arcs over 2^32-1", malformed(get(ID, "06062b9080808000", NULL))),
                row("OIDs with a dangling continuation", malformed(get(ID, "06032b0686", NULL))),
                row("Null with content", malformed(get(ID, NAME, "050100"))),
                row("IpAddress not 4 octets", malformed(get(ID, NAME, "4003010203"), get(ID, NAME, "40050102030405"))),
                row("trailing bytes", malformed(get(ID, NAME, NULL) + "00", get(ID, NAME, NULL + "0500"))));
    }

    private static void isDescription(Pdu answer) {
        assertThat(answer.bindings().get(0).value()).isEqualTo(OctetString.of("Acme"));
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                row("Counter64 in v1", site -> {
                    site.send(SnmpVersion.V1, Pdu.of(PduType.SET, List.of(VarBind.of(LIMIT, Counter64.of(5)))));
                    assertThat(site.answers()).isEmpty();
                    assertThat(site.counter(PARSE_ERRORS)).isEqualTo(1);
                }),
                row("exception values in requests", site -> {
                    VarBind exception = VarBind.of(LIMIT, ExceptionValue.END_OF_MIB_VIEW);
                    site.send(SnmpVersion.V2C, Pdu.of(PduType.SET, List.of(exception)));
                    site.send(SnmpVersion.V2C, Pdu.of(PduType.GET, List.of(exception)));
                    assertThat(site.answers())
                            .extracting(Pdu::errorStatus)
                            .containsExactly(ErrorStatus.WRONG_TYPE.code(), 0);
                }),
                row("GETBULK with negative repetitions", site -> {
                    site.send(SnmpVersion.V2C, new Pdu(PduType.GET_BULK, 7, -3, Integer.MIN_VALUE, many(40)));
                    assertThat(site.answers()).singleElement().satisfies(answer -> {
                        assertThat(answer.errorStatus()).isZero();
                        assertThat(answer.bindings()).isEmpty();
                    });
                }),
                row("GETBULK with 2^31-1 repetitions times many repeaters", site -> {
                    site.send(SnmpVersion.V2C, new Pdu(PduType.GET_BULK, 7, 0, Integer.MAX_VALUE, many(2000)));
                    assertThat(site.answers()).singleElement().satisfies(answer -> {
                        assertThat(answer.errorStatus()).isZero();
                        assertThat(answer.bindings()).hasSizeBetween(1000, 5000);
                    });
                }),
                row("trap without snmpTrapOID", site -> {
                    site.trap(List.of());
                    site.trap(List.of(VarBind.of(COUNT, Integer32.of(1)), VarBind.of(LIMIT, Integer32.of(1))));
                    assertThat(site.received()).isEmpty();
                }));
    }

    private static List<VarBind> many(int repeaters) {
        return Collections.nCopies(repeaters, VarBind.of(Oid.of("1.3.6.1.2.1.1")));
    }

    private static Attack reported(String counter, Function<HostileSite, Stream<RawV3>> messages) {
        return site -> {
            List<RawV3> all = messages.apply(site).toList();
            for (RawV3 message : all) {
                site.send(message.encode());
            }
            assertThat(site.answers())
                    .hasSameSizeAs(all)
                    .allSatisfy(answer -> assertThat(answer.type()).isEqualTo(PduType.REPORT))
                    .allSatisfy(report ->
                            assertThat(report.bindings().get(0).name()).isEqualTo(Oid.of(counter)));
            assertThat(site.counter(counter)).isEqualTo(all.size());
        };
    }

    private static RawV3 changed(RawV3 message, Consumer<RawV3> change) {
        change.accept(message);
        return message;
    }

    static Stream<Arguments> security() {
        return Stream.of(
                row(
                        "MAC of length 0, 1, 11, 13",
                        reported(
                                WRONG_DIGESTS,
                                site -> IntStream.of(-1, 1, 11, 13)
                                        .mapToObj(length ->
                                                changed(site.signed(), message -> message.macLength = length)))),
                row(
                        "privParams not 8",
                        reported(
                                DECRYPTION_ERRORS,
                                site -> IntStream.of(1, 7, 9, 200)
                                        .mapToObj(length ->
                                                changed(site.sealed(), message -> message.salt = new byte[length])))),
                row("ragged ciphertext", site -> {
                    RawV3 message = site.sealed();
                    message.ragged = 5;
                    site.send(message.encode());
                    assertThat(site.answers())
                            .allSatisfy(answer -> assertThat(answer.type()).isEqualTo(PduType.REPORT));
                    assertThat(site.counter(DECRYPTION_ERRORS)).isEqualTo(1);
                }),
                row("priv without auth", site -> {
                    RawV3 message = site.sealed();
                    message.flags = new byte[] {RawV3.PRIV | RawV3.REPORTABLE};
                    site.send(message.encode());
                    assertThat(site.answers()).isEmpty();
                    assertThat(site.counter(INVALID_MESSAGES)).isEqualTo(1);
                }),
                row("msgMaxSize 0 or 483", site -> {
                    for (int size : new int[] {0, 483, -1}) {
                        site.send(changed(site.signed(), message -> message.maxSize = size)
                                .encode());
                    }
                    assertThat(site.answers()).isEmpty();
                    assertThat(site.counter(PARSE_ERRORS)).isEqualTo(3);
                }),
                row(
                        "boots 2^31-1",
                        reported(
                                NOT_IN_TIME,
                                site -> Stream.of(
                                        changed(site.signed(), message -> message.boots = Integer.MAX_VALUE)))),
                row(
                        "time +-151 s",
                        reported(
                                NOT_IN_TIME,
                                // The agent started a moment ago, and a clock cannot be negative: what lies before its
                                // start is of its former life.
                                site -> Stream.of(
                                        changed(site.signed(), message -> message.time += 200),
                                        changed(site.signed(), message -> {
                                            message.boots -= 1;
                                            message.time = Integer.MAX_VALUE;
                                        })))),
                row(
                        "engineID of 0, 4, 33, 64k octets",
                        reported(
                                UNKNOWN_ENGINES,
                                site -> IntStream.of(0, 4, 33, 65_000)
                                        .mapToObj(length -> changed(
                                                site.signed(),
                                                message -> message.engineId = OctetString.of(new byte[length]))))),
                row("floods of random engineIDs", site -> {
                    Random random = new Random(5);
                    for (int i = 0; i < 2000; i++) {
                        byte[] id = new byte[5 + random.nextInt(28)];
                        random.nextBytes(id);
                        RawV3 message = changed(site.signed(), it -> it.engineId = OctetString.of(id));
                        message.flags = new byte[] {RawV3.AUTH};
                        site.send(message.encode());
                        if (i % 100 == 99) {
                            assertThat(site.answers()).isEmpty();
                        }
                    }
                }),
                row("users that do not exist, levels without keys", site -> {
                    reported(
                                    UNKNOWN_USERS,
                                    it -> Stream.of(
                                            changed(it.signed(), message -> message.user = OctetString.of("nobody"))))
                            .on(site);
                    reported(UNSUPPORTED_LEVELS, it -> Stream.of(it.signedAs("open")))
                            .on(site);
                }));
    }

    static Stream<Arguments> exchanges() {
        return Stream.of(
                row("reflected reports", site -> {
                    site.send(changed(site.signed(), message -> message.engineId = OctetString.EMPTY)
                            .encode());
                    byte[] report = site.datagrams().get(0);
                    for (int i = 0; i < 100; i++) {
                        site.send(report);
                    }
                    assertThat(site.answers()).isEmpty();
                }),
                row("report loops", site -> {
                    try (HostileSite other = new HostileSite(EngineBootsStore.inMemory(), "another engine")) {
                        site.send(changed(site.signed(), message -> message.engineId = OctetString.EMPTY)
                                .encode());
                        other.send(site.datagrams().get(0));
                        assertThat(other.answers()).isEmpty();
                    }
                }),
                row("replayed SETs", site -> {
                    EngineBootsStore boots = EngineBootsStore.inMemory();
                    byte[] set;
                    try (HostileSite before = new HostileSite(boots)) {
                        RawV3 message = before.sealed();
                        message.pdu = Pdu.of(PduType.SET, List.of(VarBind.of(LIMIT, Integer32.of(66))));
                        set = message.encode();
                        before.send(set);
                        assertThat(before.datagrams()).hasSize(1);
                        assertThat(before.limit()).isEqualTo(66);
                    }
                    try (HostileSite after = new HostileSite(boots)) {
                        after.send(set);
                        assertThat(after.answers())
                                .singleElement()
                                .satisfies(answer -> assertThat(answer.type()).isEqualTo(PduType.REPORT));
                        assertThat(after.counter(NOT_IN_TIME)).isEqualTo(1);
                        assertThat(after.limit()).isNotEqualTo(66);
                    }
                }),
                row("slow-loris TCP", site -> {
                    List<Socket> slow = new ArrayList<>();
                    try {
                        for (int i = 0; i < 1100; i++) {
                            Socket socket = new Socket();
                            socket.connect(site.tcp(), 10_000);
                            socket.getOutputStream().write(new byte[] {0x30, (byte) 0x82, 1});
                            slow.add(socket);
                        }
                        // The first ones had to make room, but not for those who speak up.
                        slow.get(0).setSoTimeout(20_000);
                        assertThat(slow.get(0).getInputStream().read()).isEqualTo(-1);
                        assertThat(site.getByTcp()).isEqualTo(site.getByTcp());
                    } finally {
                        for (Socket socket : slow) {
                            socket.close();
                        }
                    }
                }));
    }

    static Stream<Arguments> replies() {
        VarBind first = VarBind.of(COUNT.append(1), Integer32.of(1));
        VarBind second = VarBind.of(COUNT.append(2), Integer32.of(2));
        return Stream.of(
                row("forged request-ids", site -> {
                    VarBind forged = VarBind.of(first.name(), Integer32.of(666));
                    try (SnmpManager manager = SnmpManager.open();
                            ScriptedAgent agent = ScriptedAgent.answering(request -> {
                                Pdu right = request.pdu().response(List.of(first));
                                List<byte[]> answers = new ArrayList<>();
                                for (int bit = 0; bit < 31; bit++) {
                                    answers.add(request.message(request.pdu()
                                            .response(List.of(forged))
                                            .withRequestId(right.requestId() ^ 1 << bit)));
                                }
                                answers.add(request.message(right));
                                return answers;
                            })) {
                        assertThat(manager.get(agent.target(), first.name())).containsExactly(first);
                        assertThat(manager.statistics().unmatchedResponses()).isEqualTo(31);
                    }
                }),
                row("replies with missing varbinds", unexpected(List.of(first))),
                row("replies with extra varbinds", unexpected(List.of(first, second, second))),
                row("replies with reordered varbinds", unexpected(List.of(second, first))),
                row("decreasing walks", walked(WalkException.class, request -> List.of(second, first))),
                row("repeating walks", walked(WalkException.class, request -> List.of(first, second, second))),
                row("endless walks", site -> {
                    try (SnmpManager manager = SnmpManager.open();
                            ScriptedAgent agent = ScriptedAgent.answeringPdu(request -> {
                                Oid last = request.bindings().get(0).name();
                                Oid next = last.size() < 120
                                        ? last.append(1)
                                        : last.parent().append(last.last() + 1);
                                return request.response(List.of(VarBind.of(next, Null.INSTANCE)));
                            })) {
                        assertThat(manager.walk(agent.target(), COUNT).stream().limit(300))
                                .hasSize(300);
                    }
                }),
                row("index-length overruns", site -> {
                    for (String suffix :
                            List.of("3.1", "3.1.4294967295", "3.1.1001.65", "3.1.1.300", "3.1.1" + ".65".repeat(90))) {
                        Oid name =
                                LinkRow.TABLE.entryOid().append(Oid.of(suffix).suffix(1));
                        site.send(SnmpVersion.V2C, Pdu.of(PduType.GET, name));
                        site.send(SnmpVersion.V2C, Pdu.of(PduType.GET_NEXT, name));
                        site.send(SnmpVersion.V2C, Pdu.of(PduType.SET, List.of(VarBind.of(name, Integer32.of(1)))));
                    }
                    assertThat(site.answers()).hasSize(15);
                    try (SnmpManager manager = SnmpManager.open();
                            ScriptedAgent agent = ScriptedAgent.answeringPdu(request -> request.response(List.of(
                                    VarBind.of(LinkRow.STATE.oid().append(1, 4_000_000_000L), Integer32.of(1)))))) {
                        assertThatExceptionOfType(WalkException.class)
                                .isThrownBy(() -> manager.table(agent.target(), LinkRow.TABLE, List.of(LinkRow.STATE))
                                        .toList());
                    }
                }));
    }

    private static Attack unexpected(List<VarBind> bindings) {
        return site -> {
            try (SnmpManager manager = SnmpManager.open();
                    ScriptedAgent agent = ScriptedAgent.answeringPdu(request -> request.response(bindings))) {
                assertThatExceptionOfType(UnexpectedResponseException.class)
                        .isThrownBy(() -> manager.get(agent.target(), COUNT.append(1), COUNT.append(2)));
                assertThat(manager.pendingRequests()).isZero();
            }
        };
    }

    private static Attack walked(Class<? extends RuntimeException> expected, Function<Pdu, List<VarBind>> script) {
        return site -> {
            try (SnmpManager manager = SnmpManager.open();
                    ScriptedAgent agent =
                            ScriptedAgent.answeringPdu(request -> request.response(script.apply(request)))) {
                assertThatExceptionOfType(expected)
                        .isThrownBy(() -> manager.walk(agent.target(), COUNT).toList());
                assertThat(manager.pendingRequests()).isZero();
            }
        };
    }

    static Stream<Arguments> sizesAndTexts() {
        return Stream.of(
                row("64 KB datagrams", site -> {
                    byte[] zeros = new byte[65_507];
                    site.send(zeros);
                    Arrays.fill(zeros, (byte) 0x30);
                    site.send(zeros);
                    assertThat(site.answers()).isEmpty();
                    // A request that is as large as a datagram can be, and well-formed.
                    site.send(get(ID, NAME, tlv("04", "00".repeat(65_000))));
                    assertThat(site.answers()).singleElement().satisfies(HostileInputTest::isDescription);
                    assertThat(site.counter(PARSE_ERRORS)).isEqualTo(2);
                }),
                row("terminal escapes in DisplayString", site -> {
                    String escapes = "\u001b[2J\u001b]0;owned\u0007\r\u009b31m";
                    VarBind contact = VarBind.of(Oid.of("1.3.6.1.2.1.1.4.0"), OctetString.of(escapes));
                    site.send(SnmpVersion.V2C, Pdu.of(PduType.SET, List.of(contact)));
                    assertThat(site.answers()).singleElement().satisfies(answer -> {
                        assertThat(answer.bindings()).containsExactly(contact);
                        assertThat(answer.toString().chars()).noneMatch(Character::isISOControl);
                    });
                }));
    }

    /** Honest requests come through beside whatever else arrives, without being sent twice. */
    @Test
    void honestRequestsAreAnsweredBesideAFlood() throws Exception {
        Random random = new Random(3);
        byte[] good = site.sealed().encode();
        try (SnmpManager manager = SnmpManager.open()) {
            for (int i = 0; i < 500; i++) {
                for (int j = 0; j < 30; j++) {
                    byte[] bad = good.clone();
                    bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
                    site.send(j % 2 == 0 ? bad : Arrays.copyOf(bad, random.nextInt(bad.length)));
                }
                assertThat(manager.get(site.honest(i % 2 == 0), AcmeMib.LIMIT)).isEqualTo(10);
            }
            assertThat(manager.statistics().retries()).isZero();
            assertThat(manager.statistics().timeouts()).isZero();
        }
    }
}
