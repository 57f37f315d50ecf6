package org.mibwright.snmp.manager;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.EngineListener;
import org.mibwright.snmp.EngineStatistics;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.MissingInstanceException;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.SnmpException;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.TransportException;
import org.mibwright.snmp.V1Trap;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.dispatch.Dispatcher;
import org.mibwright.snmp.internal.dispatch.V3Engine;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.Instance;
import org.mibwright.snmp.mib.Label;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableInstance;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.transport.Transport;

/**
 * A command generator (RFC 3413 section 3.1): asks agents for values and sets them. One manager, with one thread and a
 * socket or two, serves any number of targets and callers. Thread-safe.
 *
 * <p>Every operation has a blocking form, and one with {@code Async} in its name that returns at once; cancelling its
 * future frees the request, and so does completing it. A {@linkplain Target#within deadline} bounds each call as a whole. All of them throw, or complete with, the kinds of {@link SnmpException}:
 * {@link RequestTimeoutException} where nobody answers, {@link ErrorStatusException} where the agent refuses,
 * {@link TransportException} where nothing could be sent. Futures complete on the manager's own threads or on the
 * executor that its builder was given; blocking there does no harm.
 *
 * <pre>{@code
 * try (SnmpManager manager = SnmpManager.open()) {
 *     Target target = Target.v2c("192.0.2.1", "public");
 *     manager.walk(target, Oid.of("1.3.6.1.2.1.1")).forEach(System.out::println);
 * }
 * }</pre>
 */
public final class SnmpManager implements AutoCloseable {
    private static final Oid SYS_UP_TIME = Oid.of("1.3.6.1.2.1.1.3.0");
    private static final Oid SNMP_TRAP_OID = Oid.of("1.3.6.1.6.3.1.1.4.1.0");

    private final long openedNanos = System.nanoTime();

    private final Dispatcher dispatcher;
    private final Executor executor;
    private final boolean callersReceive;

    private SnmpManager(Builder builder) {
        Executor given = builder.executor;
        this.dispatcher = new Dispatcher("snmp-manager", inbound -> false, V3Engine.anonymous());
        this.executor = given == null ? dispatcher.crew() : dispatcher.batching(given);
        // With an executor like Runnable::run, callers would run the completions of others.
        this.callersReceive = given == null;
        EngineListener listener = builder.listener;
        if (listener != null) {
            dispatcher.listener(listener);
        }
        builder.transports.forEach(dispatcher.transports()::add);
    }

    /** Opens a manager with defaults for everything. */
    public static SnmpManager open() {
        return builder().open();
    }

    /** Returns a builder for a manager. */
    public static Builder builder() {
        return new Builder();
    }

    // Untyped

    /**
     * Asks for the values of instances. What the agent does not have comes as an exception value (SNMPv2), or fails the
     * whole request with noSuchName (SNMPv1).
     *
     * @return the bindings, in the order of the names
     */
    public List<VarBind> get(Target target, Oid... names) {
        Pdu request = Pdu.of(PduType.GET, names);
        return await(target, request, response -> Responses.matching(request, response));
    }

    /** As {@link #get(Target, Oid...)}, without waiting. */
    public CompletableFuture<List<VarBind>> getAsync(Target target, Oid... names) {
        Pdu request = Pdu.of(PduType.GET, names);
        return submit(target, request, response -> Responses.matching(request, response));
    }

    /** Asks for the instances that follow the names, in the order of the names. */
    public List<VarBind> getNext(Target target, Oid... names) {
        Pdu request = Pdu.of(PduType.GET_NEXT, names);
        return await(target, request, response -> Responses.sameNumber(request, response));
    }

    /** As {@link #getNext}, without waiting. */
    public CompletableFuture<List<VarBind>> getNextAsync(Target target, Oid... names) {
        Pdu request = Pdu.of(PduType.GET_NEXT, names);
        return submit(target, request, response -> Responses.sameNumber(request, response));
    }

