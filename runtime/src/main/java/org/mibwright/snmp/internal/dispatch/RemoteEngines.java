package org.mibwright.snmp.internal.dispatch;

import java.net.SocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.internal.usm.KeyCache;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.UsmUser;

/**
 * The engines that requests went to, by address and user, so that two engines which share a name by mistake do not share
 * keys or clocks. Datagrams never add one; those not used for longest are forgotten. Thread-safe.
 */
final class RemoteEngines {
    private static final int MAX = 100_000;

    private final Dispatcher dispatcher;
    private final KeyCache keys;
    private final Map<Key, RemoteEngine> engines = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, RemoteEngine> eldest) {
            return size() > MAX;
        }
    };

    private record Key(
            String transport,
            SocketAddress address,
            UsmUser user,
            @Nullable EngineId engineId) {}

    RemoteEngines(Dispatcher dispatcher, KeyCache keys) {
        this.dispatcher = dispatcher;
        this.keys = keys;
    }

    RemoteEngine get(Target target) {
        UsmUser user = target.user().orElseThrow();
        EngineId given = target.engineId().orElse(null);
        Key key = new Key(target.transport(), target.address(), user, given);
        synchronized (engines) {
            RemoteEngine engine = engines.get(key);
            if (engine == null) {
                engine = new RemoteEngine(dispatcher, keys, user, given == null ? null : given.octets());
                engines.put(key, engine);
            }
            return engine;
        }
    }

    int size() {
        synchronized (engines) {
            return engines.size();
        }
    }
}
