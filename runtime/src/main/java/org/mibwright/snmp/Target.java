package org.mibwright.snmp;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.OctetString;

/**
 * Whom to talk to, and how. Immutable; made by a {@link Builder}, or for a plain SNMPv2c agent by
 * {@link #v2c(String, String)}.
 *
 * <p>An attempt that is not answered within {@link #timeout()} is repeated {@link #retries()} times, each with a timeout
 * half as long again as the one before. A {@link #deadline()} bounds all of that together, and walks of many requests.
 */
public final class Target {
    /** Where agents listen. */
    public static final int AGENT_PORT = 161;

    /** Where notification receivers listen. */
    public static final int NOTIFICATION_PORT = 162;

    /** The scheme of UDP, the transport that everyone has. */
    public static final String UDP = "udp";

    /** The scheme of TCP (RFC 3430). */
    public static final String TCP = "tcp";

    private static final int MAX_CONTEXT_NAME = 32;

    private final String transport;
    private final SocketAddress address;
    private final SnmpVersion version;
    private final OctetString community;
    private final @Nullable UsmUser user;
    private final SecurityLevel securityLevel;
    private final @Nullable EngineId engineId;
    private final @Nullable EngineId contextEngineId;
    private final OctetString contextName;
    private final Duration timeout;
    private final long timeoutNanos;
    private final int retries;
    private final @Nullable Duration deadline;
    private final boolean anyPeer;

    private Target(Builder builder) {
        this.transport = builder.transport;
        this.address = builder.address;
        this.version = builder.version;
        this.community = builder.community;
        this.user = builder.user;
        this.securityLevel = builder.securityLevel();
        this.engineId = builder.engineId;
        this.contextEngineId = builder.contextEngineId;
        this.contextName = builder.contextName;
        this.timeout = builder.timeout;
        this.timeoutNanos = builder.timeout.toNanos();
        this.retries = builder.retries;
        this.deadline = builder.deadline;
        this.anyPeer = builder.anyPeer;
    }

    /**
     * Returns a builder for an agent at that host and port.
     *
     * @param host a name, which is looked up now, or an address
     */
    public static Builder builder(String host, int port) {
        return builder(new InetSocketAddress(host, port));
    }

    /** Returns a builder for whoever listens at that address. */
    public static Builder builder(SocketAddress address) {
        return new Builder(address);
    }

    /**
     * Returns the SNMPv2c agent on that host.
     *
     * @param host a name, which is looked up now, or an address; {@code :port} may follow, {@code [v6]:port} too
     */
    public static Target v2c(String host, String community) {
        return builder(parse(host)).community(community).build();
    }

    /**
     * Returns the SNMPv1 agent on that host.
     *
     * @param host a name, which is looked up now, or an address; {@code :port} may follow, {@code [v6]:port} too
     */
    public static Target v1(String host, String community) {
        return builder(parse(host)).version(SnmpVersion.V1).community(community).build();
    }

    /**
     * Returns the SNMPv3 agent on that host, to be talked to with all the protection that the user has the secrets for.
     *
     * @param host a name, which is looked up now, or an address; {@code :port} may follow, {@code [v6]:port} too
     */
    public static Target v3(String host, UsmUser user) {
        return builder(parse(host)).user(user).build();
    }

    /**
     * Reads {@code host}, {@code host:port}, {@code v6} or {@code [v6]:port}; the port is 161 unless said.
     *
     * @throws IllegalArgumentException if the port is not one
     */
    public static InetSocketAddress parse(String host) {
        int colon = host.lastIndexOf(':');
        boolean bareV6 = host.indexOf(':') != colon && !host.startsWith("[");
        boolean hasPort = colon >= 0 && !bareV6 && !host.endsWith("]");
        String name = hasPort ? host.substring(0, colon) : host;
        if (name.startsWith("[") && name.endsWith("]")) {
            name = name.substring(1, name.length() - 1);
        }
        return new InetSocketAddress(name, hasPort ? Integer.parseInt(host.substring(colon + 1)) : AGENT_PORT);
    }

    /** Returns the scheme of the transport, {@value #UDP} unless said otherwise. */
    public String transport() {
        return transport;
    }

    /** Returns the address; an {@link InetSocketAddress} for UDP and TCP. */
    public SocketAddress address() {
        return address;
    }

