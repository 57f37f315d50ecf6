package org.mibwright.snmp.internal.transport;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.transport.Transport;

/**
 * SNMP over UDP (RFC 3417 section 3): one socket that does not block, and buffers that are used again. Whoever sends
 * does so on its own thread; only what the socket has no room for waits for the loop.
 */
public final class UdpTransport implements Transport {
    private static final System.Logger LOG = System.getLogger(UdpTransport.class.getName());
    private static final int MAX_DATAGRAM = 65_535;
    private static final int MAX_PAYLOAD = 65_507;
    private static final int SOCKET_BUFFER = 4 << 20;
    private static final int BATCH = 64;
    private static final int MAX_QUEUE = 4096;

    private final IoLoop loop;
    private final DatagramChannel channel;
    private final InetSocketAddress local;
    private final ByteBuffer inbound = ByteBuffer.allocateDirect(MAX_DATAGRAM);
    private final byte[] received = new byte[MAX_DATAGRAM];
    private final AtomicReferenceArray<@Nullable ByteBuffer> outbound = new AtomicReferenceArray<>(8);
    private final ArrayBlockingQueue<Datagram> queue = new ArrayBlockingQueue<>(MAX_QUEUE);

    private record Datagram(SocketAddress peer, ByteBuffer content) {}

    /** Opens a socket there; port 0 means any that is free. */
    public UdpTransport(IoLoop loop, InetSocketAddress bind) throws IOException {
        this.loop = loop;
        this.channel = DatagramChannel.open(
                bind.getAddress() instanceof Inet4Address ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6);
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.SO_RCVBUF, SOCKET_BUFFER);
            channel.setOption(StandardSocketOptions.SO_SNDBUF, SOCKET_BUFFER);
            channel.bind(bind);
            this.local = (InetSocketAddress) channel.getLocalAddress();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public String scheme() {
        return Target.UDP;
    }

    @Override
    public InetSocketAddress localAddress() {
        return local;
    }

    @Override
    public int maxMessageSize() {
        return MAX_PAYLOAD;
    }

    @Override
    public void start(Listener listener) throws IOException {
        loop.register(channel, SelectionKey.OP_READ, key -> ready(key, listener));
    }

    private void ready(SelectionKey key, Listener listener) throws IOException {
        if (key.isWritable()) {
            flush(key);
        }
        for (int i = 0; i < BATCH; i++) {
            inbound.clear();
            SocketAddress peer;
            try {
                peer = channel.receive(inbound);
            } catch (ClosedChannelException e) {
                return;
            }
            if (peer == null) {
                return;
            }
            int length = inbound.position();
            inbound.get(0, received, 0, length);
            listener.received(this, peer, received, 0, length);
        }
    }

    private void flush(SelectionKey key) {
        for (Datagram next = queue.peek(); next != null; next = queue.peek()) {
            try {
                if (channel.send(next.content(), next.peer()) == 0
                        && next.content().hasRemaining()) {
                    return;
                }
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "a datagram to " + next.peer() + " is lost", e);
            }
            queue.poll();
        }
        key.interestOps(SelectionKey.OP_READ);
        if (!queue.isEmpty()) {
            key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        }
    }

    @Override
    public void send(SocketAddress peer, byte[] buffer, int offset, int length) throws IOException {
        if (length > MAX_PAYLOAD) {
            throw new IOException("message of " + length + " octets does not fit into a datagram");
        }
        int slot = (int) Thread.currentThread().getId() & 7;
        ByteBuffer direct = outbound.getAndSet(slot, null);
        if (direct == null || direct.capacity() < length) {
            direct = ByteBuffer.allocateDirect(Math.max(2048, length));
        }
        direct.clear().put(buffer, offset, length).flip();
        int sent = channel.send(direct, peer);
        outbound.lazySet(slot, direct);
        if (sent == 0 && length > 0) {
            enqueue(peer, buffer, offset, length);
        }
    }

    private void enqueue(SocketAddress peer, byte[] buffer, int offset, int length) {
        ByteBuffer copy =
                ByteBuffer.allocate(length).put(buffer, offset, length).flip();
        if (!queue.offer(new Datagram(peer, copy))) {
            LOG.log(Level.DEBUG, "a datagram to {0} is lost: too many wait already", peer);
            return;
        }
        loop.alsoAwait(channel, SelectionKey.OP_WRITE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        loop.execute(() -> {});
    }
}
