package org.mibwright.snmp.agent;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.ReportException.Reason;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.dispatch.Inbound;
import org.mibwright.snmp.internal.dispatch.Statistic;
import org.mibwright.snmp.internal.vacm.AccessTable;
import org.mibwright.snmp.internal.vacm.AccessTable.Decision;
import org.mibwright.snmp.internal.vacm.AccessTable.ViewType;
import org.mibwright.snmp.internal.vacm.ViewTree;
import org.mibwright.snmp.security.CommunityMapping;
import org.mibwright.snmp.security.SecurityModel;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/**
 * Lets requests in as the View-based Access Control Model says (RFC 3415, RFC 3413 section 3.2): first it finds out on
 * whose behalf a request comes and which context it means, then which view that somebody has there.
 */
final class Gatekeeper implements Responder.AccessControl, Originator.Filter {
    private static final Oid SNMP_TRAP_OID = Oid.of("1.3.6.1.6.3.1.1.4.1.0");

    private final Map<OctetString, CommunityMapping> communities;
    private final Function<OctetString, @Nullable AgentContext> contexts;
    private final Runnable authenticationFailure;
    private volatile AccessTable table;
    private volatile boolean restrictsNotifications;

    Gatekeeper(
            AccessTable table,
            Map<OctetString, CommunityMapping> communities,
            Function<OctetString, @Nullable AgentContext> contexts,
            Runnable authenticationFailure,
            boolean restrictsNotifications) {
        this.table = table;
        this.restrictsNotifications = restrictsNotifications;
        this.communities = Map.copyOf(communities);
        this.contexts = contexts;
        this.authenticationFailure = authenticationFailure;
    }

    /** Decides by another table from now on, and about notifications too. */
    void replace(AccessTable with) {
        table = with;
        restrictsNotifications = true;
    }

    @Override
    public void notAuthentic() {
        authenticationFailure.run();
    }

    @Override
    public Responder.@Nullable Grant grant(Inbound inbound) {
        if (inbound.version() == SnmpVersion.V3) {
            return grant(inbound, inbound.securityName(), inbound.contextName());
        }
        CommunityMapping mapping = communities.get(inbound.community());
        if (mapping == null) {
            inbound.dispatcher().statistics().count(Statistic.IN_BAD_COMMUNITY_NAMES);
            authenticationFailure.run();
            return null;
        }
        return grant(inbound, mapping.securityName(), mapping.contextName());
    }

    private Responder.@Nullable Grant grant(Inbound inbound, OctetString securityName, OctetString contextName) {
        AgentContext context = contexts.apply(contextName);
        if (context == null) {
            inbound.report(Statistic.UNKNOWN_CONTEXTS, Reason.UNKNOWN_CONTEXT);
            return null;
        }
        boolean writes = inbound.pdu().type() == PduType.SET;
        Decision decision = table.decide(
                SecurityModel.of(inbound.version()),
                securityName,
                inbound.securityLevel(),
                writes ? ViewType.WRITE : ViewType.READ,
                contextName);
        ViewTree view = decision.view();
        if (view == null) {
            refuse(inbound, writes);
            return null;
        }
        return new Responder.Grant(context.mounts(), view::includes);
    }

    /** RFC 3413 section 3.3: a notification goes out only if all that it says may be told. */
    @Override
    public boolean allows(Target target, List<VarBind> bindings) {
        if (!restrictsNotifications) {
            return true;
        }
        ViewTree view = notifyView(target);
        return view != null
                && bindings.stream()
                        .allMatch(binding -> view.includes(binding.name())
                                && !(binding.name().equals(SNMP_TRAP_OID)
                                        && binding.value() instanceof Oid trap
                                        && !view.includes(trap)));
    }

    private @Nullable ViewTree notifyView(Target target) {
        OctetString securityName;
        OctetString contextName = target.contextName();
        if (target.version() == SnmpVersion.V3) {
            securityName = target.user().orElseThrow().name();
        } else {
            CommunityMapping mapping = communities.get(target.community());
            if (mapping == null) {
                return null;
            }
            securityName = mapping.securityName();
            contextName = mapping.contextName();
        }
        return table.decide(
                        SecurityModel.of(target.version()),
                        securityName,
                        target.securityLevel(),
                        ViewType.NOTIFY,
                        contextName)
                .view();
    }

    private static void refuse(Inbound inbound, boolean writes) {
        if (writes && inbound.version() != SnmpVersion.V3) {
            inbound.dispatcher().statistics().count(Statistic.IN_BAD_COMMUNITY_USES);
        }
        ErrorStatus status = inbound.version() == SnmpVersion.V1
                ? ErrorStatus.AUTHORIZATION_ERROR.toV1()
                : ErrorStatus.AUTHORIZATION_ERROR;
        int index =
                inbound.version() == SnmpVersion.V1 && !inbound.pdu().bindings().isEmpty() ? 1 : 0;
        inbound.respond(inbound.pdu().error(status, index), inbound.maxResponseSize());
    }
}
