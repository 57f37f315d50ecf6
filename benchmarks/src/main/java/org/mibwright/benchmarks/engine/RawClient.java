package org.mibwright.benchmarks.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.HexFormat;
import java.util.function.IntConsumer;

/**
 * No manager at all: sends the same octets again and again, and looks at the last one of what comes back. What it
 * reaches is what sockets and responder allow.
 */
final class RawClient implements Client {
    private static final byte[] REQUEST = HexFormat.of()
            .parseHex("302902010104067075626c6963a01c0204123456780201000201003" + "00e300c06082b060102010103000500");

    private final InetSocketAddress peer;
    private final DatagramChannel channel;
    private final DatagramChannel waiting;
    private final Selector selector;
    private final ByteBuffer inbound = ByteBuffer.allocateDirect(1500);
    private final ByteBuffer answer = ByteBuffer.allocateDirect(1500);
    private volatile IntConsumer consumer = value -> {};

    RawClient(int port) {
        peer = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try {
            channel = open();
            channel.configureBlocking(false);
            waiting = open();
            selector = Selector.open();
            channel.register(selector, SelectionKey.OP_READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::receive, "raw");
        thread.setDaemon(true);
        thread.start();
    }

    private static DatagramChannel open() throws IOException {
        DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET);
        channel.setOption(StandardSocketOptions.SO_RCVBUF, 4 << 20);
        channel.setOption(StandardSocketOptions.SO_SNDBUF, 4 << 20);
        return channel.bind(new InetSocketAddress(0));
    }

    private void receive() {
        try {
            while (true) {
                selector.select(key -> {});
                while (channel.receive(inbound.clear()) != null) {
                    consumer.accept(inbound.get(inbound.position() - 1));
                }
            }
        } catch (ClosedSelectorException e) {
            // The end.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void get(IntConsumer done) {
        consumer = done;
        send(channel);
    }

    private void send(DatagramChannel from) {
        try {
            from.send(ByteBuffer.wrap(REQUEST), peer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int get() {
        send(waiting);
        try {
            waiting.receive(answer.clear());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.get(answer.position() - 1);
    }

    @Override
    public void close() {
        try {
            selector.close();
            channel.close();
            waiting.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