    /**
     * Asks for what follows the names: one instance for each of the first ones, and up to so many for each of the others
     * (RFC 3416 section 4.2.3).
     *
     * @param nonRepeaters how many of the names get one instance
     * @param maxRepetitions how many instances the others get at most
     * @return the bindings as they came: the non-repeaters, then row by row; the agent may stop early
     * @throws IllegalArgumentException if a count is negative, or the target speaks SNMPv1
     */
    public List<VarBind> getBulk(Target target, int nonRepeaters, int maxRepetitions, Oid... names) {
        return await(target, bulk(target, nonRepeaters, maxRepetitions, names), Responses::successful);
    }

    /** As {@link #getBulk}, without waiting. */
    public CompletableFuture<List<VarBind>> getBulkAsync(
            Target target, int nonRepeaters, int maxRepetitions, Oid... names) {
        return submit(target, bulk(target, nonRepeaters, maxRepetitions, names), Responses::successful);
    }

    private static Pdu bulk(Target target, int nonRepeaters, int maxRepetitions, Oid... names) {
        if (target.version() == SnmpVersion.V1) {
            throw new IllegalArgumentException("SNMPv1 has no GETBULK");
        }
        return Pdu.getBulk(nonRepeaters, maxRepetitions, names);
    }

    /**
     * Sets instances to values, all of them or none.
     *
     * @return the bindings as the agent set them
     */
    public List<VarBind> set(Target target, VarBind... bindings) {
        Pdu request = Pdu.of(PduType.SET, List.of(bindings));
        return await(target, request, response -> Responses.matching(request, response));
    }

    /** As {@link #set(Target, VarBind...)}, without waiting. */
    public CompletableFuture<List<VarBind>> setAsync(Target target, VarBind... bindings) {
        Pdu request = Pdu.of(PduType.SET, List.of(bindings));
        return submit(target, request, response -> Responses.matching(request, response));
    }

    /**
     * Walks all instances below a name, by GETBULK or, for SNMPv1, by GETNEXT. Ends at the end of the subtree or of the
     * MIB, and fails where the agent goes in circles or backwards.
     */
    public Retrieval<VarBind> walk(Target target, Oid root) {
        return new Retrieval<>(this, root, () -> new WalkPager(fetcher(target), root));
    }

    /** As {@link #walk}, into a list. */
    public CompletableFuture<List<VarBind>> walkAsync(Target target, Oid root) {
        return walk(target, root).toListAsync();
    }

    // Typed

    /**
     * Asks for the value of an instance.
     *
     * @throws MissingInstanceException if the agent has none
     */
    public <T> T get(Target target, Instance<T> instance) {
        Pdu request = Pdu.of(PduType.GET, instance.instanceOid());
        return await(target, request, response -> Responses.value(instance, request, response));
    }

    /** As {@link #get(Target, Instance)}, without waiting. */
    public <T> CompletableFuture<T> getAsync(Target target, Instance<T> instance) {
        Pdu request = Pdu.of(PduType.GET, instance.instanceOid());
        return submit(target, request, response -> Responses.value(instance, request, response));
    }

    /** Asks for the value of an instance; nothing where the agent has none. */
    public <T> Optional<T> find(Target target, Instance<T> instance) {
        Pdu request = Pdu.of(PduType.GET, instance.instanceOid());
        return await(target, request, response -> Responses.optional(instance, request, response));
    }

    /** As {@link #find}, without waiting. */
    public <T> CompletableFuture<Optional<T>> findAsync(Target target, Instance<T> instance) {
        Pdu request = Pdu.of(PduType.GET, instance.instanceOid());
        return submit(target, request, response -> Responses.optional(instance, request, response));
    }

    /** Asks for the values of several instances, of whatever objects, in one request. */
    public Values getAll(Target target, Instance<?>... instances) {
        Pdu request = Pdu.of(PduType.GET, names(instances));
        return await(target, request, response -> new Values(Responses.matching(request, response)));
    }