    /** Returns the message version, v2c unless said otherwise. */
    public SnmpVersion version() {
        return version;
    }

    /** Returns the community of v1 and v2c messages; never part of {@link #toString()}. */
    public OctetString community() {
        return community;
    }

    /** Returns the user on whose behalf SNMPv3 messages are sent; there always is one for SNMPv3. */
    public Optional<UsmUser> user() {
        return Optional.ofNullable(user);
    }

    /** Returns how SNMPv3 messages are protected; all that the user has the secrets for unless said otherwise. */
    public SecurityLevel securityLevel() {
        return securityLevel;
    }

    /** Returns the engine that must be there, if it is known beforehand; otherwise it is discovered. */
    public Optional<EngineId> engineId() {
        return Optional.ofNullable(engineId);
    }

    /** Returns the engine whose context is asked for, if it is another one than answers: one behind a proxy. */
    public Optional<EngineId> contextEngineId() {
        return Optional.ofNullable(contextEngineId);
    }

    /** Returns the context to ask for: SNMPv3 alone can name one; empty is the default context. */
    public OctetString contextName() {
        return contextName;
    }

    /** Returns how long the first attempt waits for an answer. */
    public Duration timeout() {
        return timeout;
    }

    /** Returns how many more attempts follow the first. */
    public int retries() {
        return retries;
    }

    /** Returns how long a whole call may take; without one, as long as its attempts take. */
    public Optional<Duration> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** Returns whether a response may come from another address than the request went to; false unless said. */
    public boolean acceptsAnyPeer() {
        return anyPeer;
    }

    /** Returns how long an attempt waits in nanoseconds; the first is attempt 0. */
    public long timeoutNanos(int attempt) {
        long nanos = timeoutNanos;
        for (int i = 0; i < attempt; i++) {
            nanos += nanos >> 1;
        }
        return nanos;
    }

    /** Returns how long all attempts together wait in nanoseconds. */
    public long patienceNanos() {
        long total = 0;
        for (int attempt = 0; attempt <= retries; attempt++) {
            total += timeoutNanos(attempt);
        }
        return total;
    }

    /**
     * Returns this target with a deadline: {@code manager.get(target.within(Duration.ofSeconds(2)), name)}.
     *
     * @throws IllegalArgumentException as {@link Builder#deadline} does
     */
    public Target within(Duration deadline) {
        return toBuilder().deadline(deadline).build();
    }

    /** Returns a builder that begins with everything as it is here. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Scheme, address, version and user; no secrets. */
    @Override
    public String toString() {
        String where = address instanceof InetSocketAddress inet && !inet.isUnresolved()
                ? hostAndPort(inet.getAddress(), inet.getPort())
                : address.toString();
        String who = user == null ? "" : " " + user.name();
        return transport + ":" + where + " (" + version + who + ")";
    }

    private static String hostAndPort(InetAddress host, int port) {
        String text = host.getHostAddress();
        return (text.indexOf(':') >= 0 ? "[" + text + "]" : text) + ":" + port;
    }

    /** Says whom to talk to, and how; what is not said has a safe default. Not thread-safe. */
    public static final class Builder {
        private String transport = UDP;
        private final SocketAddress address;
        private SnmpVersion version = SnmpVersion.V2C;
        private OctetString community = OctetString.of("public");
        private @Nullable UsmUser user;
        private @Nullable SecurityLevel securityLevel;
        private @Nullable EngineId engineId;
        private @Nullable EngineId contextEngineId;
        private OctetString contextName = OctetString.EMPTY;
        private Duration timeout = Duration.ofMillis(1500);
        private int retries = 2;
        private @Nullable Duration deadline;
        private boolean anyPeer;

        private Builder(SocketAddress address) {
            if (address instanceof InetSocketAddress inet && inet.isUnresolved()) {
                throw new TransportException("unknown host '" + inet.getHostString() + "'");
            }
            this.address = address;
        }

        private Builder(Target target) {
            this.transport = target.transport;
            this.address = target.address;
            this.version = target.version;
            this.community = target.community;
            this.user = target.user;
            this.securityLevel = target.securityLevel;
            this.engineId = target.engineId;
            this.contextEngineId = target.contextEngineId;
            this.contextName = target.contextName;
            this.timeout = target.timeout;
            this.retries = target.retries;
            this.deadline = target.deadline;
            this.anyPeer = target.anyPeer;
        }

