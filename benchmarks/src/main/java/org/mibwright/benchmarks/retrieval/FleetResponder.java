package org.mibwright.benchmarks.retrieval;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.List;
import java.util.Random;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.ber.BerWriter;
import org.mibwright.snmp.internal.message.MessageReader;
import org.mibwright.snmp.internal.message.PduWriter;
import org.mibwright.snmp.smi.OctetString;

/**
 * Many agents of v2c, each at a loopback address of its own, on one thread, that lose some of the requests. Prints the
 * port that they share and runs until it is killed.
 */
public final class FleetResponder {
    private final MessageReader reader = new MessageReader();
    private final BerWriter writer = new BerWriter();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(4096);
    private final byte[] message = new byte[4096];
    private final Random random = new Random(1);
    private final int loss;

    private FleetResponder(int loss) {
        this.loss = loss;
    }

    /** Starts as many agents as the first argument says; the second is how many requests of a hundred are lost. */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        try (Selector selector = Selector.open()) {
            int port = 0;
            for (int i = 0; i < count; i++) {
                DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET);
                channel.configureBlocking(false);
                channel.bind(Fleet.member(i, port));
                port = channel.socket().getLocalPort();
                channel.register(selector, SelectionKey.OP_READ);
            }
            System.out.println(port);
            FleetResponder responder = new FleetResponder(Integer.parseInt(args[1]));
            while (true) {
                selector.select(responder::answer);
            }
        }
    }

    private void answer(SelectionKey key) {
        DatagramChannel channel = (DatagramChannel) key.channel();
        try {
            buffer.clear();
            SocketAddress from = channel.receive(buffer);
            if (from == null || random.nextInt(100) < loss) {
                return;
            }
            int length = buffer.position();
            buffer.get(0, message, 0, length);
            SnmpVersion version = reader.begin(message, 0, length);
            OctetString community = reader.community();
            reader.pduHeader();
            Pdu request = reader.pdu(List.of());
            VarBind answer = VarBind.of(request.bindings().get(0).name(), OctetString.of(Fleet.ANSWER));
            writer.reset();
            PduWriter.message(writer, version, community, request.response(List.of(answer)), request.requestId());
            buffer.clear().put(writer.array(), writer.offset(), writer.size()).flip();
            channel.send(buffer, from);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
