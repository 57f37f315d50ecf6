package org.mibwright.snmp.internal.dispatch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mibwright.snmp.transport.Transport;

/** One end of a link in memory, on which messages arrive before sending returns, and may be tampered with. */
final class MemoryLink implements Transport {
    final SocketAddress address;
    final List<byte[]> sent = new ArrayList<>();
    UnaryOperator<byte[]> tampering = message -> message;
    private MemoryLink other;
    private Listener listener;

    MemoryLink(int port) {
        this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    void connect(MemoryLink to) {
        other = to;
        to.other = this;
    }

    @Override
    public String scheme() {
        return "memory";
    }

    @Override
    public SocketAddress localAddress() {
        return address;
    }

    @Override
    public int maxMessageSize() {
        return 65_507;
    }

    @Override
    public void start(Listener with) {
        listener = with;
    }

    /** Lets a message arrive here as if the other end had sent it. */
    void arrive(SocketAddress from, byte[] message) {
        listener.received(this, from, message, 0, message.length);
    }

    @Override
    public void send(SocketAddress peer, byte[] buffer, int offset, int length) {
        byte[] message = Arrays.copyOfRange(buffer, offset, offset + length);
        sent.add(message);
        byte[] delivered = tampering.apply(message);
        if (other != null && delivered != null) {
            other.arrive(address, delivered);
        }
    }

    @Override
    public void close() {}
}
