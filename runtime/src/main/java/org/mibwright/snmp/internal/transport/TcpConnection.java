package org.mibwright.snmp.internal.transport;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.mibwright.snmp.transport.Transport;

/** One TCP connection. Messages follow one another; where each ends, its own outermost length tells (RFC 3430). */
final class TcpConnection {
    /** The largest message that is accepted, in octets. */
    static final int MAX_MESSAGE = 1 << 16;

    private static final System.Logger LOG = System.getLogger(TcpConnection.class.getName());
    private static final int SEQUENCE = 0x30;
    private static final int MAX_QUEUED = 4 << 20;
    private static final int BATCH = 64;

    private final TcpTransport transport;
    private final IoLoop loop;
    private final SocketChannel channel;
    private final SocketAddress peer;
    private final Transport.Listener listener;
    private byte[] inbound = new byte[2048];
    private int filled;
    private volatile long lastProgress = System.nanoTime();

    // Guarded by the queue itself.
    private final Deque<ByteBuffer> queue = new ArrayDeque<>();
    private int queued;

    TcpConnection(
            TcpTransport transport,
            IoLoop loop,
            SocketChannel channel,
            SocketAddress peer,
            Transport.Listener listener) {
        this.transport = transport;
        this.loop = loop;
        this.channel = channel;
        this.peer = peer;
        this.listener = listener;
    }

    SocketAddress peer() {
        return peer;
    }

    /** When the last whole message came or went, by {@link System#nanoTime()}. */
    long lastProgress() {
        return lastProgress;
    }

    void register(int operations) throws IOException {
        loop.register(channel, operations, this::ready);
    }

    private void ready(SelectionKey key) {
        try {
            if (key.isConnectable()) {
                channel.finishConnect();
                key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
            }
            if (key.isWritable() && flush()) {
                key.interestOps(SelectionKey.OP_READ);
                if (!isQueueEmpty()) {
                    key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
                }
            }
            if (key.isReadable()) {
                read();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "the connection to " + peer + " failed", e);
            close();
        }
    }

    private void read() throws IOException {
        for (int i = 0; i < BATCH; i++) {
            int count = channel.read(ByteBuffer.wrap(inbound, filled, inbound.length - filled));
            if (count < 0) {
                close();
                return;
            }
            if (count == 0) {
                return;
            }
            filled += count;
            deliver();
        }
    }

    private void deliver() throws IOException {
        int at = 0;
        int size;
        while ((size = messageSize(at)) > 0 && size <= filled - at) {
            lastProgress = System.nanoTime();
            listener.received(transport, peer, inbound, at, size);
            at += size;
        }
        System.arraycopy(inbound, at, inbound, 0, filled - at);
        filled -= at;
        if (size > inbound.length) {
            inbound = Arrays.copyOf(inbound, Math.min(MAX_MESSAGE, Math.max(size, inbound.length * 2)));
        }
    }

    /** The size of the message that begins at a place, or 0 if too little of it has come to know. */
    private int messageSize(int at) throws IOException {
        if (filled - at < 2) {
            return 0;
        }
        int first = inbound[at + 1] & 0xff;
        int octets = first < 0x80 ? 0 : first & 0x7f;
        if (inbound[at] != SEQUENCE || first == 0x80 || octets > 4) {
            throw new IOException("what came is no SNMP message");
        }
        if (filled - at < 2 + octets) {
            return 0;
        }
        long length = octets == 0 ? first : 0;
        for (int i = 0; i < octets; i++) {
            length = length << 8 | inbound[at + 2 + i] & 0xff;
        }
        long size = 2 + octets + length;
        if (size > MAX_MESSAGE) {
            throw new IOException("message of " + size + " octets, the most is " + MAX_MESSAGE);
        }
        return (int) size;
    }

    void send(byte[] buffer, int offset, int length) throws IOException {
        synchronized (queue) {
            if (queued + length > MAX_QUEUED) {
                throw new IOException("too much waits to be sent to " + peer);
            }
            queue.add(ByteBuffer.wrap(Arrays.copyOfRange(buffer, offset, offset + length)));
            queued += length;
        }
        if (channel.isConnected() && !flush()) {
            loop.alsoAwait(channel, SelectionKey.OP_WRITE);
        }
    }

    /** Writes what is queued; false if some is left. */
    private boolean flush() throws IOException {
        synchronized (queue) {
            for (ByteBuffer next = queue.peek(); next != null; next = queue.peek()) {
                channel.write(next);
                if (next.hasRemaining()) {
                    return false;
                }
                queued -= next.capacity();
                queue.remove();
                lastProgress = System.nanoTime();
            }
            return true;
        }
    }

    private boolean isQueueEmpty() {
        synchronized (queue) {
            return queue.isEmpty();
        }
    }

    void close() {
        transport.forget(this);
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the connection to " + peer + " did not close", e);
        }
        loop.execute(() -> {});
    }
}
