package org.mibwright.snmp.internal.dispatch;

import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.internal.ber.BerWriter;
import org.mibwright.snmp.internal.dispatch.RemoteEngine.Identity;
import org.mibwright.snmp.internal.message.V3Outgoing;
import org.mibwright.snmp.internal.message.V3Writer;
import org.mibwright.snmp.internal.usm.LocalEngine;
import org.mibwright.snmp.internal.usm.LocalizedUser;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.OctetString;

/** Writes the SNMPv3 messages that this engine sends (RFC 3412 section 7.1, RFC 3414 section 3.1). Thread-safe. */
final class V3Sender {
    private final V3Engine engine;

    V3Sender(V3Engine engine) {
        this.engine = engine;
    }

    /** Writes a request; false if the other engine has become unknown meanwhile. */
    boolean request(BerWriter out, Pending<?> entry) {
        RemoteEngine remote = entry.remote();
        Identity identity = remote.identity();
        if (identity == null) {
            if (entry.isProbe) {
                discovery(out, entry);
            }
            return entry.isProbe;
        }
        Target target = entry.target;
        SecurityLevel level = entry.isProbe ? SecurityLevel.AUTH_NO_PRIV : target.securityLevel();
        long now = level.isAuthenticated() ? remote.clock().now(System.nanoTime()) : 0;
        if (level.isAuthenticated() && !remote.clock().isKnown() && !entry.isProbe) {
            return false;
        }
        V3Writer.message(
                out,
                new V3Outgoing(
                        entry.id,
                        entry.transport.maxMessageSize(),
                        true,
                        level,
                        identity.user(),
                        identity.engineId(),
                        (int) (now >> 32),
                        (int) now,
                        contextEngineId(target, identity.engineId()),
                        target.contextName(),
                        entry.request,
                        entry.id),
                engine.salts());
        return true;
    }

    static OctetString contextEngineId(Target target, OctetString engineId) {
        return target.contextEngineId().map(EngineId::octets).orElse(engineId);
    }

    private void discovery(BerWriter out, Pending<?> entry) {
        V3Writer.message(
                out,
                new V3Outgoing(
                        entry.id,
                        entry.transport.maxMessageSize(),
                        true,
                        SecurityLevel.NO_AUTH_NO_PRIV,
                        LocalizedUser.nobody(),
                        OctetString.EMPTY,
                        0,
                        0,
                        OctetString.EMPTY,
                        OctetString.EMPTY,
                        entry.request,
                        entry.id),
                engine.salts());
    }

    /** Writes a PDU that nobody answers; this engine vouches for it. */
    void notification(BerWriter out, Target target, int maxSize, Pdu pdu, int id) {
        UsmUser user = target.user().orElseThrow();
        OctetString engineId = engine.local().id().octets();
        LocalizedUser keys = engine.keys().localize(user, engineId).join();
        int time = engine.local().time();
        V3Writer.message(
                out,
                new V3Outgoing(
                        id,
                        maxSize,
                        false,
                        target.securityLevel(),
                        keys,
                        engineId,
                        engine.local().boots(),
                        time,
                        contextEngineId(target, engineId),
                        target.contextName(),
                        pdu,
                        id),
                engine.salts());
    }

    /** Writes a response to a request that was meant for this engine. */
    void response(BerWriter out, V3Request request, int maxSize, Pdu response) {
        LocalEngine local = engine.local();
        int time = local.time();
        V3Writer.message(
                out,
                new V3Outgoing(
                        request.msgId(),
                        maxSize,
                        false,
                        request.level(),
                        request.user(),
                        local.id().octets(),
                        local.boots(),
                        time,
                        request.contextEngineId(),
                        request.contextName(),
                        response,
                        response.requestId()),
                engine.salts());
    }
}
