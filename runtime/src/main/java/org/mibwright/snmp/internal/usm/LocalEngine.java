package org.mibwright.snmp.internal.usm;

import java.util.function.LongSupplier;
import org.mibwright.snmp.security.EngineBootsStore;
import org.mibwright.snmp.security.EngineId;

/** The name and the clock of this engine (RFC 3414 section 2.2). Thread-safe. */
public final class LocalEngine {
    /** How far two clocks may be apart, in seconds (RFC 3414 section 2.2.3). */
    public static final int WINDOW = 150;

    private static final long NANOS = 1_000_000_000L;
    private static final long PERIOD = (1L << 31) * NANOS;

    private final EngineId id;
    private final EngineBootsStore store;
    private final LongSupplier clock;
    private final long created;
    private long started;
    private volatile int boots;

    /**
     * Starts the engine.
     *
     * @param clock nanoseconds, as {@link System#nanoTime()} has them
     * @throws java.io.UncheckedIOException if the number of starts cannot be remembered
     */
    public LocalEngine(EngineId id, EngineBootsStore store, LongSupplier clock) {
        this.id = id;
        this.store = store;
        this.clock = clock;
        this.boots = store.next();
        this.started = clock.getAsLong();
        this.created = started;
    }

    /** Returns the name. */
    public EngineId id() {
        return id;
    }

    /** Returns snmpEngineBoots. Read {@link #time()} first: it may begin anew, and then this grows. */
    public int boots() {
        return boots;
    }

    /** Returns snmpEngineTime in seconds. When it has run for 68 years it begins anew, as after a start. */
    public synchronized int time() {
        long now = clock.getAsLong();
        if (now - started >= PERIOD) {
            started += PERIOD;
            boots = store.next();
        }
        return (int) ((now - started) / NANOS);
    }

    /** Returns for how many nanoseconds the engine has been running. */
    public long uptimeNanos() {
        return clock.getAsLong() - created;
    }

    /** Returns whether a message that claims to be from that moment is recent enough (RFC 3414 section 3.2 step 7a). */
    public boolean isInWindow(int messageBoots, int messageTime) {
        int time = time();
        int current = boots;
        return current != EngineBootsStore.MAX_BOOTS
                && messageBoots == current
                && Math.abs((long) messageTime - time) <= WINDOW;
    }
}
