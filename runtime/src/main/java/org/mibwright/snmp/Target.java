package org.mibwright.snmp;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import org.mibwright.snmp.smi.OctetString;

/**
 * Whom to talk to, and how. Immutable; made by a {@link Builder}, or for a plain SNMPv2c agent by
 * {@link #v2c(String, String)}.
 *
 * <p>An attempt that is not answered within {@link #timeout()} is repeated {@link #retries()} times, each with a timeout
 * half as long again as the one before.
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

    private final String transport;
    private final SocketAddress address;
    private final SnmpVersion version;
    private final OctetString community;
    private final String contextName;
    private final Duration timeout;
    private final long timeoutNanos;
    private final int retries;
    private final boolean anyPeer;

    private Target(Builder builder) {
        this.transport = builder.transport;
        this.address = builder.address;
        this.version = builder.version;
        this.community = builder.community;
        this.contextName = builder.contextName;
        this.timeout = builder.timeout;
        this.timeoutNanos = builder.timeout.toNanos();
        this.retries = builder.retries;
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

    /** Returns the context to ask for: SNMPv3 alone can name one; empty is the default context. */
    public String contextName() {
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

    /** Returns a builder that begins with everything as it is here. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Scheme, address and version; no secrets. */
    @Override
    public String toString() {
        String where = address instanceof InetSocketAddress inet && !inet.isUnresolved()
                ? hostAndPort(inet.getAddress(), inet.getPort())
                : address.toString();
        return transport + ":" + where + " (" + version + ")";
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
        private String contextName = "";
        private Duration timeout = Duration.ofMillis(1500);
        private int retries = 2;
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
            this.contextName = target.contextName;
            this.timeout = target.timeout;
            this.retries = target.retries;
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

        /** Names the context to ask for; the default context if never called. */
        public Builder contextName(String contextName) {
            this.contextName = contextName;
            return this;
        }

        /**
         * Sets how long the first attempt waits; 1.5 seconds if never called.
         *
         * @throws IllegalArgumentException if the time is less than a millisecond or more than an hour
         */
        public Builder timeout(Duration timeout) {
            if (timeout.compareTo(Duration.ofMillis(1)) < 0 || timeout.compareTo(Duration.ofHours(1)) > 0) {
                throw new IllegalArgumentException("timeout out of range 1 ms..1 h: " + timeout);
            }
            this.timeout = timeout;
            return this;
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

        /** Returns the target. */
        public Target build() {
            return new Target(this);
        }
    }
}
