package org.mibwright.snmp.internal.dispatch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.SocketAddress;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.MalformedMessageException;
import org.mibwright.snmp.MalformedMessageException.Problem;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.TransportException;
import org.mibwright.snmp.V1Trap;
import org.mibwright.snmp.internal.ber.BerWriter;
import org.mibwright.snmp.internal.message.MessageReader;
import org.mibwright.snmp.internal.message.PduWriter;
import org.mibwright.snmp.internal.transport.IoLoop;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.transport.Transport;

/**
 * The dispatcher of an engine (RFC 3412 section 4): sends requests, repeats them until they are answered or given up,
 * ties responses to them, and hands everything else that comes in to the application.
 *
 * <p>Thread-safe. {@link #received} is called by the I/O thread of the transports; with several transports of their own
 * threads, calls are serialised.
 */
public final class Dispatcher implements Transport.Listener, IoLoop.Timers, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

    private final Object lock = new Object();
    private final Statistics statistics = new Statistics();
    private final Application application;
    private final Transports transports;
    private final Writers writers = new Writers();
    private final MessageReader reader = new MessageReader();

    // All guarded by the lock.
    private final PendingTable pending = new PendingTable();
    private final RetryWheel wheel = new RetryWheel(System.nanoTime());
    private final RequestIds ids = new RequestIds();
    private boolean closed;

    /** Opens a dispatcher with a thread of its own; transports open when they are first needed, or when told to. */
    public Dispatcher(String name, Application application) {
        this.application = application;
        this.transports = new Transports(name, this, this);
    }

    /** Returns the counters. */
    public Statistics statistics() {
        return statistics;
    }

    /** Returns the transports. */
    public Transports transports() {
        return transports;
    }

    /** Returns how many requests are under way. */
    public int pendingCount() {
        synchronized (lock) {
            return pending.size();
        }
    }

    /**
     * Sends a request of the confirmed class, and again as often as the target allows.
     *
     * @param mapper turns the response into the result; its exceptions fail the future
     * @param executor completes the future; null for the I/O thread, where nothing may block
     */
    public <T> CompletableFuture<T> request(
            Target target, Pdu request, Function<Pdu, T> mapper, @Nullable Executor executor) {
        Transport transport = transports.forTarget(target);
        Pending<T> entry = new Pending<>(this, target, transport, request, mapper, executor);
        long deadline = System.nanoTime() + target.timeoutNanos(0);
        synchronized (lock) {
            if (closed) {
                throw new TransportException("closed");
            }
            do {
                entry.id = ids.next();
            } while (pending.get(entry.id) != null);
            pending.put(entry);
            wheel.set(entry, deadline);
        }
        transports.loop().wakeBefore(deadline);
        try {
            transmit(transport, target, request, entry.id);
        } catch (IOException e) {
            forget(entry);
            entry.fail(new TransportException("cannot send to " + target, e));
        } catch (RuntimeException e) {
            forget(entry);
            throw e;
        }
        return entry;
    }

    /**
     * Sends a PDU that nobody answers.
     *
     * @throws TransportException if it cannot be sent
     */
    public void send(Target target, Pdu pdu) {
        int id;
        synchronized (lock) {
            id = ids.next();
        }
        try {
            transmit(transports.forTarget(target), target, pdu, id);
        } catch (IOException e) {
            throw new TransportException("cannot send to " + target, e);
        }
        statistics.count(Statistic.OUT_TRAPS);
    }

    /**
     * Sends a trap of SNMPv1.
     *
     * @throws TransportException if it cannot be sent
     */
    public void send(Target target, V1Trap trap) {
        BerWriter out = writers.take();
        try {
            PduWriter.message(out, target.community(), trap);
            post(transports.forTarget(target), target.address(), out);
        } catch (IOException e) {
            throw new TransportException("cannot send to " + target, e);
        } finally {
            writers.giveBack(out);
        }
        statistics.count(Statistic.OUT_TRAPS);
    }

    private void transmit(Transport transport, Target target, Pdu pdu, int id) throws IOException {
        BerWriter out = writers.take();
        try {
            PduWriter.message(out, target.version(), target.community(), pdu, id);
            post(transport, target.address(), out);
        } finally {
            writers.giveBack(out);
        }
    }

    private void post(Transport transport, SocketAddress peer, BerWriter out) throws IOException {
        transport.send(peer, out.array(), out.offset(), out.size());
        statistics.count(Statistic.OUT_PKTS);
    }

    boolean respond(Inbound inbound, Pdu response, int limit) {
        BerWriter out = writers.take();
        try {
            PduWriter.message(out, inbound.version(), inbound.community(), response, response.requestId());
            if (out.size() > limit) {
                return false;
            }
            post(inbound.transport(), inbound.peer(), out);
            statistics.count(Statistic.OUT_GET_RESPONSES);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no response to " + inbound.peer(), e);
        } finally {
            writers.giveBack(out);
        }
        return true;
    }

    /** Ends a request without completing it; false if it had ended. */
    boolean forget(Pending<?> entry) {
        synchronized (lock) {
            wheel.clear(entry);
            return pending.remove(entry);
        }
    }

    @Override
    public synchronized void received(Transport transport, SocketAddress peer, byte[] buffer, int offset, int length) {
        statistics.count(Statistic.IN_PKTS);
        try {
            SnmpVersion version = reader.begin(buffer, offset, length);
            if (version == SnmpVersion.V3) {
                statistics.count(Statistic.IN_BAD_VERSIONS);
            } else {
                community(transport, peer, version, reader.community());
            }
        } catch (MalformedMessageException e) {
            statistics.count(
                    e.problem() == Problem.UNKNOWN_VERSION ? Statistic.IN_BAD_VERSIONS : Statistic.IN_ASN_PARSE_ERRS);
            LOG.log(Level.DEBUG, "dropped a message from {0}: {1}", peer, e.getMessage());
        }
    }

    private void community(Transport transport, SocketAddress peer, SnmpVersion version, OctetString community) {
        if (!reader.pduHeader()) {
            V1Trap trap = reader.v1Trap();
            deliver(new Inbound(this, transport, peer, version, community, trap.toPdu(), Optional.of(trap)));
        } else if (reader.type() == PduType.RESPONSE) {
            response(peer, version, community);
        } else if (reader.type() == PduType.REPORT) {
            statistics.count(Statistic.IN_ASN_PARSE_ERRS);
        } else {
            deliver(new Inbound(this, transport, peer, version, community, reader.pdu(), Optional.empty()));
        }
    }

    private void deliver(Inbound inbound) {
        if (!application.process(inbound)) {
            statistics.count(Statistic.UNKNOWN_PDU_HANDLERS);
        }
    }

    private void response(SocketAddress peer, SnmpVersion version, OctetString community) {
        statistics.count(Statistic.IN_GET_RESPONSES);
        Pending<?> entry;
        synchronized (lock) {
            entry = pending.get(reader.requestId());
        }
        if (entry == null || !answers(entry.target, peer, version, community)) {
            statistics.count(Statistic.UNMATCHED_RESPONSES);
            return;
        }
        Pdu response = reader.pdu();
        if (forget(entry)) {
            entry.succeed(response);
        }
    }

    private static boolean answers(Target target, SocketAddress peer, SnmpVersion version, OctetString community) {
        return target.version() == version
                && (target.acceptsAnyPeer() || target.address().equals(peer))
                && target.community().equals(community);
    }

    @Override
    public void expire(long nowNanos) {
        while (true) {
            Pending<?> entry;
            boolean again;
            synchronized (lock) {
                entry = wheel.poll(nowNanos);
                if (entry == null) {
                    return;
                }
                again = !entry.isDone() && entry.attempt < entry.target.retries();
                if (again) {
                    entry.attempt++;
                    wheel.set(entry, nowNanos + entry.target.timeoutNanos(entry.attempt));
                } else {
                    pending.remove(entry);
                }
            }
            if (again) {
                repeat(entry);
            } else if (!entry.isDone()) {
                statistics.count(Statistic.TIMEOUTS);
                entry.fail(new RequestTimeoutException(entry.target, entry.attempt + 1));
            }
        }
    }

    private void repeat(Pending<?> entry) {
        statistics.count(Statistic.RETRIES);
        try {
            transmit(entry.transport, entry.target, entry.request, entry.id);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "cannot send to " + entry.target, e);
        }
    }

    @Override
    public long remaining(long nowNanos) {
        synchronized (lock) {
            return wheel.remaining(nowNanos);
        }
    }

    /** Closes all transports; requests under way fail. */
    @Override
    public void close() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
        }
        transports.close();
        while (true) {
            Pending<?> entry;
            synchronized (lock) {
                entry = pending.pollAny();
                if (entry == null) {
                    return;
                }
                wheel.clear(entry);
            }
            entry.fail(new TransportException("closed before " + entry.target + " answered"));
        }
    }
}
