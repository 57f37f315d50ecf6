package org.mibwright.snmp.internal.dispatch;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.internal.ber.BerWriter;

/** A few writers to be used again, without waiting and without a thread-local for each of a million virtual threads. */
final class Writers {
    private static final int SLOTS = 16;

    private final AtomicReferenceArray<@Nullable BerWriter> idle = new AtomicReferenceArray<>(SLOTS);

    BerWriter take() {
        BerWriter writer = idle.getAndSet(slot(), null);
        if (writer == null) {
            return new BerWriter();
        }
        writer.reset();
        return writer;
    }

    void giveBack(BerWriter writer) {
        idle.lazySet(slot(), writer);
    }

    private static int slot() {
        return (int) Thread.currentThread().getId() & SLOTS - 1;
    }
}
