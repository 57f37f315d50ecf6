package org.mibwright.snmp.agent;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.EngineListener;
import org.mibwright.snmp.EngineStatistics;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.TransportException;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.dispatch.Dispatcher;
import org.mibwright.snmp.internal.dispatch.V3Engine;
import org.mibwright.snmp.internal.vacm.AccessTable;
import org.mibwright.snmp.mib.ComplianceReport;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.mib.Notification;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.RowStatus;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableColumn;
import org.mibwright.snmp.mib.WritableScalar;
import org.mibwright.snmp.security.CommunityMapping;
import org.mibwright.snmp.security.EngineBootsStore;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.security.Vacm;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.transport.Transport;

/**
 * An agent: a command responder and notification originator (RFC 3413) that serves managed objects by functions. The
 * system, snmp and snmpSet groups of SNMPv2-MIB are there from the start, and give way to the application's own.
 * Thread-safe.
 *
 * <p>Functions of the application are called on the agent's worker threads, several at a time; a slow one delays nobody
 * but who asked for it.
 *
 * <pre>{@code
 * try (SnmpAgent agent = SnmpAgent.builder().bind("127.0.0.1", 1161).readOnly("public").open()) {
 *     agent.scalar(acmeLinkCount, () -> Gauge32.of(links.size()));
 *     ...
 * }
 * }</pre>
 */
public final class SnmpAgent implements AutoCloseable {
    private static final Oid COLD_START = Oid.of("1.3.6.1.6.3.1.1.5.1");
    private static final Oid AUTHENTICATION_FAILURE = Oid.of("1.3.6.1.6.3.1.1.5.5");

    private final Map<OctetString, AgentContext> contexts = new ConcurrentHashMap<>();
    private final Gatekeeper gatekeeper;
    private final Dispatcher dispatcher;
    private final Originator originator;
    private final SystemObjects system;
    private final List<InetSocketAddress> addresses;