    /** As {@link #getAll}, without waiting. */
    public CompletableFuture<Values> getAllAsync(Target target, Instance<?>... instances) {
        Pdu request = Pdu.of(PduType.GET, names(instances));
        return submit(target, request, response -> new Values(Responses.matching(request, response)));
    }

    private static Oid[] names(Instance<?>... instances) {
        Oid[] names = new Oid[instances.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = instances[i].instanceOid();
        }
        return names;
    }

    /**
     * Sets an instance to a value. To set several together, see {@link VarBind#of(WritableInstance, Object)}.
     *
     * @throws SyntaxException if the value breaks a constraint of the object's syntax; nothing is sent then
     */
    public <T> void set(Target target, WritableInstance<T> instance, T value) {
        set(target, VarBind.of(instance, value));
    }

    /** Sets an instance to the value that a label stands for. */
    public <L extends Label> void set(Target target, WritableInstance<Enumerated<L>> instance, L label) {
        set(target, VarBind.of(instance, label));
    }

    /** As {@link #set(Target, WritableInstance, Object)}, without waiting. */
    public <T> CompletableFuture<List<VarBind>> setAsync(Target target, WritableInstance<T> instance, T value) {
        return setAsync(target, VarBind.of(instance, value));
    }

    /** As {@link #set(Target, WritableInstance, Label)}, without waiting. */
    public <L extends Label> CompletableFuture<List<VarBind>> setAsync(
            Target target, WritableInstance<Enumerated<L>> instance, L label) {
        return setAsync(target, VarBind.of(instance, label));
    }

    /** Reads the rows of a table in the order of their index, all columns of each. */
    public <E extends Row<I>, I> Retrieval<E> table(Target target, Table<E, I> table) {
        return table(target, table, table.columns());
    }

    /** Reads the rows of a table in the order of their index, but only those columns; the others are empty. */
    public <E extends Row<I>, I> Retrieval<E> table(
            Target target, Table<E, I> table, List<? extends Column<I, ?>> columns) {
        List<Column<I, ?>> readable = new ArrayList<>(columns);
        readable.removeIf(column -> !column.access().isReadable());
        return new Retrieval<>(
                this, table.oid(), () -> new TablePager<>(fetcher(target), table, List.copyOf(readable)));
    }

    /** As {@link #table(Target, Table)}, into a list. */
    public <E extends Row<I>, I> CompletableFuture<List<E>> tableAsync(Target target, Table<E, I> table) {
        return table(target, table).toListAsync();
    }

    // Notifications

    /**
     * Sends a trap that nobody confirms. sysUpTime, which comes first in it, is the age of this manager; snmpTrapOID
     * follows, and then the bindings. A target of SNMPv1 gets the trap of RFC 1157 that says the same.
     *
     * @throws IllegalArgumentException if SNMPv1 cannot say the same, because of a Counter64
     * @throws TransportException if it cannot be sent
     */
    public void trap(Target target, Oid notification, VarBind... bindings) {
        Pdu pdu = Pdu.of(PduType.TRAP, notificationBindings(notification, bindings));
        if (target.version() == SnmpVersion.V1) {
            V1Trap trap = V1Trap.of(pdu, IpAddress.of(0))
                    .orElseThrow(() -> new IllegalArgumentException("SNMPv1 cannot say this: " + pdu.bindings()));
            dispatcher.send(target, trap);
        } else {
            dispatcher.send(target, pdu);
        }
    }

    /**
     * Sends an inform, and waits until its receiver has confirmed it. It begins as {@link #trap} says.
     *
     * @throws IllegalArgumentException if the target speaks SNMPv1, which has no informs
     */
    public void inform(Target target, Oid notification, VarBind... bindings) {
        await(target, informPdu(target, notification, bindings), Responses::successful);
    }