        /** Chooses the transport by its scheme; {@value Target#UDP} if never called. */
        public Builder transport(String scheme) {
            this.transport = scheme;
            return this;
        }

        /** Chooses the message version; v2c if never called. */
        public Builder version(SnmpVersion version) {
            this.version = version;
            return this;
        }

        /** Sets the community of v1 and v2c; {@code public} if never called. */
        public Builder community(String community) {
            return community(OctetString.of(community));
        }

        /** Sets the community of v1 and v2c. */
        public Builder community(OctetString community) {
            this.community = community;
            return this;
        }

        /** Chooses SNMPv3, and the user on whose behalf messages are sent. */
        public Builder user(UsmUser user) {
            this.version = SnmpVersion.V3;
            this.user = user;
            this.securityLevel = null;
            return this;
        }

        /** Sets how SNMPv3 messages are protected; if never called, by all that the user has the secrets for. */
        public Builder securityLevel(SecurityLevel level) {
            this.securityLevel = level;
            return this;
        }

        /** Names the SNMPv3 engine that must be there, so that it need not be discovered. */
        public Builder engineId(EngineId engineId) {
            this.engineId = engineId;
            return this;
        }

        /** Names the engine whose context to ask for, where the one that answers is only its proxy. */
        public Builder contextEngineId(EngineId engineId) {
            this.contextEngineId = engineId;
            return this;
        }

        /** Names the context to ask for; the default context if never called. */
        public Builder contextName(String contextName) {
            return contextName(OctetString.of(contextName));
        }

        /**
         * Names the context to ask for; the default context if never called.
         *
         * @throws IllegalArgumentException if the name has more than 32 octets
         */
        public Builder contextName(OctetString contextName) {
            if (contextName.length() > MAX_CONTEXT_NAME) {
                throw new IllegalArgumentException("context name of " + contextName.length() + " octets");
            }
            this.contextName = contextName;
            return this;
        }

        /**
         * Sets how long the first attempt waits; 1.5 seconds if never called.
         *
         * @throws IllegalArgumentException if the time is less than a millisecond or more than an hour
         */
        public Builder timeout(Duration timeout) {
            this.timeout = checked("timeout", timeout);
            return this;
        }

        /**
         * Bounds how long a call may take: all attempts together, discovery and time synchronisation of SNMPv3, and all
         * requests of a walk or a table. What has not ended by then fails as if nobody had answered. If never called,
         * attempts and walks take as long as they take.
         *
         * @throws IllegalArgumentException if the time is less than a millisecond or more than an hour
         */
        public Builder deadline(Duration deadline) {
            this.deadline = checked("deadline", deadline);
            return this;
        }

        private static Duration checked(String what, Duration time) {
            if (time.compareTo(Duration.ofMillis(1)) < 0 || time.compareTo(Duration.ofHours(1)) > 0) {
                throw new IllegalArgumentException(what + " out of range 1 ms..1 h: " + time);
            }
            return time;
        }

        /**
         * Sets how many more attempts follow the first; 2 if never called.
         *
         * @throws IllegalArgumentException if the number is not in 0..20
         */
        public Builder retries(int retries) {
            if (retries < 0 || retries > 20) {
                throw new IllegalArgumentException("retries out of range 0..20: " + retries);
            }
            this.retries = retries;
            return this;
        }

        /**
         * Lets responses come from any address, as agents with several interfaces may send them. A forger then needs
         * no more than to guess the request-id.
         */
        public Builder acceptAnyPeer() {
            this.anyPeer = true;
            return this;
        }

        private SecurityLevel securityLevel() {
            if (securityLevel != null) {
                return securityLevel;
            }
            return user == null ? SecurityLevel.NO_AUTH_NO_PRIV : user.bestLevel();
        }

        /**
         * Returns the target.
         *
         * @throws IllegalArgumentException if it speaks SNMPv3, but has no user, or one without the secrets for the level
         */
        public Target build() {
            if (version == SnmpVersion.V3) {
                if (user == null) {
                    throw new IllegalArgumentException("SNMPv3 needs a user");
                }
                if (!user.bestLevel().covers(securityLevel())) {
                    throw new IllegalArgumentException(
                            "user '" + user.name() + "' has no secrets for " + securityLevel());
                }
            }
            return new Target(this);
        }
    }
}
