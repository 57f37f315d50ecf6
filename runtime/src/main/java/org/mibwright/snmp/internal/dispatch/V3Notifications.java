package org.mibwright.snmp.internal.dispatch;

import java.net.SocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.internal.message.V3Header;
import org.mibwright.snmp.internal.usm.LocalizedUser;
import org.mibwright.snmp.internal.usm.RemoteClock;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.transport.Transport;

/**
 * Takes the traps of SNMPv3, for which their sender vouches (RFC 3414 section 3.2). Senders are remembered once they have
 * proved to know a user's key, and never before: then as many as there may be, the oldest forgotten. For the receiving thread;
 * not thread-safe.
 */
final class V3Notifications {
    private static final int MAX_SENDERS = 10_000;

    private final Dispatcher dispatcher;
    private final V3Receiver message;
    private final V3Engine engine;
    private final Statistics statistics;
    private final Map<Key, Sender> senders = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Sender> eldest) {
            return size() > MAX_SENDERS;
        }
    };

    private record Key(OctetString engineId, UsmUser user) {}

    private record Sender(CompletableFuture<LocalizedUser> keys, RemoteClock clock) {}

    V3Notifications(Dispatcher dispatcher, V3Receiver message, V3Engine engine, Statistics statistics) {
        this.dispatcher = dispatcher;
        this.message = message;
        this.engine = engine;
        this.statistics = statistics;
    }

    /** Takes a message of which another engine is the authority and that wants no report. */
    void process(Transport transport, SocketAddress peer, V3Header header, SecurityLevel level) {
        OctetString engineId = header.engineId();
        UsmUser user = engine.users().user(header.userName());
        if (!EngineId.isValid(engineId)) {
            statistics.count(Statistic.UNKNOWN_ENGINE_IDS);
        } else if (user == null) {
            statistics.count(Statistic.UNKNOWN_USER_NAMES);
        } else if (!user.bestLevel().covers(level)) {
            statistics.count(Statistic.UNSUPPORTED_SECURITY_LEVELS);
        } else if (!level.isAuthenticated()) {
            deliver(transport, peer, header, level, LocalizedUser.named(user.name()));
        } else {
            Sender sender = authenticate(header, user);
            if (sender == null) {
                statistics.count(Statistic.WRONG_DIGESTS);
            } else if (!sender.clock.accept(header.boots(), header.time(), System.nanoTime())) {
                statistics.count(Statistic.NOT_IN_TIME_WINDOWS);
            } else {
                open(transport, peer, header, level, sender);
            }
        }
    }

    private @Nullable Sender authenticate(V3Header header, UsmUser user) {
        Key key = new Key(header.engineId(), user);
        Sender known = senders.get(key);
        LocalizedUser keys = known == null ? null : known.keys.getNow(null);
        boolean authentic = keys != null
                ? message.isAuthentic(keys.auth())
                : engine.keys()
                        .authKeyAtHand(user, header.engineId())
                        .filter(message::isAuthentic)
                        .isPresent();
        if (!authentic || known != null) {
            return authentic ? known : null;
        }
        Sender fresh = new Sender(engine.keys().localize(user, header.engineId()), new RemoteClock());
        senders.put(key, fresh);
        return fresh;
    }

    /** A privacy key may still be in the making: the first trap waits for it. */
    private void open(Transport transport, SocketAddress peer, V3Header header, SecurityLevel level, Sender sender) {
        LocalizedUser keys = sender.keys.getNow(null);
        if (keys != null) {
            deliver(transport, peer, header, level, keys);
            return;
        }
        byte[] copy = message.copy();
        sender.keys.thenRun(() -> dispatcher.received(transport, peer, copy, 0, copy.length));
    }

    private void deliver(
            Transport transport, SocketAddress peer, V3Header header, SecurityLevel level, LocalizedUser user) {
        Pdu pdu = message.open(user.priv());
        if (pdu == null) {
            statistics.count(Statistic.DECRYPTION_ERRORS);
        } else if (pdu.type() != PduType.TRAP) {
            statistics.count(Statistic.UNMATCHED_RESPONSES);
        } else {
            V3Request request = new V3Request(
                    header.msgId(), header.maxSize(), user, level, message.contextEngineId(), message.contextName());
            message.deliver(transport, peer, pdu, request);
        }
    }

    int size() {
        return senders.size();
    }
}
