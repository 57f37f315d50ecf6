package org.mibwright.snmp.internal.dispatch;

import java.net.SocketAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.MalformedMessageException;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.ReportException.Reason;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.ber.BerReader;
import org.mibwright.snmp.internal.ber.Tag;
import org.mibwright.snmp.internal.message.MessageReader;
import org.mibwright.snmp.internal.message.V3Header;
import org.mibwright.snmp.internal.usm.AuthKey;
import org.mibwright.snmp.internal.usm.LocalEngine;
import org.mibwright.snmp.internal.usm.LocalizedUser;
import org.mibwright.snmp.internal.usm.PrivKey;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.transport.Transport;

/**
 * Takes SNMPv3 messages (RFC 3412 section 7.2, RFC 3414 section 3.2). Whatever is not authentic is dropped, or answered by
 * a report, before anything is remembered of it. For the receiving thread; not thread-safe.
 */
final class V3Receiver {
    private final Dispatcher dispatcher;
    private final V3Engine engine;
    private final Statistics statistics;
    private final MessageReader reader;
    private final V3Header header = new V3Header();
    private final V3Responses responses;
    private final V3Notifications notifications;

    // The message at hand.
    private byte[] buffer = new byte[0];
    private int offset;
    private int length;
    private int dataAt;
    private int dataLength;
    private SecurityLevel level = SecurityLevel.NO_AUTH_NO_PRIV;
    private byte[] plain = new byte[2048];
    private OctetString contextEngineId = OctetString.EMPTY;
    private OctetString contextName = OctetString.EMPTY;

    V3Receiver(Dispatcher dispatcher, V3Engine engine, Statistics statistics, MessageReader reader) {
        this.dispatcher = dispatcher;
        this.engine = engine;
        this.statistics = statistics;
        this.reader = reader;
        this.responses = new V3Responses(dispatcher, this, statistics);
        this.notifications = new V3Notifications(dispatcher, this, engine, statistics);
    }

    /**
     * Takes the message whose version the reader has read.
     *
     * @throws MalformedMessageException if it is not well-formed
     */
    void receive(Transport transport, SocketAddress peer, byte[] source, int from, int size) {
        BerReader ber = reader.ber();
        header.readGlobal(ber);
        SecurityLevel claimed = header.level();
        if (header.model() != V3Header.USM) {
            statistics.count(Statistic.UNKNOWN_SECURITY_MODELS);
            return;
        }
        if (claimed == null) {
            statistics.count(Statistic.INVALID_MSGS);
            return;
        }
        header.readSecurity(ber);
        buffer = source;
        offset = from;
        length = size;
        level = claimed;
        dataAt = ber.position();
        if (level.isPrivate()) {
            dataLength = ber.skipOctets();
            dataAt = ber.position() - dataLength;
            reader.end();
        }
        Pending<?> entry = dispatcher.pending(header.msgId());
        if (entry != null && entry.remote != null && isFromElsewhere() && entry.accepts(peer)) {
            responses.process(entry, header, level);
        } else if (isFromElsewhere() && !header.isReportable()) {
            notifications.process(transport, peer, header, level);
        } else {
            request(transport, peer);
        }
    }

    int rememberedSenders() {
        return notifications.size();
    }

    private boolean isFromElsewhere() {
        OctetString engineId = header.engineId();
        return !engineId.isEmpty() && !engineId.equals(engine.local().id().octets());
    }

    /** This engine is the authoritative one, or should have been. */
    private void request(Transport transport, SocketAddress peer) {
        LocalEngine local = engine.local();
        if (!header.engineId().equals(local.id().octets())) {
            refuse(transport, peer, Statistic.UNKNOWN_ENGINE_IDS, Reason.UNKNOWN_ENGINE_ID, null);
            return;
        }
        LocalizedUser user = engine.users().localized(header.userName());
        if (user == null) {
            dispatcher.notAuthentic();
            refuse(transport, peer, Statistic.UNKNOWN_USER_NAMES, Reason.UNKNOWN_USER_NAME, null);
            return;
        }
        if (!user.supports(level)) {
            refuse(transport, peer, Statistic.UNSUPPORTED_SECURITY_LEVELS, Reason.UNSUPPORTED_SECURITY_LEVEL, null);
            return;
        }
        if (level.isAuthenticated()) {
            if (!isAuthentic(user.auth())) {
                dispatcher.notAuthentic();
                refuse(transport, peer, Statistic.WRONG_DIGESTS, Reason.WRONG_DIGEST, null);
                return;
            }
            if (!local.isInWindow(header.boots(), header.time())) {
                refuse(transport, peer, Statistic.NOT_IN_TIME_WINDOWS, Reason.NOT_IN_TIME_WINDOW, user);
                return;
            }
        }
        Pdu pdu = open(user.priv());
        if (pdu == null) {
            refuse(transport, peer, Statistic.DECRYPTION_ERRORS, Reason.DECRYPTION_ERROR, null);
        } else if (!pdu.type().isConfirmed()) {
            statistics.count(Statistic.UNMATCHED_RESPONSES);
        } else {
            V3Request request =
                    new V3Request(header.msgId(), header.maxSize(), user, level, contextEngineId, contextName);
            deliver(transport, peer, pdu, request);
        }
    }

