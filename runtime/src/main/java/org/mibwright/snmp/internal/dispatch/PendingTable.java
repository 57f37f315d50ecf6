package org.mibwright.snmp.internal.dispatch;

import org.jspecify.annotations.Nullable;

/** The requests under way by request-id: open addressing with linear probing, and no tombstones. Not thread-safe. */
final class PendingTable {
    private @Nullable Pending<?>[] slots = new Pending<?>[64];
    private int size;

    int size() {
        return size;
    }

    @Nullable Pending<?> get(int id) {
        int mask = slots.length - 1;
        for (int i = home(id, mask); ; i = i + 1 & mask) {
            Pending<?> found = slots[i];
            if (found == null || found.id == id) {
                return found;
            }
        }
    }

    /** Adds a request whose id must not be in use. */
    void put(Pending<?> pending) {
        if (++size * 2 > slots.length) {
            grow();
        }
        insert(pending);
    }

    private void insert(Pending<?> pending) {
        int mask = slots.length - 1;
        int i = home(pending.id, mask);
        while (slots[i] != null) {
            i = i + 1 & mask;
        }
        slots[i] = pending;
    }

    private void grow() {
        Pending<?>[] old = slots;
        slots = new Pending<?>[old.length * 2];
        for (Pending<?> pending : old) {
            if (pending != null) {
                insert(pending);
            }
        }
    }

    /** Removes exactly that request; false if it is not there (any more). */
    boolean remove(Pending<?> pending) {
        int mask = slots.length - 1;
        int i = home(pending.id, mask);
        while (slots[i] != pending) {
            if (slots[i] == null) {
                return false;
            }
            i = i + 1 & mask;
        }
        close(i, mask);
        size--;
        return true;
    }

    /** Moves later members of the probe sequence up, so that the hole ends no search too early. */
    private void close(int hole, int mask) {
        int free = hole;
        for (int i = hole + 1 & mask; ; i = i + 1 & mask) {
            Pending<?> candidate = slots[i];
            if (candidate == null) {
                break;
            }
            if ((i - home(candidate.id, mask) & mask) >= (i - free & mask)) {
                slots[free] = candidate;
                free = i;
            }
        }
        slots[free] = null;
    }

    /** Removes and returns any request, or null if there is none. */
    @Nullable Pending<?> pollAny() {
        for (Pending<?> pending : slots) {
            if (pending != null) {
                remove(pending);
                return pending;
            }
        }
        return null;
    }

    private static int home(int id, int mask) {
        return (id * 0x9e3779b9 >>> 7) & mask;
    }
}
