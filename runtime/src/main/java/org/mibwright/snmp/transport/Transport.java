package org.mibwright.snmp.transport;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketAddress;

/**
 * A way for messages to travel. UDP and TCP are built in; implement this to add another, such as one in memory for
 * tests. All methods may be called by any thread.
 */
public interface Transport extends Closeable {

    /** Returns the name by which targets choose it, such as {@code udp}. */
    String scheme();

    /** Returns where it listens, or from where it sends. */
    SocketAddress localAddress();

    /** Returns how many octets a message may have at most. */
    int maxMessageSize();

    /** Begins to hand what comes in to a listener. Called once, before anything is sent. */
    void start(Listener listener) throws IOException;

    /**
     * Sends a message, or queues it, without waiting. The array belongs to the caller again when this returns. A message
     * that cannot be delivered may silently be lost, as it may be on the network.
     *
     * @throws IOException if it is known already that it cannot be sent
     */
    void send(SocketAddress peer, byte[] buffer, int offset, int length) throws IOException;

    /** Stops to send and to receive, and releases what it holds. */
    @Override
    void close() throws IOException;

    /** Takes what comes in. */
    @FunctionalInterface
    interface Listener {
        /**
         * Takes one message. Must not block.
         *
         * @param peer who sent it; equal to what {@link #send} takes to answer
         * @param buffer holds the message; valid during the call alone
         */
        void received(Transport transport, SocketAddress peer, byte[] buffer, int offset, int length);
    }
}
