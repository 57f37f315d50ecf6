package org.mibwright.snmp.testing;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.internal.ber.BerWriter;
import org.mibwright.snmp.internal.message.MessageReader;
import org.mibwright.snmp.internal.message.PduWriter;
import org.mibwright.snmp.smi.OctetString;

/** An agent of SNMPv1 and v2c that answers whatever a test wants it to, right or wrong. */
public final class ScriptedAgent implements AutoCloseable {
    private final DatagramSocket socket;
    private final AtomicInteger requests = new AtomicInteger();

    private ScriptedAgent(DatagramSocket socket) {
        this.socket = socket;
    }

    /** Answers each request with the octets that a function makes of it, one datagram each. */
    public static ScriptedAgent answering(Function<Request, List<byte[]>> script) {
        try {
            ScriptedAgent agent = new ScriptedAgent(new DatagramSocket(0, InetAddress.getLoopbackAddress()));
            Thread thread = new Thread(() -> agent.run(script), "scripted-agent");
            thread.setDaemon(true);
            thread.start();
            return agent;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers each request with a PDU. */
    public static ScriptedAgent answeringPdu(Function<Pdu, Pdu> script) {
        return answering(request -> List.of(request.message(script.apply(request.pdu()))));
    }

    /** A request, and how its answers are encoded. */
    public record Request(SnmpVersion version, OctetString community, Pdu pdu) {
        /** A message of the same version and community. */
        public byte[] message(Pdu pdu) {
            BerWriter out = new BerWriter();
            PduWriter.message(out, version, community, pdu, pdu.requestId());
            return out.toBytes();
        }
    }

    private void run(Function<Request, List<byte[]>> script) {
        MessageReader reader = new MessageReader();
        byte[] buffer = new byte[65_535];
        while (!socket.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                requests.incrementAndGet();
                SnmpVersion version = reader.begin(buffer, 0, packet.getLength());
                OctetString community = reader.community();
                reader.pduHeader();
                for (byte[] answer : script.apply(new Request(version, community, reader.pdu(List.of())))) {
                    socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
                }
            } catch (IOException e) {
                // Closed, most likely; if not, the next request tells.
            }
        }
    }

    /** How many requests came in. */
    public int requests() {
        return requests.get();
    }

    /** How to reach it, with timeouts that are short enough for a test. */
    public Target target() {
        return Target.builder(socket.getLocalSocketAddress())
                .timeout(Duration.ofMillis(300))
                .retries(1)
                .build();
    }

    @Override
    public void close() {
        socket.close();
    }
}