    void deliver(Transport transport, SocketAddress peer, Pdu pdu, V3Request request) {
        dispatcher.deliver(new Inbound(
                dispatcher, transport, peer, SnmpVersion.V3, OctetString.EMPTY, pdu, Optional.empty(), request));
    }

    /** Returns whether the message carries the code that the key makes. */
    boolean isAuthentic(@Nullable AuthKey key) {
        return key != null && key.verify(buffer, offset, length, header.macAt(), header.macLength());
    }

    /** Returns a copy of the message at hand. */
    byte[] copy() {
        byte[] copy = new byte[length];
        System.arraycopy(buffer, offset, copy, 0, length);
        return copy;
    }

    /**
     * Decrypts the scoped PDU where it must be, and reads it. What an authentic sender has encrypted and makes no sense
     * here was encrypted with another key.
     *
     * @return the PDU; null if it cannot be decrypted
     * @throws MalformedMessageException if it is not well-formed without having been encrypted
     */
    @Nullable Pdu open(@Nullable PrivKey key) {
        if (!level.isPrivate()) {
            Pdu pdu = scopedPdu();
            reader.end();
            return pdu;
        }
        if (key == null || header.saltLength() != Long.BYTES || !key.accepts(dataLength)) {
            return null;
        }
        if (plain.length < dataLength) {
            plain = new byte[dataLength];
        }
        System.arraycopy(buffer, dataAt, plain, 0, dataLength);
        key.decrypt(plain, 0, dataLength, header.boots(), header.time(), header.salt());
        try {
            reader.ber().reset(plain, 0, dataLength);
            return scopedPdu();
        } catch (MalformedMessageException wrongKey) {
            return null;
        }
    }

    private Pdu scopedPdu() {
        BerReader ber = reader.ber();
        int outer = ber.enter(Tag.SEQUENCE);
        contextEngineId = ber.octetsLike(contextEngineId);
        contextName = ber.octetsLike(contextName);
        Pdu pdu = reader.scopedPdu();
        ber.leave(outer);
        return pdu;
    }

    /** Returns contextEngineID of the scoped PDU that was read last. */
    OctetString contextEngineId() {
        return contextEngineId;
    }

    /** Returns contextName of the scoped PDU that was read last. */
    OctetString contextName() {
        return contextName;
    }

    /** Counts, and answers by a report where the sender may want one; signed if there is somebody to sign it for. */
    private void refuse(
            Transport transport,
            SocketAddress peer,
            Statistic statistic,
            Reason reason,
            @Nullable LocalizedUser signer) {
        statistics.count(statistic);
        if (!header.isReportable()) {
            return;
        }
        int requestId = 0;
        if (!level.isPrivate()) {
            try {
                Pdu refused = scopedPdu();
                if (!refused.type().isConfirmed()) {
                    return;
                }
                requestId = refused.requestId();
            } catch (MalformedMessageException e) {
                statistics.count(Statistic.IN_ASN_PARSE_ERRS);
                return;
            }
        }
        VarBind counter = VarBind.of(reason.counter(), statistics.counter(statistic));
        Pdu report = new Pdu(PduType.REPORT, requestId, 0, 0, List.of(counter));
        OctetString engineId = engine.local().id().octets();
        SecurityLevel at = signer == null ? SecurityLevel.NO_AUTH_NO_PRIV : SecurityLevel.AUTH_NO_PRIV;
        LocalizedUser to = signer == null ? LocalizedUser.named(header.userName()) : signer;
        dispatcher.report(
                transport,
                peer,
                new V3Request(header.msgId(), header.maxSize(), to, at, engineId, OctetString.EMPTY),
                report);
    }
}
