package org.mibwright.snmp.internal.dispatch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.TransportException;
import org.mibwright.snmp.internal.transport.IoLoop;
import org.mibwright.snmp.internal.transport.TcpTransport;
import org.mibwright.snmp.internal.transport.UdpTransport;
import org.mibwright.snmp.transport.Transport;

/** The transports of one engine on its one loop: those that were opened, and those that open on demand. Thread-safe. */
public final class Transports implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Transports.class.getName());

    private final IoLoop loop;
    private final Transport.Listener listener;
    private final List<Transport> all = new CopyOnWriteArrayList<>();
    private volatile @Nullable Transport udp4;
    private volatile @Nullable Transport udp6;
    private volatile @Nullable Transport tcp;
    private boolean closed;

    Transports(String name, int mostAtWork, IoLoop.Timers timers, Transport.Listener listener) {
        try {
            this.loop = new IoLoop(name, mostAtWork, timers);
        } catch (IOException e) {
            throw new TransportException("cannot open a selector", e);
        }
        this.listener = listener;
        loop.start();
    }

    /** Returns the loop on which the transports run. */
    public IoLoop loop() {
        return loop;
    }

    /**
     * Opens a UDP socket there; port 0 means any that is free.
     *
     * @return where it is bound
     * @throws TransportException if that is not possible
     */
    public InetSocketAddress listenUdp(InetSocketAddress bind) {
        loop.listen();
        return (InetSocketAddress) udp(bind).localAddress();
    }

    /**
     * Accepts TCP connections there; port 0 means any that is free.
     *
     * @return where it is bound
     * @throws TransportException if that is not possible
     */
    public InetSocketAddress listenTcp(InetSocketAddress bind) {
        try {
            return (InetSocketAddress) add(TcpTransport.listen(loop, bind)).localAddress();
        } catch (IOException e) {
            throw new TransportException("cannot listen at tcp:" + bind, e);
        }
    }

    /**
     * Adds and starts a transport of somebody else's making.
     *
     * @throws TransportException if it does not start
     */
    public synchronized Transport add(Transport transport) {
        if (closed) {
            throw new TransportException("closed");
        }
        try {
            transport.start(listener);
        } catch (IOException e) {
            throw new TransportException("cannot start " + transport.scheme(), e);
        }
        all.add(transport);
        return transport;
    }

    private Transport udp(InetSocketAddress bind) {
        try {
            return add(new UdpTransport(loop, bind));
        } catch (IOException e) {
            throw new TransportException("cannot open a socket at udp:" + bind, e);
        }
    }

    /**
     * Returns the transport that reaches a target; UDP and TCP open when they are first needed.
     *
     * @throws TransportException if there is none
     */
    public Transport forTarget(Target target) {
        if (target.transport().equals(Target.UDP) && target.address() instanceof InetSocketAddress inet) {
            boolean v6 = inet.getAddress() instanceof Inet6Address;
            Transport known = v6 ? udp6 : udp4;
            return known != null ? known : openUdp(v6);
        }
        if (target.transport().equals(Target.TCP)) {
            Transport known = tcp;
            return known != null ? known : openTcp();
        }
        return all.stream()
                .filter(transport -> transport.scheme().equals(target.transport()))
                .findFirst()
                .orElseThrow(() -> new TransportException("no transport '" + target.transport() + "'"));
    }

    private synchronized Transport openUdp(boolean v6) {
        Transport known = v6 ? udp6 : udp4;
        if (known != null) {
            return known;
        }
        Transport opened = udp(new InetSocketAddress(v6 ? "::" : "0.0.0.0", 0));
        if (v6) {
            udp6 = opened;
        } else {
            udp4 = opened;
        }
        return opened;
    }

    private synchronized Transport openTcp() {
        Transport known = tcp;
        if (known != null) {
            return known;
        }
        Transport opened = add(TcpTransport.connecting(loop));
        tcp = opened;
        return opened;
    }

    /** Closes all transports and ends the loop. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        for (Transport transport : all) {
            try {
                transport.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "a transport did not close", e);
            }
        }
        loop.close();
    }
}
