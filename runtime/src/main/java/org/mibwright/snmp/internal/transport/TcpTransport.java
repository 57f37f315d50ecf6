package org.mibwright.snmp.internal.transport;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.transport.Transport;

/**
 * SNMP over TCP (RFC 3430): accepts connections, or makes them where there is something to send. There are never more
 * than {@value #MAX_CONNECTIONS}: the one that was quiet for longest makes room, which also ends those that send a
 * message an octet at a time.
 */
public final class TcpTransport implements Transport {
    private static final System.Logger LOG = System.getLogger(TcpTransport.class.getName());
    private static final int MAX_CONNECTIONS = 1024;
    private static final InetSocketAddress NOWHERE = new InetSocketAddress(0);

    private final IoLoop loop;
    private final @Nullable ServerSocketChannel server;
    private final SocketAddress local;
    private final Map<SocketAddress, TcpConnection> connections = new ConcurrentHashMap<>();
    private @Nullable Listener listener;
    private boolean closed;

    private TcpTransport(IoLoop loop, @Nullable ServerSocketChannel server, SocketAddress local) {
        this.loop = loop;
        this.server = server;
        this.local = local;
    }

    /** Accepts connections there; port 0 means any that is free. */
    public static TcpTransport listen(IoLoop loop, InetSocketAddress bind) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        try {
            server.configureBlocking(false);
            server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            server.bind(bind);
            return new TcpTransport(loop, server, server.getLocalAddress());
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** Accepts nothing, and connects where there is something to send. */
    public static TcpTransport connecting(IoLoop loop) {
        return new TcpTransport(loop, null, NOWHERE);
    }

    @Override
    public String scheme() {
        return Target.TCP;
    }

    @Override
    public SocketAddress localAddress() {
        return local;
    }

    @Override
    public int maxMessageSize() {
        return TcpConnection.MAX_MESSAGE;
    }

    @Override
    public void start(Listener receiver) throws IOException {
        synchronized (this) {
            listener = receiver;
        }
        // Connections end when the other side says so.
        loop.listen();
        if (server != null) {
            loop.register(server, SelectionKey.OP_ACCEPT, key -> accept(server, receiver));
        }
    }

    private void accept(ServerSocketChannel from, Listener receiver) throws IOException {
        SocketChannel channel = from.accept();
        if (channel == null) {
            return;
        }
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        SocketAddress peer = channel.getRemoteAddress();
        TcpConnection connection = new TcpConnection(this, loop, channel, peer, receiver);
        add(peer, connection);
        connection.register(SelectionKey.OP_READ);
    }

    private synchronized void add(SocketAddress peer, TcpConnection connection) {
        if (connections.size() >= MAX_CONNECTIONS) {
            connections.values().stream()
                    .min(Comparator.comparingLong(TcpConnection::lastProgress))
                    .ifPresent(quiet -> {
                        LOG.log(Level.DEBUG, "closed the connection to {0} to make room", quiet.peer());
                        quiet.close();
                    });
        }
        connections.put(peer, connection);
    }

    void forget(TcpConnection connection) {
        connections.remove(connection.peer(), connection);
    }

    @Override
    public void send(SocketAddress peer, byte[] buffer, int offset, int length) throws IOException {
        TcpConnection connection = connections.get(peer);
        if (connection == null) {
            connection = connect(peer);
        }
        connection.send(buffer, offset, length);
    }

    private synchronized TcpConnection connect(SocketAddress peer) throws IOException {
        TcpConnection known = connections.get(peer);
        if (known != null) {
            return known;
        }
        Listener receiver = listener;
        if (closed || receiver == null) {
            throw new IOException("closed");
        }
        if (server != null) {
            throw new IOException("no connection from " + peer);
        }
        SocketChannel channel = SocketChannel.open();
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            TcpConnection made = new TcpConnection(this, loop, channel, peer, receiver);
            boolean done = channel.connect(peer);
            add(peer, made);
            made.register(done ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT);
            return made;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
        }
        if (server != null) {
            server.close();
        }
        connections.values().forEach(TcpConnection::close);
        loop.execute(() -> {});
    }
}