    /** As {@link #inform}, without waiting. */
    public CompletableFuture<List<VarBind>> informAsync(Target target, Oid notification, VarBind... bindings) {
        return submit(target, informPdu(target, notification, bindings), Responses::successful);
    }

    private Pdu informPdu(Target target, Oid notification, VarBind... bindings) {
        if (target.version() == SnmpVersion.V1) {
            throw new IllegalArgumentException("SNMPv1 has no informs");
        }
        return Pdu.of(PduType.INFORM, notificationBindings(notification, bindings));
    }

    private List<VarBind> notificationBindings(Oid notification, VarBind... bindings) {
        List<VarBind> all = new ArrayList<>(bindings.length + 2);
        all.add(VarBind.of(SYS_UP_TIME, TimeTicks.of(Duration.ofNanos(System.nanoTime() - openedNanos))));
        all.add(VarBind.of(SNMP_TRAP_OID, notification));
        all.addAll(List.of(bindings));
        return all;
    }

    private BulkFetcher fetcher(Target target) {
        Duration limit = target.deadline().orElse(null);
        if (limit == null) {
            return new BulkFetcher((to, request) -> dispatcher.request(to, request, Function.identity(), null), target);
        }
        long deadline = System.nanoTime() + limit.toNanos();
        return new BulkFetcher(
                (to, request) -> dispatcher.request(to, request, Function.identity(), null, deadline), target);
    }

    private <T> T await(Target target, Pdu request, Function<Pdu, T> mapper) {
        return await(() -> dispatcher.request(target, request, mapper, null));
    }

    /** Begins something and waits for it. */
    <T> T await(Supplier<CompletableFuture<T>> start) {
        dispatcher.crew().refuseLeader();
        return Blocking.await(callersReceive ? dispatcher.receiveUntil(start) : start.get());
    }

    private <T> CompletableFuture<T> submit(Target target, Pdu request, Function<Pdu, T> mapper) {
        return dispatcher.request(target, request, mapper, executor);
    }

    /**
     * Asks for the name of the SNMPv3 engine behind an address. Anybody may ask, and nothing of the answer is proven.
     *
     * @param target only its address, timeout and retries matter
     */
    public EngineId discover(Target target) {
        return await(() -> dispatcher.discover(target, Runnable::run));
    }

    /** As {@link #discover}, without waiting. */
    public CompletableFuture<EngineId> discoverAsync(Target target) {
        return dispatcher.discover(target, executor);
    }

    /** Returns what the manager has counted. */
    public EngineStatistics statistics() {
        return dispatcher.statistics().summary();
    }

    /** Runs a task where futures are completed. */
    void execute(Runnable task) {
        executor.execute(task);
    }

    /** Returns how many requests wait for a response now. */
    public int pendingRequests() {
        return dispatcher.pendingCount();
    }

    /** Closes all sockets; requests under way fail with {@link TransportException}. */
    @Override
    public void close() {
        dispatcher.close();
    }

    /** Says how a manager works; what is not said has a default. Not thread-safe. */
    public static final class Builder {
        private final List<Transport> transports = new ArrayList<>();
        private @Nullable Executor executor;
        private @Nullable EngineListener listener;

        private Builder() {}

        /** Adds a transport beside UDP and TCP; the manager closes it. */
        public Builder transport(Transport transport) {
            transports.add(transport);
            return this;
        }

        /**
         * Completes futures on that executor. {@code Runnable::run} completes them on the thread that receives, where
         * nothing may ever block: blocking operations of this manager are refused there with an
         * {@link IllegalStateException}.
         */
        public Builder executor(Executor executor) {
            this.executor = executor;
            return this;
        }

        /** Tells a listener what happens, for metrics. */
        public Builder listener(EngineListener listener) {
            this.listener = listener;
            return this;
        }

        /** Opens the manager. */
        public SnmpManager open() {
            return new SnmpManager(this);
        }
    }
}
