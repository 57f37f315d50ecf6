package org.mibwright.snmp.internal.usm;

import org.mibwright.snmp.security.EngineBootsStore;

/**
 * What is known of the clock of another engine, from its authenticated messages alone (RFC 3414 section 2.3). Thread-safe.
 */
public final class RemoteClock {
    private static final long NANOS = 1_000_000_000L;

    private int boots;
    private int latest;
    private int time;
    private long setAt;
    private boolean known;

    /** Returns whether any authenticated message has told the time. */
    public synchronized boolean isKnown() {
        return known;
    }

    /** Forgets everything. */
    public synchronized void forget() {
        known = false;
        boots = 0;
        latest = 0;
        time = 0;
    }

    /**
     * Learns from an authenticated message, and judges it (RFC 3414 section 3.2 step 7b).
     *
     * @return whether it is recent enough
     */
    public synchronized boolean accept(int messageBoots, int messageTime, long nowNanos) {
        if (!known || messageBoots > boots || messageBoots == boots && messageTime > latest) {
            known = true;
            boots = messageBoots;
            latest = messageTime;
            time = messageTime;
            setAt = nowNanos;
        }
        return boots != EngineBootsStore.MAX_BOOTS
                && messageBoots == boots
                && messageTime >= estimate(nowNanos) - LocalEngine.WINDOW;
    }

    /** Returns snmpEngineBoots and snmpEngineTime as they should be now, the first in the upper 32 bits; 0 if unknown. */
    public synchronized long now(long nowNanos) {
        return known ? (long) boots << 32 | estimate(nowNanos) : 0;
    }

    private long estimate(long nowNanos) {
        return Math.min(time + (nowNanos - setAt) / NANOS, Integer.MAX_VALUE);
    }
}
