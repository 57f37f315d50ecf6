package org.mibwright.snmp.agent;

import java.lang.System.Logger.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.internal.dispatch.Application;
import org.mibwright.snmp.internal.dispatch.Inbound;
import org.mibwright.snmp.internal.dispatch.Statistic;
import org.mibwright.snmp.internal.dispatch.Statistics;
import org.mibwright.snmp.internal.dispatch.V3Request;

/** The command responder (RFC 3413 section 3.2): takes requests, has them worked on elsewhere, and answers. */
final class Responder implements Application {
    private static final System.Logger LOG = System.getLogger(Responder.class.getName());
    private static final int MESSAGE_OVERHEAD = 64;
    private static final int MESSAGE_OVERHEAD_V3 = 256;
    private static final int MOST_BULK_BINDINGS = 4096;

    private final AccessControl access;
    private final Commits commits = new Commits();
    private final int mostOctets;

    /** Decides who may do what. */
    interface AccessControl {
        /** Returns what a request may see or write; null where it must go unanswered, or is answered already. */
        @Nullable Grant grant(Inbound inbound);

        /** Hears of a message of SNMPv3 that is not authentic. Must not block. */
        void notAuthentic();
    }

    /** What a request may see, or write if it is a SET. */
    record Grant(Mounts mounts, View view) {}

    Responder(AccessControl access, int mostOctets) {
        this.access = access;
        this.mostOctets = mostOctets;
    }

    @Override
    public boolean process(Inbound inbound) {
        switch (inbound.pdu().type()) {
            case GET, GET_NEXT, GET_BULK, SET -> {}
            default -> {
                return false;
            }
        }
        if (!inbound.isForThisEngine()) {
            return false;
        }
        if (inbound.version() == SnmpVersion.V1 && inbound.pdu().type() == PduType.GET_BULK) {
            count(inbound, Statistic.IN_ASN_PARSE_ERRS);
            return true;
        }
        if (!inbound.dispatcher().crew().offer(() -> work(inbound))) {
            count(inbound, Statistic.SILENT_DROPS);
        }
        return true;
    }

    @Override
    public void notAuthentic() {
        access.notAuthentic();
    }

    private static void count(Inbound inbound, Statistic statistic) {
        inbound.dispatcher().statistics().count(statistic);
    }

    private void work(Inbound inbound) {
        try {
            Grant grant = access.grant(inbound);
            if (grant != null) {
                respond(inbound, answer(inbound, grant));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a request of " + inbound.peer() + " stays unanswered", e);
        }
    }

    private int limit(Inbound inbound) {
        return Math.min(mostOctets, inbound.maxResponseSize());
    }

    /** How many octets of a message stand around the bindings, or a few more. */
    private static int overhead(Inbound inbound) {
        V3Request v3 = inbound.v3();
        return v3 == null
                ? MESSAGE_OVERHEAD + inbound.community().length()
                : MESSAGE_OVERHEAD_V3
                        + v3.contextEngineId().length()
                        + v3.contextName().length();
    }

    private Pdu answer(Inbound inbound, Grant grant) {
        Pdu request = inbound.pdu();
        Statistics statistics = inbound.dispatcher().statistics();
        boolean v1 = inbound.version() == SnmpVersion.V1;
        Pdu response;
        if (request.type() == PduType.SET) {
            statistics.count(Statistic.IN_SET_REQUESTS);
            response = new SetRequest(grant.mounts(), grant.view(), request, commits).answer();
            if (response.errorStatus() == 0) {
                statistics.count(Statistic.IN_TOTAL_SET_VARS, request.bindings().size());
            }
        } else {
            if (request.type() != PduType.GET_BULK) {
                statistics.count(request.type() == PduType.GET ? Statistic.IN_GET_REQUESTS : Statistic.IN_GET_NEXTS);
            }
            int budget = limit(inbound) - overhead(inbound);
            response = commits.read(
                    () -> new ReadRequest(grant.mounts(), grant.view(), request, inbound.version())
                            .answer(budget, MOST_BULK_BINDINGS),
                    request.bindings().size() > 1 || request.type() == PduType.GET_BULK);
            if (response.errorStatus() == 0) {
                statistics.count(
                        Statistic.IN_TOTAL_REQ_VARS, response.bindings().size());
            }
        }
        return v1 && response.errorStatus() != 0 ? forV1(request, response) : response;
    }

    private static Pdu forV1(Pdu request, Pdu response) {
        ErrorStatus status = ErrorStatus.ofCode(response.errorStatus()).orElse(ErrorStatus.GEN_ERR);
        return request.error(status.toV1(), response.errorIndex());
    }

    private void respond(Inbound inbound, Pdu response) {
        int limit = limit(inbound);
        if (inbound.respond(response, limit)) {
            return;
        }
        Pdu tooBig = inbound.version() == SnmpVersion.V1
                ? inbound.pdu().error(ErrorStatus.TOO_BIG, 0)
                : new Pdu(PduType.RESPONSE, response.requestId(), ErrorStatus.TOO_BIG.code(), 0, List.of());
        if (!inbound.respond(tooBig, limit)) {
            count(inbound, Statistic.SILENT_DROPS);
        }
    }
}
