package org.mibwright.snmp.internal.dispatch;

import java.net.SocketAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.ReportException.Reason;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.V1Trap;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.transport.Transport;

/**
 * A request or notification that came in, with all that is known of where it came from.
 *
 * @param dispatcher where it came in
 * @param transport how it came
 * @param peer who sent it
 * @param version the version of its message
 * @param community the community of its message, empty for SNMPv3
 * @param pdu the PDU; for a trap of SNMPv1 its translation
 * @param v1Trap the trap of SNMPv1, if it is one
 * @param v3 what SNMPv3 has in place of the community; null for the others
 */
public record Inbound(
        Dispatcher dispatcher,
        Transport transport,
        SocketAddress peer,
        SnmpVersion version,
        OctetString community,
        Pdu pdu,
        Optional<V1Trap> v1Trap,
        @Nullable V3Request v3) {

    /** What RFC 5343 lets mean the engine itself, whatever its name is. */
    private static final OctetString LOCAL_ENGINE = OctetString.fromHex("8000000006");

    /** Returns who sent it: the user of SNMPv3, otherwise the community. */
    public OctetString securityName() {
        return v3 == null ? community : v3.user().name();
    }

    /** Returns how its message was protected. */
    public SecurityLevel securityLevel() {
        return v3 == null ? SecurityLevel.NO_AUTH_NO_PRIV : v3.level();
    }

    /** Returns the context that it names; empty for SNMPv1 and v2c, which can name none. */
    public OctetString contextName() {
        return v3 == null ? OctetString.EMPTY : v3.contextName();
    }

    /** Returns whether it asks for a context of this engine; only SNMPv3 can ask for another one's. */
    public boolean isForThisEngine() {
        return v3 == null
                || v3.contextEngineId().equals(dispatcher.engine().local().id().octets())
                || v3.contextEngineId().equals(LOCAL_ENGINE);
    }

    /** Answers by a report, as SNMPv3 alone can: counts, and tells the count. */
    public void report(Statistic statistic, Reason reason) {
        dispatcher.statistics().count(statistic);
        if (v3 != null) {
            dispatcher.report(this, v3, statistic, reason);
        }
    }

    /** Returns how many octets the response message may have. */
    public int maxResponseSize() {
        return v3 == null ? transport.maxMessageSize() : Math.min(transport.maxMessageSize(), v3.maxSize());
    }

    /**
     * Answers. False if the response does not fit into a message, and then nothing was sent.
     *
     * @param limit how many octets the message may have, at most {@link #maxResponseSize()}
     */
    public boolean respond(Pdu response, int limit) {
        return dispatcher.respond(this, response, limit);
    }
}