    private SnmpAgent(Builder builder) {
        system = new SystemObjects(builder.contact, builder.name, builder.location);
        builder.grants.communities().values().forEach(mapping -> context(mapping.contextName()));
        AgentContext main = context("");
        gatekeeper = new Gatekeeper(
                new AccessTable(builder.grants.vacm()),
                builder.grants.communities(),
                contexts::get,
                this::authenticationFailed,
                builder.grants.isConfigured());
        Responder responder = new Responder(gatekeeper, builder.mostOctets);
        dispatcher = new Dispatcher("snmp-agent", builder.maxThreads, responder, engine(builder));
        EngineListener listener = builder.listener;
        if (listener != null) {
            dispatcher.listener(listener);
        }
        originator = new Originator(dispatcher, system::upTime, gatekeeper);
        system.mount(main, builder.description, builder.objectId, builder.services);
        system.mountCounters(main, dispatcher.statistics());
        new EngineObjects(main, dispatcher.statistics())
                .mount(dispatcher.engine().local());
        builder.traps.forEach(target -> originator.add(target, false));
        builder.informs.forEach(target -> originator.add(target, true));
        try {
            addresses = listen(builder);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static V3Engine engine(Builder builder) {
        EngineId id = builder.engineId;
        V3Engine engine = id == null ? V3Engine.anonymous() : V3Engine.start(id, builder.engineBoots);
        engine.users().addAll(builder.grants.users());
        return engine;
    }

    private List<InetSocketAddress> listen(Builder builder) {
        builder.transports.forEach(dispatcher.transports()::add);
        List<InetSocketAddress> bound = new ArrayList<>();
        builder.udp.forEach(udp -> bound.add(dispatcher.transports().listenUdp(udp)));
        builder.tcp.forEach(tcp -> bound.add(dispatcher.transports().listenTcp(tcp)));
        return List.copyOf(bound);
    }

    /** Returns a builder for an agent. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns where the agent listens; the first address if there are several.
     *
     * @throws IllegalStateException if it listens nowhere
     */
    public InetSocketAddress address() {
        if (addresses.isEmpty()) {
            throw new IllegalStateException("the agent listens nowhere");
        }
        return addresses.get(0);
    }

    /** Returns where the agent listens: by UDP first, then by TCP, each in the order of the builder's calls. */
    public List<InetSocketAddress> addresses() {
        return addresses;
    }

    /** Returns a context; it comes into being when it is first asked for. The default context has the empty name. */
    public AgentContext context(String name) {
        return context(OctetString.of(name));
    }

    private AgentContext context(OctetString name) {
        return contexts.computeIfAbsent(name, octets -> new AgentContext(octets.toUtf8()));
    }

    /** Returns the name of this engine. */
    public EngineId engineId() {
        return dispatcher.engine().local().id();
    }

    /**
     * Decides by another configuration of access control from now on; it replaces all that the builder has allowed, and
     * decides about notifications, too: a target gets only those that its user or community may be told.
     */
    public void control(Vacm vacm) {
        gatekeeper.replace(new AccessTable(vacm));
    }

    /** Serves a scalar in the default context, see {@link AgentContext#scalar(Scalar, Supplier)}. */
    public <T> Registration scalar(Scalar<T> scalar, Supplier<T> getter) {
        return context("").scalar(scalar, getter);
    }

    /** Serves a scalar in the default context, see {@link AgentContext#scalar(WritableScalar, Supplier, Function)}. */
    public <T> Registration scalar(WritableScalar<T> scalar, Supplier<T> getter, Function<T, SetAction> preparer) {
        return context("").scalar(scalar, getter, preparer);
    }

    /** Serves a table in the default context, see {@link AgentContext#table}. */
    public <E extends Row<I>, I> Registration table(
            Table<E, I> table, Supplier<? extends Collection<I>> rows, Consumer<Columns<I>> columns) {
        return context("").table(table, rows, columns);
    }

    /** Keeps the rows of a table in the default context, see {@link AgentContext#rows}. */
    public <E extends Row<I>, I> RowStore<E, I> rows(
            Table<E, I> table, WritableColumn<I, Enumerated<RowStatus>> status, Consumer<RowStore.Options<I>> options) {
        return context("").rows(table, status, options);
    }

    /** Holds what the default context serves now against a MODULE-COMPLIANCE, see {@link AgentContext#compliance}. */
    public ComplianceReport compliance(MibCatalog catalog, String compliance, Notification... sent) {
        return context("").compliance(catalog, compliance, sent);
    }

    /** Sends traps to a target from now on, until the registration is closed. */
    public Registration sendTrapsTo(Target target) {
        return originator.add(target, false);
    }

    /**
     * Sends informs to a target from now on, until the registration is closed.
     *
     * @throws IllegalArgumentException if the target speaks SNMPv1
     */
    public Registration sendInformsTo(Target target) {
        return originator.add(target, true);
    }

    /**
     * Sends a notification about one row to all targets.
     *
     * @param index the row, at which columns of the notification's OBJECTS are taken
     * @param content sets values; OBJECTS that it leaves out are read from the agent
     * @return completes when every target that gets informs has confirmed, fails when one has not; nobody needs to wait
     * @throws IllegalArgumentException if an object is neither set nor served
     */
    public <I> CompletableFuture<Void> send(
            Notification notification, I index, Consumer<NotificationContent<I>> content) {
        return send(notification, index, new NotificationContent<>(index), content);
    }

    /**
     * Sends a notification that is about no row, or about several, to all targets.
     *
     * @param content sets values; OBJECTS that it leaves out are read from the agent
     * @return completes when every target that gets informs has confirmed, fails when one has not; nobody needs to wait
     * @throws IllegalArgumentException if an object is neither set nor served
     */
    public CompletableFuture<Void> send(Notification notification, Consumer<NotificationContent<Void>> content) {
        return send(notification, null, new NotificationContent<>(null), content);
    }

    private <I> CompletableFuture<Void> send(
            Notification notification,
            @Nullable I index,
            NotificationContent<I> content,
            Consumer<NotificationContent<I>> filler) {
        filler.accept(content);
        List<VarBind> bindings =
                originator.bindings(notification, index, content, context("").mounts());
        return originator.send(notification.oid(), bindings);
    }

    /** Sends a notification by its OID, with those bindings after sysUpTime and snmpTrapOID, to all targets. */
    public CompletableFuture<Void> send(Oid notification, VarBind... bindings) {
        return originator.send(notification, List.of(bindings));
    }

    /**
     * Sends a notification by its name to all targets: what its OBJECTS clause asks for, then what else is given.
     *
     * @param catalog knows the notification's module
     * @param notification such as {@code IF-MIB::linkDown}
     * @param index the parts of the index at which columns are taken, as their syntaxes read them; none for scalars
     * @param given values; OBJECTS that are not among them are read from the agent
     * @return completes when every target that gets informs has confirmed, fails when one has not; nobody needs to wait
     * @throws IllegalArgumentException if the name or the index is wrong, or an object is neither given nor served
     */
    public CompletableFuture<Void> send(MibCatalog catalog, String notification, List<String> index, VarBind... given) {
        List<Oid> instances = catalog.instancesIn(notification, index);
        Mounts mounts = context("").mounts();
        return originator.send(
                catalog.resolve(notification), Originator.bindings(notification, instances, given, mounts));
    }

    /** Tells all targets that the agent has started (coldStart of RFC 3418). */
    public CompletableFuture<Void> sendColdStart() {
        return send(COLD_START);
    }

    private void authenticationFailed() {
        if (system.sendsAuthenticationTraps()) {
            dispatcher.crew().offer(() -> originator.send(AUTHENTICATION_FAILURE, List.of()));
        }
    }

    /** Returns what the agent has counted. */
    public EngineStatistics statistics() {
        return dispatcher.statistics().summary();
    }

    /** Stops to listen; requests that are being worked on end unanswered. */
    @Override
    public void close() {
        dispatcher.close();
    }

    /** Says how an agent works; what is not said has a default. Not thread-safe. */
    public static final class Builder {
        private final List<InetSocketAddress> udp = new ArrayList<>();
        private final List<InetSocketAddress> tcp = new ArrayList<>();
        private final List<Transport> transports = new ArrayList<>();
        private final Grants grants = new Grants();
        private @Nullable EngineId engineId;
        private EngineBootsStore engineBoots = EngineBootsStore.inMemory();
        private final List<Target> traps = new ArrayList<>();
        private final List<Target> informs = new ArrayList<>();
        private String description = "Mibwright SNMP agent";
        private Oid objectId = Oid.ZERO_DOT_ZERO;
        private String contact = "";
        private String name = "";
        private String location = "";
        private int services = 72;
        private @Nullable EngineListener listener;
        private int maxThreads = 64;
        private int mostOctets = 65_507;

        private Builder() {}

        /** Listens there by UDP; port 0 means any that is free, see {@link SnmpAgent#address}. */
        public Builder bind(InetSocketAddress address) {
            udp.add(address);
            return this;
        }

        /** Listens there by UDP; port 0 means any that is free, see {@link SnmpAgent#address}. */
        public Builder bind(String host, int port) {
            return bind(new InetSocketAddress(host, port));
        }

        /** Listens on a free UDP port of the loopback interface: what tests want. */
        public Builder bindLoopback() {
            return bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        }

        /** Listens there by TCP (RFC 3430); port 0 means any that is free. */
        public Builder bindTcp(InetSocketAddress address) {
            tcp.add(address);
            return this;
        }

        /** Adds a transport beside UDP and TCP; the agent closes it. */
        public Builder transport(Transport transport) {
            transports.add(transport);
            return this;
        }

        /** Lets a community read in the default context. Without any community or user nobody is answered. */
        public Builder readOnly(String community) {
            return community(community, "", false);
        }

        /** Lets a community read and write in the default context. */
        public Builder readWrite(String community) {
            return community(community, "", true);
        }

        /** Lets a community read, and perhaps write, in a context. */
        public Builder community(String community, String contextName, boolean write) {
            grants.grant(community, contextName, write);
            return this;
        }

        /** Lets a community in as whom it stands for, to do there what {@link #control} allows. */
        public Builder community(CommunityMapping mapping) {
            grants.add(mapping);
            return this;
        }

        /** Lets a user of SNMPv3 read in all contexts, with all the protection that the user has the secrets for. */
        public Builder readOnly(UsmUser user) {
            grants.grant(user, false);
            return this;
        }

        /** Lets a user of SNMPv3 read and write in all contexts, with all the protection that there are secrets for. */
        public Builder readWrite(UsmUser user) {
            grants.grant(user, true);
            return this;
        }

        /** Lets a user of SNMPv3 in, to do what {@link #control} allows. */
        public Builder user(UsmUser user) {
            grants.add(user);
            return this;
        }

        /**
         * Allows what that configuration of access control says, beside what other methods of this builder allow. It
         * decides about notifications, too: a target gets only those that its user or community may be told.
         */
        public Builder control(Vacm vacm) {
            grants.configure(vacm);
            return this;
        }

        /**
         * Gives this engine a lasting name, and the memory of its starts that must go with it. If never called, the name
         * is another one at every start.
         */
        public Builder engine(EngineId id, EngineBootsStore boots) {
            this.engineId = id;
            this.engineBoots = boots;
            return this;
        }

        /** Sets sysDescr. */
        public Builder description(String sysDescr) {
            this.description = sysDescr;
            return this;
        }

        /** Sets sysObjectID; 0.0 if never called. */
        public Builder objectId(Oid sysObjectId) {
            this.objectId = sysObjectId;
            return this;
        }

        /** Sets what sysContact is at the beginning; managers may set it. */
        public Builder contact(String sysContact) {
            this.contact = sysContact;
            return this;
        }

        /** Sets what sysName is at the beginning; managers may set it. */
        public Builder name(String sysName) {
            this.name = sysName;
            return this;
        }

        /** Sets what sysLocation is at the beginning; managers may set it. */
        public Builder location(String sysLocation) {
            this.location = sysLocation;
            return this;
        }

        /** Sets sysServices, a sum of powers of two for the layers served; 72 if never called. */
        public Builder services(int sysServices) {
            this.services = sysServices;
            return this;
        }

        /** Sends traps to a target. */
        public Builder sendTrapsTo(Target target) {
            traps.add(target);
            return this;
        }

        /** Sends informs to a target. */
        public Builder sendInformsTo(Target target) {
            informs.add(target);
            return this;
        }

        /** Tells a listener what happens, for metrics. */
        public Builder listener(EngineListener listener) {
            this.listener = listener;
            return this;
        }

        /**
         * Sets how many octets a response may have; 65507 if never called. A GETBULK is answered with what fits, other
         * requests that do not fit with tooBig.
         *
         * @throws IllegalArgumentException if the number is not in 484..65507 (RFC 3417 section 3.2.1)
         */
        public Builder maxResponseSize(int octets) {
            if (octets < 484 || octets > 65_507) {
                throw new IllegalArgumentException("maxResponseSize out of range 484..65507: " + octets);
            }
            this.mostOctets = octets;
            return this;
        }

        /**
         * Sets how many requests are worked on at a time; 64 if never called.
         *
         * @throws IllegalArgumentException if the number is not positive
         */
        public Builder maxThreads(int threads) {
            if (threads < 1) {
                throw new IllegalArgumentException("maxThreads must be positive: " + threads);
            }
            this.maxThreads = threads;
            return this;
        }

        /**
         * Opens the agent.
         *
         * @throws TransportException if it cannot listen where it shall
         * @throws java.io.UncheckedIOException if the number of its start cannot be remembered
         */
        public SnmpAgent open() {
            return new SnmpAgent(this);
        }
    }
}
