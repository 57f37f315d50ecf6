package org.mibwright.snmp;

import java.net.SocketAddress;
import java.time.Duration;

/**
 * Is told what an engine does, for metrics. Methods are called on the thread that receives messages and must return at
 * once; what they throw is logged and otherwise ignored.
 */
public interface EngineListener {

    /**
     * A request was answered, with whatever error-status.
     *
     * @param attempts how often it was sent, at least once
     * @param elapsed the time since it was sent first
     */
    default void answered(Target target, PduType request, int attempts, Duration elapsed) {}

    /**
     * A request was given up.
     *
     * @param attempts how often it was sent
     */
    default void timedOut(Target target, PduType request, int attempts) {}

    /**
     * A request or notification came in, well-formed and, for SNMPv3, authentic.
     *
     * @param peer who sent it
     */
    default void received(SocketAddress peer, SnmpVersion version, PduType type) {}

    /**
     * A message was dropped because it is malformed.
     *
     * @param peer who sent it
     */
    default void malformed(SocketAddress peer, MalformedMessageException problem) {}
}
