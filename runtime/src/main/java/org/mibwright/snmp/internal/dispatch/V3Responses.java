package org.mibwright.snmp.internal.dispatch;

import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.ReportException;
import org.mibwright.snmp.ReportException.Reason;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.internal.dispatch.RemoteEngine.Identity;
import org.mibwright.snmp.internal.message.V3Header;
import org.mibwright.snmp.internal.usm.LocalizedUser;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/** Takes the SNMPv3 responses and reports that requests wait for. For the receiving thread; not thread-safe. */
final class V3Responses {
    private static final int MAX_RESENDS = 2;

    private final Dispatcher dispatcher;
    private final V3Receiver message;
    private final Statistics statistics;

    V3Responses(Dispatcher dispatcher, V3Receiver message, Statistics statistics) {
        this.dispatcher = dispatcher;
        this.message = message;
        this.statistics = statistics;
    }

    /** Takes a message with the msgID of a request, from where the request went to. */
    void process(Pending<?> entry, V3Header header, SecurityLevel level) {
        RemoteEngine remote = entry.remote();
        Identity identity = remote.identity();
        boolean known = identity != null && header.engineId().equals(identity.engineId());
        if (level.isAuthenticated()) {
            if (identity == null || !known) {
                drop(Statistic.UNKNOWN_ENGINE_IDS);
                return;
            }
            LocalizedUser user = identity.user();
            if (!user.name().equals(header.userName()) || !message.isAuthentic(user.auth())) {
                drop(Statistic.WRONG_DIGESTS);
                return;
            }
            if (!remote.clock().accept(header.boots(), header.time(), System.nanoTime())) {
                drop(Statistic.NOT_IN_TIME_WINDOWS);
                return;
            }
        }
        Pdu pdu = message.open(identity == null ? null : identity.user().priv());
        if (pdu == null) {
            drop(Statistic.DECRYPTION_ERRORS);
        } else if (pdu.type() == PduType.REPORT) {
            report(entry, header, level, pdu);
        } else if (pdu.type() == PduType.RESPONSE && known && answers(entry, header, level, pdu)) {
            remote.answered();
            succeed(entry, pdu);
        } else {
            drop(Statistic.UNMATCHED_RESPONSES);
        }
    }

    private void drop(Statistic statistic) {
        statistics.count(statistic);
    }

    /** RFC 3412 section 7.2.12: a response must be all that the request was. */
    private boolean answers(Pending<?> entry, V3Header header, SecurityLevel level, Pdu pdu) {
        Target target = entry.target;
        if (entry.isProbe) {
            return level.isAuthenticated();
        }
        return level == target.securityLevel()
                && pdu.requestId() == entry.id
                && header.userName().equals(target.user().orElseThrow().name())
                && message.contextName().equals(target.contextName())
                && message.contextEngineId().equals(V3Sender.contextEngineId(target, header.engineId()));
    }

    private void succeed(Pending<?> entry, Pdu pdu) {
        statistics.countIn(pdu.errorStatus());
        if (dispatcher.forget(entry)) {
            dispatcher.tellAnswered(entry);
            entry.succeed(pdu);
        }
    }

    private void report(Pending<?> entry, V3Header header, SecurityLevel level, Pdu pdu) {
        RemoteEngine remote = entry.remote();
        Identity identity = remote.identity();
        Oid counter =
                pdu.bindings().isEmpty() ? Oid.of() : pdu.bindings().get(0).name();
        Reason reason = Reason.of(counter);
        if (identity == null) {
            discovery(entry, header, pdu);
        } else if (reason == Reason.NOT_IN_TIME_WINDOW) {
            notInTime(entry, level, pdu);
        } else if (reason == Reason.UNKNOWN_ENGINE_ID
                && !header.engineId().equals(identity.engineId())
                && entry.resends++ < MAX_RESENDS
                && remote.forget(identity.engineId())) {
            dispatcher.hold(entry);
            if (entry.isProbe) {
                dispatcher.start(entry);
            } else {
                remote.submit(entry);
            }
        } else {
            fail(entry, counter);
        }
    }

    private void discovery(Pending<?> entry, V3Header header, Pdu pdu) {
        OctetString engineId = header.engineId();
        if (entry.isProbe && EngineId.isValid(engineId) && dispatcher.forget(entry)) {
            entry.remote().discovered(engineId);
            entry.succeed(pdu);
        } else {
            drop(Statistic.UNMATCHED_RESPONSES);
        }
    }

    /** The clock is right by now; what nobody has signed changes nothing. */
    private void notInTime(Pending<?> entry, SecurityLevel level, Pdu pdu) {
        if (!level.isAuthenticated()) {
            drop(Statistic.UNMATCHED_RESPONSES);
        } else if (entry.isProbe) {
            succeed(entry, pdu);
        } else if (entry.resends++ < MAX_RESENDS) {
            dispatcher.resend(entry);
        } else {
            fail(entry, Reason.NOT_IN_TIME_WINDOW.counter());
        }
    }

    private void fail(Pending<?> entry, Oid counter) {
        if (dispatcher.forget(entry)) {
            entry.fail(new ReportException(entry.target, counter));
        }
    }
}
