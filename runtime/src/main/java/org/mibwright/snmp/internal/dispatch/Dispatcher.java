package org.mibwright.snmp.internal.dispatch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.EngineListener;
import org.mibwright.snmp.MalformedMessageException;
import org.mibwright.snmp.MalformedMessageException.Problem;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.ReportException.Reason;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.TransportException;
import org.mibwright.snmp.V1Trap;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.ber.BerWriter;
import org.mibwright.snmp.internal.message.MessageReader;
import org.mibwright.snmp.internal.message.PduWriter;
import org.mibwright.snmp.internal.transport.Crew;
import org.mibwright.snmp.internal.transport.IoLoop;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.transport.Transport;

/**
 * The dispatcher of an engine (RFC 3412 section 4): sends requests, repeats them until they are answered or given up,
 * ties responses to them, and hands everything else that comes in to the application.
 *
 * <p>Thread-safe. {@link #received} is called by the receiving thread of the transports; with several transports of their own
 * threads, calls are serialised.
 */
public final class Dispatcher implements Transport.Listener, IoLoop.Timers, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

    private static final int MOST_AT_WORK = 32;

    private static final UsmUser NOBODY = UsmUser.builder("discovery").build();

    private final Object lock = new Object();
    private final Statistics statistics = new Statistics();
    private final Application application;
    private final Transports transports;
    private final Writers writers = new Writers();
    private final MessageReader reader = new MessageReader();
    private final V3Engine engine;
    private final V3Sender v3Sender;
    private final V3Receiver v3Receiver;
    private final RemoteEngines remoteEngines;

    // All guarded by the lock.
    private final PendingTable pending = new PendingTable();
    private final RetryWheel wheel = new RetryWheel(System.nanoTime());
    private final RequestIds ids = new RequestIds();
    private boolean closed;

    private volatile @Nullable EngineListener listener;
    private final List<Completions> completions = new CopyOnWriteArrayList<>();

    /** Opens a dispatcher; transports open when they are first needed, or when told to. */
    public Dispatcher(String name, Application application, V3Engine engine) {
        this(name, MOST_AT_WORK, application, engine);
    }

    /**
     * Opens a dispatcher; transports open when they are first needed, or when told to.
     *
     * @param mostAtWork how many threads may be at work on what {@link #crew} is given
     */
    public Dispatcher(String name, int mostAtWork, Application application, V3Engine engine) {
        this.application = application;
        this.engine = engine;
        this.v3Sender = new V3Sender(engine);
        this.v3Receiver = new V3Receiver(this, engine, statistics, reader);
        this.remoteEngines = new RemoteEngines(this, engine.keys());
        this.transports = new Transports(name, mostAtWork, this, this);
    }

    /** Returns the threads of this engine, for what takes a moment or even long. */
    public Crew crew() {
        return transports.loop().crew();
    }

    /**
     * Begins something for which the caller is going to wait. Unless somebody else receives already, the caller does so
     * until the future is complete.
     */
    public <T> CompletableFuture<T> receiveUntil(Supplier<CompletableFuture<T>> start) {
        Crew crew = crew();
        if (!crew.tryLead()) {
            return start.get();
        }
        try {
            CompletableFuture<T> future = start.get();
            crew.leadUntil(future);
            return future;
        } finally {
            crew.stepDown();
        }
    }

    /** Returns an executor that hands what comes in to another one in batches. */
    public Executor batching(Executor executor) {
        Completions batches = new Completions(transports.loop(), executor);
        completions.add(batches);
        return batches;
    }

    /** Tells somebody what happens here from now on. */
    public void listener(EngineListener somebody) {
        listener = somebody;
    }

    private void tell(Consumer<EngineListener> event) {
        EngineListener somebody = listener;
        if (somebody != null) {
            try {
                event.accept(somebody);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "a listener failed", e);
            }
        }
    }

    /** Tells that a request was answered. */
    void tellAnswered(Pending<?> entry) {
        if (listener != null && !entry.isProbe) {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - entry.startNanos);
            tell(somebody -> somebody.answered(entry.target, entry.request.type(), entry.attempts(), elapsed));
        }
    }

    /** Returns the counters. */
    public Statistics statistics() {
        return statistics;
    }

    /** Returns what SNMPv3 knows of this engine. */
    public V3Engine engine() {
        return engine;
    }

    /** Returns how many other engines are remembered. */
    int rememberedEngines() {
        return remoteEngines.size() + v3Receiver.rememberedSenders();
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
     * @param executor completes the future; null for the receiving thread, where nothing may block
     */
    public <T> CompletableFuture<T> request(
            Target target, Pdu request, Function<Pdu, T> mapper, @Nullable Executor executor) {
        Pending<T> entry = new Pending<>(this, target, transports.forTarget(target), request, mapper, executor);
        Duration deadline = target.deadline().orElse(null);
        if (deadline != null) {
            entry.deadline(System.nanoTime() + deadline.toNanos());
        }
        return submit(entry);
    }

    /** As the other one, but part of a call that must have ended at that time, as {@link System#nanoTime()} has it. */
    public <T> CompletableFuture<T> request(
            Target target, Pdu request, Function<Pdu, T> mapper, @Nullable Executor executor, long deadlineNanos) {
        Pending<T> entry = new Pending<>(this, target, transports.forTarget(target), request, mapper, executor);
        entry.deadline(deadlineNanos);
        if (entry.isOverdue(System.nanoTime())) {
            entry.fail(new RequestTimeoutException(target, 0, " until the deadline"));
            return entry;
        }
        return submit(entry);
    }

    private <T> CompletableFuture<T> submit(Pending<T> entry) {
        Target target = entry.target;
        if (target.version() != SnmpVersion.V3) {
            begin(entry);
            return entry;
        }
        RemoteEngine remote = remoteEngines.get(target);
        entry.remote = remote;
        if (remote.isReady(target.securityLevel())) {
            begin(entry);
        } else if (enter(entry)) {
            hold(entry);
            remote.submit(entry);
        } else {
            throw new TransportException("closed");
        }
        return entry;
    }

    /** Finds out the engineID behind an address, as nobody in particular: one report tells it. */
    public CompletableFuture<EngineId> discover(Target target, Executor executor) {
        RemoteEngine remote = new RemoteEngine(this, engine.keys(), NOBODY, null);
        Pending<EngineId> entry = new Pending<>(
                this, target, transports.forTarget(target), RemoteEngine.PROBE, report -> remote.name(), executor);
        entry.remote = remote;
        entry.isProbe = true;
        target.deadline().ifPresent(deadline -> entry.deadline(System.nanoTime() + deadline.toNanos()));
        if (!enter(entry)) {
            throw new TransportException("closed");
        }
        start(entry);
        return entry;
    }

    /** Sends a request for the first time, in the thread that wants it. */
    private void begin(Pending<?> entry) {
        entry.startNanos = System.nanoTime();
        long deadline = entry.timeoutAt(entry.startNanos);
        synchronized (lock) {
            if (!enter(entry)) {
                throw new TransportException("closed");
            }
            wheel.set(entry, deadline);
        }
        transports.loop().wakeBefore(deadline);
        try {
            transmit(entry);
        } catch (IOException e) {
            forget(entry);
            entry.fail(new TransportException("cannot send to " + entry.target, e));
        } catch (RuntimeException e) {
            forget(entry);
            throw e;
        }
    }

    /** Gives a request its id, so that responses can find it; false if this is closed. */
    boolean enter(Pending<?> entry) {
        synchronized (lock) {
            if (closed) {
                return false;
            }
            do {
                entry.id = ids.next();
            } while (pending.get(entry.id) != null);
            pending.put(entry);
            return true;
        }
    }

    /** Sends a request that has its id already, unless it has ended. */
    void start(Pending<?> entry) {
        entry.startNanos = System.nanoTime();
        long deadline = entry.timeoutAt(entry.startNanos);
        synchronized (lock) {
            wheel.clear(entry);
            if (pending.get(entry.id) != entry) {
                return;
            }
            entry.isHeld = false;
            wheel.set(entry, deadline);
        }
        transports.loop().wakeBefore(deadline);
        try {
            transmit(entry);
        } catch (IOException e) {
            if (forget(entry)) {
                entry.fail(new TransportException("cannot send to " + entry.target, e));
            }
        } catch (RuntimeException e) {
            if (forget(entry)) {
                entry.fail(e);
            }
        }
    }

    /** Lets a request that cannot be sent yet, or again, wait for as long as its attempts would, but no longer. */
    void hold(Pending<?> entry) {
        long until = entry.heldUntil(System.nanoTime());
        synchronized (lock) {
            wheel.clear(entry);
            if (pending.get(entry.id) != entry) {
                return;
            }
            entry.isHeld = true;
            wheel.set(entry, until);
        }
        transports.loop().wakeBefore(until);
    }

    @Nullable Pending<?> pending(int id) {
        synchronized (lock) {
            return pending.get(id);
        }
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
        Transport transport = transports.forTarget(target);
        BerWriter out = writers.take();
        try {
            if (target.version() == SnmpVersion.V3) {
                v3Sender.notification(out, target, transport.maxMessageSize(), pdu, id);
            } else {
                PduWriter.message(out, target.version(), target.community(), pdu, id);
            }
            post(transport, target.address(), out);
        } catch (IOException e) {
            throw new TransportException("cannot send to " + target, e);
        } finally {
            writers.giveBack(out);
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

    private void transmit(Pending<?> entry) throws IOException {
        BerWriter out = writers.take();
        try {
            Target target = entry.target;
            RemoteEngine remote = entry.remote;
            if (remote == null) {
                PduWriter.message(out, target.version(), target.community(), entry.request, entry.id);
            } else if (!v3Sender.request(out, entry)) {
                hold(entry);
                remote.submit(entry);
                return;
            }
            post(entry.transport, target.address(), out);
            statistics.countOut(entry.request.type());
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
            V3Request v3 = inbound.v3();
            if (v3 == null) {
                PduWriter.message(out, inbound.version(), inbound.community(), response, response.requestId());
            } else {
                v3Sender.response(out, v3, inbound.transport().maxMessageSize(), response);
            }
            if (out.size() > limit) {
                return false;
            }
            post(inbound.transport(), inbound.peer(), out);
            statistics.countOut(response.errorStatus());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no response to " + inbound.peer(), e);
        } finally {
            writers.giveBack(out);
        }
        return true;
    }

    void report(Inbound inbound, V3Request request, Statistic statistic, Reason reason) {
        VarBind counter = VarBind.of(reason.counter(), statistics.counter(statistic));
        Pdu report = new Pdu(PduType.REPORT, inbound.pdu().requestId(), 0, 0, List.of(counter));
        report(inbound.transport(), inbound.peer(), request, report);
    }

    /** Tells what is wrong with an SNMPv3 message. */
    void report(Transport transport, SocketAddress peer, V3Request request, Pdu report) {
        BerWriter out = writers.take();
        try {
            v3Sender.response(out, request, transport.maxMessageSize(), report);
            if (out.size() <= request.maxSize()) {
                post(transport, peer, out);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no report to " + peer, e);
        } finally {
            writers.giveBack(out);
        }
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
                v3Receiver.receive(transport, peer, buffer, offset, length);
            } else {
                community(transport, peer, version, reader.community());
            }
        } catch (MalformedMessageException e) {
            statistics.count(
                    e.problem() == Problem.UNKNOWN_VERSION ? Statistic.IN_BAD_VERSIONS : Statistic.IN_ASN_PARSE_ERRS);
            LOG.log(Level.DEBUG, "dropped a message from {0}: {1}", peer, e.getMessage());
            tell(somebody -> somebody.malformed(peer, e));
        }
    }

    private void community(Transport transport, SocketAddress peer, SnmpVersion version, OctetString community) {
        if (!reader.pduHeader()) {
            V1Trap trap = reader.v1Trap();
            deliver(new Inbound(this, transport, peer, version, community, trap.toPdu(), Optional.of(trap), null));
        } else if (reader.type() == PduType.RESPONSE) {
            response(peer, version, community);
        } else if (reader.type() == PduType.REPORT) {
            statistics.count(Statistic.IN_ASN_PARSE_ERRS);
        } else {
            deliver(new Inbound(
                    this, transport, peer, version, community, reader.pdu(List.of()), Optional.empty(), null));
        }
    }

    /** Tells the application that somebody could not prove to be a user. */
    void notAuthentic() {
        application.notAuthentic();
    }

    void deliver(Inbound inbound) {
        tell(somebody -> somebody.received(
                inbound.peer(), inbound.version(), inbound.pdu().type()));
        if (application.process(inbound)) {
            return;
        }
        if (inbound.pdu().type().isConfirmed()) {
            inbound.report(Statistic.UNKNOWN_PDU_HANDLERS, Reason.UNKNOWN_PDU_HANDLER);
        } else {
            statistics.count(Statistic.UNKNOWN_PDU_HANDLERS);
        }
    }

    private void response(SocketAddress peer, SnmpVersion version, OctetString community) {
        statistics.countIn(reader.errorStatus());
        Pending<?> entry = pending(reader.requestId());
        if (entry == null || !answers(entry, peer, version, community)) {
            statistics.count(Statistic.UNMATCHED_RESPONSES);
            return;
        }
        Pdu response = reader.pdu(entry.request.bindings());
        if (forget(entry)) {
            tellAnswered(entry);
            entry.succeed(response);
        }
    }

    private static boolean answers(Pending<?> entry, SocketAddress peer, SnmpVersion version, OctetString community) {
        return entry.target.version() == version
                && entry.accepts(peer)
                && entry.target.community().equals(community);
    }

    @Override
    public void expire(long nowNanos) {
        giveUpOrRepeat(nowNanos);
        for (Completions batches : completions) {
            batches.flush();
        }
    }

    private void giveUpOrRepeat(long nowNanos) {
        while (true) {
            Pending<?> entry;
            boolean again;
            synchronized (lock) {
                entry = wheel.poll(nowNanos);
                if (entry == null) {
                    return;
                }
                again = !entry.isDone()
                        && !entry.isHeld
                        && entry.attempt < entry.target.retries()
                        && !entry.isOverdue(nowNanos);
                if (again) {
                    entry.attempt++;
                    wheel.set(entry, entry.timeoutAt(nowNanos));
                } else {
                    pending.remove(entry);
                }
            }
            if (again) {
                repeat(entry);
            } else if (!entry.isDone()) {
                statistics.count(Statistic.TIMEOUTS);
                tell(somebody -> somebody.timedOut(entry.target, entry.request.type(), entry.attempts()));
                entry.withdraw();
                entry.fail(timeout(entry));
            }
        }
    }

    private static RequestTimeoutException timeout(Pending<?> entry) {
        RemoteEngine remote = entry.remote;
        String hint = remote == null || entry.isProbe ? "" : remote.timeoutHint();
        String late = entry.isOverdue(System.nanoTime()) ? " until the deadline" : "";
        return new RequestTimeoutException(entry.target, entry.attempts(), late + hint);
    }

    private void repeat(Pending<?> entry) {
        statistics.count(Statistic.RETRIES);
        resend(entry);
    }

    /** Sends a request once more; its timer goes on. */
    void resend(Pending<?> entry) {
        try {
            transmit(entry);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "cannot send to " + entry.target, e);
        }
    }

    @Override
    public long remaining(long nowNanos) {
        long remaining = Long.MAX_VALUE;
        for (Completions batches : completions) {
            remaining = Math.min(remaining, batches.remaining());
        }
        synchronized (lock) {
            return Math.min(remaining, wheel.remaining(nowNanos));
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
