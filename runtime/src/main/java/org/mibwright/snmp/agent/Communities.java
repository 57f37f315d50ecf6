package org.mibwright.snmp.agent;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.internal.dispatch.Inbound;
import org.mibwright.snmp.internal.dispatch.Statistic;
import org.mibwright.snmp.internal.dispatch.Statistics;
import org.mibwright.snmp.smi.OctetString;

/** Lets the communities of SNMPv1 and v2c in: each to one context, for reading, or for reading and writing. */
final class Communities implements Responder.AccessControl {
    private final Map<OctetString, Community> communities;
    private final Runnable authenticationFailure;

    /** What a community may do, and where. */
    record Community(AgentContext context, boolean write) {}

    Communities(Map<OctetString, Community> communities, Runnable authenticationFailure) {
        this.communities = Map.copyOf(communities);
        this.authenticationFailure = authenticationFailure;
    }

    @Override
    public Responder.@Nullable Grant grant(Inbound inbound) {
        Statistics statistics = inbound.dispatcher().statistics();
        Community community = communities.get(inbound.community());
        if (community == null) {
            statistics.count(Statistic.IN_BAD_COMMUNITY_NAMES);
            authenticationFailure.run();
            return null;
        }
        if (!community.write() && inbound.pdu().type() == PduType.SET) {
            statistics.count(Statistic.IN_BAD_COMMUNITY_USES);
        }
        View write = community.write() ? View.EVERYTHING : View.NOTHING;
        return new Responder.Grant(community.context().mounts(), View.EVERYTHING, write);
    }
}
