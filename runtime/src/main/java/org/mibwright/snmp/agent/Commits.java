package org.mibwright.snmp.agent;

import java.util.function.Supplier;

/**
 * Lets readers see whether a SET was committed while they read, so that one PDU never shows half of it. Nobody ever
 * waits for a reader, and a reader waits for no more than a moment.
 */
final class Commits {
    private static final int ATTEMPTS = 4;
    private static final int MOMENT_MILLIS = 20;

    // Guarded by this.
    private int underWay;
    private long begun;

    synchronized void begin() {
        underWay++;
        begun++;
    }

    synchronized void end() {
        underWay--;
        notifyAll();
    }

    /** How many commits there were, or -1 if one is under way even after a moment. */
    private synchronized long stamp(boolean patiently) {
        if (underWay > 0 && patiently) {
            try {
                wait(MOMENT_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return underWay > 0 ? -1 : begun;
    }

    /**
     * Reads, and again if a SET came between; a few times at most, since a slow SET must not stop the world.
     *
     * @param several whether it reads more than one value; one alone is of one piece anyhow
     */
    <T> T read(Supplier<T> reading, boolean several) {
        for (int i = 1; several && i < ATTEMPTS; i++) {
            long before = stamp(true);
            T result = reading.get();
            if (before >= 0 && stamp(false) == before) {
                return result;
            }
        }
        return reading.get();
    }
}
