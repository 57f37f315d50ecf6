package org.mibwright.snmp.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.ber.BerWriter;
import org.mibwright.snmp.internal.message.MessageReader;
import org.mibwright.snmp.internal.message.PduWriter;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.AcmeAgent;
import org.mibwright.snmp.testing.AcmeMib;

/** Our agent against managers that send garbage, ask for the world, or never finish. */
class HostileManagerTest {
    private static final Scalar<Counter32> PARSE_ERRORS =
            Scalar.of("snmpInASNParseErrs", "1.3.6.1.2.1.11.6", Access.READ_ONLY, Syntax.counter32());
    private static final Scalar<Counter32> BAD_VERSIONS =
            Scalar.of("snmpInBadVersions", "1.3.6.1.2.1.11.3", Access.READ_ONLY, Syntax.counter32());

    private final SnmpManager manager = SnmpManager.open();
    private AcmeAgent acme;
    private DatagramSocket socket;

    @BeforeEach
    void open() throws IOException {
        acme = new AcmeAgent(SnmpAgent.builder().bindTcp(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)));
        socket = new DatagramSocket();
        socket.setSoTimeout(10_000);
    }

    @AfterEach
    void close() {
        manager.close();
        acme.close();
        socket.close();
    }

    private void send(byte[] message) throws IOException {
        socket.send(new DatagramPacket(message, message.length, acme.agent.address()));
    }

    private Pdu exchange(SnmpVersion version, Pdu request) throws IOException {
        BerWriter out = new BerWriter();
        PduWriter.message(out, version, OctetString.of("private"), request, 7);
        send(out.toBytes());
        byte[] buffer = new byte[65_535];
        DatagramPacket answer = new DatagramPacket(buffer, buffer.length);
        socket.receive(answer);
        MessageReader reader = new MessageReader();
        reader.begin(buffer, 0, answer.getLength());
        reader.community();
        reader.pduHeader();
        return reader.pdu(List.of());
    }

    private void assertAlive() {
        assertThat(manager.get(acme.target("public"), AcmeMib.COUNT)).isEqualTo(Gauge32.of(3));
    }

    private long counter(Scalar<Counter32> counter) {
        return manager.get(acme.target("public"), counter).value();
    }

    @Test
    void garbageIsCountedAndDropped() throws IOException {
        List<String> garbage = List.of(
                "",
                "00",
                "30",
                "3080",
                "3084ffffffff",
                "30820000",
                "3003020101",
                "30".repeat(2000),
                "3006020101040070",
                // A GetRequest whose binding list is longer than what holds it.
                "301802010104067075626c6963a00b0201010201000201003010",
                // Trailing octets after a good request.
                "302602010104067075626c6963a0190201010201000201003" + "00e300c06082b060102010101000500" + "ff");
        for (String hex : garbage) {
            send(HexFormat.of().parseHex(hex));
        }
        assertAlive();
        assertThat(counter(PARSE_ERRORS)).isEqualTo(garbage.size());
        send(HexFormat.of().parseHex("300802010204067075626c"));
        send(HexFormat.of().parseHex("300602010704017" + "0"));
        assertAlive();
        assertThat(counter(BAD_VERSIONS)).isEqualTo(2);
    }

    @Test
    void mutatedRequestsNeverStopTheAgent() throws IOException {
        BerWriter out = new BerWriter();
        PduWriter.message(
                out, SnmpVersion.V2C, OctetString.of("public"), Pdu.getBulk(1, 5, Oid.of("1.3"), Oid.of("1.3.6")), 7);
        byte[] good = out.toBytes();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] bad = Arrays.copyOf(good, good.length + random.nextInt(3) - 1);
            for (int j = random.nextInt(4); j >= 0; j--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            send(bad);
        }
        assertAlive();
    }

    @Test
    void bulksThatAskForTheWorldGetWhatFits() throws IOException {
        List<VarBind> repeaters = new ArrayList<>(Collections.nCopies(500, VarBind.of(Oid.of("1.3"))));
        Pdu answer = exchange(SnmpVersion.V2C, new Pdu(PduType.GET_BULK, 7, 0, Integer.MAX_VALUE, repeaters));
        assertThat(answer.errorStatus()).isZero();
        assertThat(answer.bindings()).hasSizeBetween(500, 5000);
        Pdu negative = exchange(SnmpVersion.V2C, new Pdu(PduType.GET_BULK, 7, -5, -1, repeaters));
        assertThat(negative.bindings()).isEmpty();
        Pdu none =
                exchange(SnmpVersion.V2C, new Pdu(PduType.GET_BULK, 7, Integer.MAX_VALUE, 3, repeaters.subList(0, 2)));
        assertThat(none.bindings()).hasSize(2);
    }

    @Test
    void bulkDoesNotExistInVersion1() throws IOException {
        BerWriter out = new BerWriter();
        PduWriter.message(out, SnmpVersion.V1, OctetString.of("public"), Pdu.getBulk(0, 5, Oid.of("1.3")), 7);
        send(out.toBytes());
        assertAlive();
        assertThat(counter(PARSE_ERRORS)).isEqualTo(1);
    }

    @Test
    void valuesThatAVersionOrARequestCannotHaveAreRefused() throws IOException {
        Oid limit = AcmeMib.LIMIT.instanceOid();
        Pdu exception = exchange(
                SnmpVersion.V2C, Pdu.of(PduType.SET, List.of(VarBind.of(limit, ExceptionValue.NO_SUCH_OBJECT))));
        assertThat(exception.errorStatus()).isEqualTo(ErrorStatus.WRONG_TYPE.code());
        Pdu empty = exchange(SnmpVersion.V2C, Pdu.of(PduType.SET, limit));
        assertThat(empty.errorStatus()).isEqualTo(ErrorStatus.WRONG_TYPE.code());
        BerWriter out = new BerWriter();
        PduWriter.message(
                out,
                SnmpVersion.V1,
                OctetString.of("private"),
                Pdu.of(PduType.SET, List.of(VarBind.of(limit, Counter64.of(5)))),
                7);
        send(out.toBytes());
        assertAlive();
        assertThat(counter(PARSE_ERRORS)).isEqualTo(1);
        assertThat(acme.limit).isEqualTo(10);
    }

    @Test
    void responsesAndReportsAreNotAnswered() throws IOException {
        for (PduType type : List.of(PduType.RESPONSE, PduType.REPORT, PduType.TRAP, PduType.INFORM)) {
            BerWriter out = new BerWriter();
            PduWriter.message(
                    out, SnmpVersion.V2C, OctetString.of("private"), Pdu.of(type, AcmeMib.COUNT.instanceOid()), 99);
            send(out.toBytes());
        }
        // Whatever comes back first answers this, not those.
        assertThat(exchange(SnmpVersion.V2C, Pdu.of(PduType.GET, AcmeMib.COUNT.instanceOid()))
                        .requestId())
                .isEqualTo(7);
    }

    @Test
    void responsesThatDoNotFitAreTooBig() throws IOException {
        acme.close();
        acme = new AcmeAgent(SnmpAgent.builder().maxResponseSize(484));
        List<VarBind> many = Collections.nCopies(40, VarBind.of(AcmeMib.COUNT.instanceOid()));
        Pdu v2 = exchange(SnmpVersion.V2C, Pdu.of(PduType.GET, many));
        assertThat(v2.errorStatus()).isEqualTo(ErrorStatus.TOO_BIG.code());
        assertThat(v2.bindings()).isEmpty();
        Pdu bulk = exchange(SnmpVersion.V2C, Pdu.getBulk(0, 100, Oid.of("1.3.6.1.2.1")));
        assertThat(bulk.errorStatus()).isZero();
        assertThat(bulk.bindings()).hasSizeBetween(5, 40);
        assertThat(manager.walk(acme.target("public"), Oid.of("1.3.6.1.2.1.11")))
                .hasSizeGreaterThan(15);
    }

    @Test
    void aSlowTcpClientDoesNotHoldOthersUp() throws IOException {
        Target tcp = acme.target("public").toBuilder().transport(Target.TCP).build();
        int port = acme.agent.addresses().get(1).getPort();
        try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), port);
                Socket mad = new Socket(InetAddress.getLoopbackAddress(), port)) {
            slow.getOutputStream().write(new byte[] {0x30, (byte) 0x82, 1});
            slow.getOutputStream().flush();
            mad.getOutputStream().write(HexFormat.of().parseHex("3084ffffffff"));
            assertThat(mad.getInputStream().read()).isEqualTo(-1);
            assertAlive();
            assertThat(tcp.transport()).isEqualTo("tcp");
        }
    }
}
