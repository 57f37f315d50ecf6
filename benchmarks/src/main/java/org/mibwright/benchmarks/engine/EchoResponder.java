package org.mibwright.benchmarks.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;

/**
 * Answers SNMPv2c GETs of one variable with the Integer32 42, as fast as a socket allows, so that what is measured is
 * the manager. Takes messages whose lengths are all below 128 octets. Prints its port and runs until it is killed.
 */
public final class EchoResponder {
    /** The value of every variable. */
    public static final int VALUE = 42;

    private EchoResponder() {}

    /** Starts the responder on a free loopback port. */
    public static void main(String[] args) throws IOException {
        try (DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET)) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, 4 << 20);
            channel.setOption(StandardSocketOptions.SO_SNDBUF, 4 << 20);
            channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            System.out.println(((InetSocketAddress) channel.getLocalAddress()).getPort());
            ByteBuffer buffer = ByteBuffer.allocateDirect(1500);
            while (true) {
                buffer.clear();
                SocketAddress from = channel.receive(buffer);
                buffer.flip();
                if (answer(buffer)) {
                    channel.send(buffer, from);
                }
            }
        }
    }

    /** Turns a GET into its response in place: Null becomes an INTEGER of one octet, so all lengths grow by one. */
    private static boolean answer(ByteBuffer message) {
        int end = message.limit();
        if (end < 12 || message.get(end - 2) != 5) {
            return false;
        }
        int community = 5;
        int pdu = community + 2 + message.get(community + 1);
        int bindings = pdu + 2;
        for (int field = 0; field < 3; field++) {
            bindings += 2 + message.get(bindings + 1);
        }
        grow(message, 0);
        grow(message, pdu);
        grow(message, bindings);
        grow(message, bindings + 2);
        message.put(pdu, (byte) 0xa2);
        message.limit(end + 1);
        message.put(end - 2, (byte) 2);
        message.put(end - 1, (byte) 1);
        message.put(end, (byte) VALUE);
        return true;
    }

    private static void grow(ByteBuffer message, int tag) {
        message.put(tag + 1, (byte) (message.get(tag + 1) + 1));
    }
}
