package org.mibwright.snmp.manager;

import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.TransportException;
import org.mibwright.snmp.internal.dispatch.Application;
import org.mibwright.snmp.internal.dispatch.Dispatcher;
import org.mibwright.snmp.internal.dispatch.Inbound;
import org.mibwright.snmp.internal.dispatch.Statistic;
import org.mibwright.snmp.internal.dispatch.V3Engine;
import org.mibwright.snmp.internal.dispatch.V3Request;
import org.mibwright.snmp.mib.Notification;
import org.mibwright.snmp.security.EngineBootsStore;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/**
 * A notification receiver (RFC 3413 section 3.4): takes traps and informs, and acknowledges informs once they are sure
 * to be handled. Handlers run on the receiver's own threads, several at a time. Thread-safe.
 *
 * <pre>{@code
 * receiver.on(acmeLinkDown, n -> log.warn("{} is down", n.index(acmeLinkState)));
 * }</pre>
 */
public final class NotificationReceiver implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(NotificationReceiver.class.getName());

    private final List<Handler> handlers = new CopyOnWriteArrayList<>();
    private final Dispatcher dispatcher;
    private final Set<OctetString> communities;
    private final Map<OctetString, SecurityLevel> minimumLevels;
    private final InetSocketAddress address;

    private record Handler(Predicate<ReceivedNotification> filter, Consumer<ReceivedNotification> action) {}

    private NotificationReceiver(Builder builder) {
        communities = Set.copyOf(builder.communities);
        dispatcher = new Dispatcher("snmp-notifications", builder.maxThreads, new Receiving(), engine(builder));
        minimumLevels = Map.copyOf(builder.minimumLevels);
        try {
            InetSocketAddress first = null;
            for (InetSocketAddress udp : builder.udp) {
                InetSocketAddress bound = dispatcher.transports().listenUdp(udp);
                first = first == null ? bound : first;
            }
            for (InetSocketAddress tcp : builder.tcp) {
                InetSocketAddress bound = dispatcher.transports().listenTcp(tcp);
                first = first == null ? bound : first;
            }
            address = first == null ? new InetSocketAddress(0) : first;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static V3Engine engine(Builder builder) {
        EngineId id = builder.engineId;
        V3Engine engine = id == null ? V3Engine.anonymous() : V3Engine.start(id, builder.engineBoots);
        engine.users().addAll(builder.users);
        return engine;
    }

    /** Returns the name of this engine, to which SNMPv3 informs are addressed. */
    public EngineId engineId() {
        return dispatcher.engine().local().id();
    }

    /** Returns a builder for a receiver. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns where the receiver listens; the first address if there are several. */
    public InetSocketAddress address() {
        return address;
    }

    /** Calls a handler for every notification of one kind, until the subscription is closed. */
    public Subscription on(Notification notification, Consumer<ReceivedNotification> handler) {
        return on(notification.oid(), handler);
    }

    /** Calls a handler for every notification of one kind, until the subscription is closed. */
    public Subscription on(Oid notification, Consumer<ReceivedNotification> handler) {
        return add(new Handler(received -> received.oid().equals(notification), handler));
    }

    /** Calls a handler for every notification there is, until the subscription is closed. */
    public Subscription onAny(Consumer<ReceivedNotification> handler) {
        return add(new Handler(received -> true, handler));
    }

    private Subscription add(Handler handler) {
        handlers.add(handler);
        return () -> handlers.remove(handler);
    }

    /** A handler that is called until this is closed. */
    public interface Subscription extends AutoCloseable {
        /** Ends it. Closing again does nothing. */
        @Override
        void close();
    }

    private final class Receiving implements Application {
        @Override
        public boolean process(Inbound inbound) {
            return switch (inbound.pdu().type()) {
                case INFORM -> receive(inbound, true);
                case TRAP -> receive(inbound, false);
                default -> false;
            };
        }
    }

    private boolean receive(Inbound inbound, boolean inform) {
        V3Request v3 = inbound.v3();
        if (v3 != null
                && !v3.level().covers(minimumLevels.getOrDefault(v3.user().name(), v3.level()))) {
            inbound.dispatcher().statistics().count(Statistic.UNSUPPORTED_SECURITY_LEVELS);
            return true;
        }
        if (v3 == null && !communities.isEmpty() && !communities.contains(inbound.community())) {
            inbound.dispatcher().statistics().count(Statistic.IN_BAD_COMMUNITY_NAMES);
            return true;
        }
        inbound.dispatcher().statistics().count(Statistic.IN_TRAPS);
        ReceivedNotification notification = ReceivedNotification.of(inbound).orElse(null);
        if (notification == null) {
            LOG.log(Level.DEBUG, "a notification of {0} lacks sysUpTime or snmpTrapOID", inbound.peer());
            inbound.dispatcher().statistics().count(Statistic.IN_ASN_PARSE_ERRS);
            return true;
        }
        if (!inbound.dispatcher().crew().offer(() -> handle(notification))) {
            // An inform that is not acknowledged comes again, when there may be room.
            inbound.dispatcher().statistics().count(Statistic.SILENT_DROPS);
            return true;
        }
        if (inform) {
            inbound.respond(inbound.pdu().response(inbound.pdu().bindings()), inbound.maxResponseSize());
        }
        return true;
    }

    private void handle(ReceivedNotification notification) {
        for (Handler handler : handlers) {
            try {
                if (handler.filter().test(notification)) {
                    handler.action().accept(notification);
                }
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "a handler failed for " + notification, e);
            }
        }
    }

    /** Stops to listen. */
    @Override
    public void close() {
        dispatcher.close();
    }

    /** Says where a receiver listens and to whom. Not thread-safe. */
    public static final class Builder {
        private final List<InetSocketAddress> udp = new ArrayList<>();
        private final List<InetSocketAddress> tcp = new ArrayList<>();
        private final Set<OctetString> communities = new HashSet<>();
        private final List<UsmUser> users = new ArrayList<>();
        private final Map<OctetString, SecurityLevel> minimumLevels = new HashMap<>();
        private @Nullable EngineId engineId;
        private EngineBootsStore engineBoots = EngineBootsStore.inMemory();
        private int maxThreads = 32;

        private Builder() {}

        /** Listens there by UDP; the usual port is {@value Target#NOTIFICATION_PORT}, and 0 means any that is free. */
        public Builder bind(InetSocketAddress address) {
            udp.add(address);
            return this;
        }

        /** Listens there by UDP; the usual port is {@value Target#NOTIFICATION_PORT}, and 0 means any that is free. */
        public Builder bind(String host, int port) {
            return bind(new InetSocketAddress(host, port));
        }

        /** Listens on a free UDP port of the loopback interface: what tests want. */
        public Builder bindLoopback() {
            return bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        }

        /** Listens there by TCP (RFC 3430). */
        public Builder bindTcp(InetSocketAddress address) {
            tcp.add(address);
            return this;
        }

        /** Takes notifications of v1 and v2c with this community; with any community if never called. */
        public Builder community(String community) {
            communities.add(OctetString.of(community));
            return this;
        }

        /**
         * Takes notifications of SNMPv3 from a user, with all the protection that the user has the secrets for: traps of
         * any engine, and informs that are addressed to this one. Without any user there is no SNMPv3.
         */
        public Builder user(UsmUser user) {
            return user(user, user.bestLevel());
        }

        /**
         * Takes notifications of SNMPv3 from a user, with that protection at least.
         *
         * @throws IllegalArgumentException if the user has no secrets for the level
         */
        public Builder user(UsmUser user, SecurityLevel minimum) {
            if (!user.bestLevel().covers(minimum)) {
                throw new IllegalArgumentException("user '" + user.name() + "' has no secrets for " + minimum);
            }
            users.add(user);
            minimumLevels.put(user.name(), minimum);
            return this;
        }

        /** Gives this engine a lasting name, and the memory of its starts that goes with it; random if never called. */
        public Builder engine(EngineId id, EngineBootsStore boots) {
            this.engineId = id;
            this.engineBoots = boots;
            return this;
        }

        /** Sets how many handlers run at a time; 32 if never called. With 1, notifications are handled in order. */
        public Builder maxThreads(int threads) {
            this.maxThreads = threads;
            return this;
        }

        /**
         * Opens the receiver.
         *
         * @throws TransportException if it cannot listen where it shall
         */
        public NotificationReceiver open() {
            return new NotificationReceiver(this);
        }
    }
}
