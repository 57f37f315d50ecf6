package org.mibwright.snmp.internal.dispatch;

import java.util.concurrent.ForkJoinPool;
import org.mibwright.snmp.internal.usm.KeyCache;
import org.mibwright.snmp.internal.usm.LocalEngine;
import org.mibwright.snmp.internal.usm.SaltSource;
import org.mibwright.snmp.internal.usm.UserTable;
import org.mibwright.snmp.security.EngineBootsStore;
import org.mibwright.snmp.security.EngineId;

/**
 * What SNMPv3 needs to know of this engine.
 *
 * @param local its name and clock
 * @param keys makes keys
 * @param users who may talk to it, or send notifications to it
 * @param salts for what it encrypts
 */
public record V3Engine(LocalEngine local, KeyCache keys, UserTable users, SaltSource salts) {

    /**
     * Starts an engine without users.
     *
     * @throws java.io.UncheckedIOException if the store fails
     */
    public static V3Engine start(EngineId id, EngineBootsStore store) {
        KeyCache keys = new KeyCache(ForkJoinPool.commonPool());
        LocalEngine local = new LocalEngine(id, store, System::nanoTime);
        return new V3Engine(local, keys, new UserTable(keys, id.octets()), new SaltSource());
    }

    /** Starts an engine that nobody knows by name: its name and its clock end with it. */
    public static V3Engine anonymous() {
        return start(EngineId.random(EngineId.EXAMPLE_ENTERPRISE), EngineBootsStore.inMemory());
    }
}
