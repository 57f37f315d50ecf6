package org.mibwright.snmp.security;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts in memory alone. */
final class MemoryEngineBootsStore implements EngineBootsStore {
    private final AtomicInteger boots = new AtomicInteger();

    @Override
    public int next() {
        return boots.updateAndGet(last -> last == MAX_BOOTS ? MAX_BOOTS : last + 1);
    }
}
