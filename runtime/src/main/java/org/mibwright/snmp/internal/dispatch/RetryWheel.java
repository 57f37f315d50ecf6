package org.mibwright.snmp.internal.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * A hashed timer wheel for the timeouts of requests: constant time to set and to clear, and no object for it, because
 * the requests themselves are the links of its lists. Timers go off up to one tick (about 4 ms) late, never early. Not
 * thread-safe.
 */
final class RetryWheel {
    private static final int TICK_SHIFT = 22;
    private static final int SLOTS = 2048;
    private static final int MASK = SLOTS - 1;

    private final @Nullable Pending<?>[] slots = new Pending<?>[SLOTS];
    private final long[] occupied = new long[SLOTS / 64];
    private long done;
    private int size;

    RetryWheel(long nowNanos) {
        this.done = nowNanos >> TICK_SHIFT;
    }

    /** Sets the timer of a request that has none set. */
    void set(Pending<?> pending, long deadlineNanos) {
        long tick = Math.max((deadlineNanos >> TICK_SHIFT) + 1, done + 1);
        int slot = (int) tick & MASK;
        pending.tick = tick;
        pending.armed = true;
        Pending<?> head = slots[slot];
        pending.next = head;
        pending.previous = null;
        if (head != null) {
            head.previous = pending;
        }
        slots[slot] = pending;
        occupied[slot >> 6] |= 1L << slot;
        size++;
    }

    /** Clears the timer of a request, if it is set. */
    void clear(Pending<?> pending) {
        if (!pending.armed) {
            return;
        }
        int slot = (int) pending.tick & MASK;
        Pending<?> next = pending.next;
        Pending<?> previous = pending.previous;
        if (previous == null) {
            slots[slot] = next;
            if (next == null) {
                occupied[slot >> 6] &= ~(1L << slot);
            }
        } else {
            previous.next = next;
        }
        if (next != null) {
            next.previous = previous;
        }
        pending.next = null;
        pending.previous = null;
        pending.armed = false;
        size--;
    }

    /** Clears and returns a request whose time has come, or returns null when there is none left. */
    @Nullable Pending<?> poll(long nowNanos) {
        long now = nowNanos >> TICK_SHIFT;
        if (size == 0) {
            done = Math.max(done, now);
            return null;
        }
        long from = Math.max(done + 1, now - SLOTS + 1);
        for (long tick = from; tick <= now; tick++) {
            for (Pending<?> timer = slots[(int) tick & MASK]; timer != null; timer = timer.next) {
                if (timer.tick <= now) {
                    done = tick - 1;
                    clear(timer);
                    return timer;
                }
            }
        }
        done = Math.max(done, now);
        return null;
    }

    /** Returns how many nanoseconds remain until a timer may go off, or {@link Long#MAX_VALUE} if none is set. */
    long remaining(long nowNanos) {
        if (size == 0) {
            return Long.MAX_VALUE;
        }
        int first = (int) (done + 1) & MASK;
        int word = first >> 6;
        long bits = occupied[word] & -1L << first;
        for (int i = 0; i <= occupied.length; i++) {
            if (bits != 0) {
                int slot = (word << 6) + Long.numberOfTrailingZeros(bits);
                long tick = done + 1 + (slot - first & MASK);
                return Math.max(0, (tick << TICK_SHIFT) - nowNanos);
            }
            word = word + 1 & occupied.length - 1;
            bits = occupied[word];
        }
        return Long.MAX_VALUE;
    }
}
