package org.mibwright.snmp.internal.dispatch;

import java.util.concurrent.atomic.LongAdder;
import org.mibwright.snmp.smi.Counter32;

/** The counters of one engine. Thread-safe. */
public final class Statistics {
    private final LongAdder[] counters = new LongAdder[Statistic.values().length];

    /** Makes counters that all stand at zero. */
    public Statistics() {
        for (int i = 0; i < counters.length; i++) {
            counters[i] = new LongAdder();
        }
    }

    /** Counts one. */
    public void count(Statistic statistic) {
        counters[statistic.ordinal()].increment();
    }

    /** Counts many. */
    public void count(Statistic statistic, long many) {
        counters[statistic.ordinal()].add(many);
    }

    /** Returns the count. */
    public long get(Statistic statistic) {
        return counters[statistic.ordinal()].sum();
    }

    /** Returns the count as a MIB shows it. */
    public Counter32 counter(Statistic statistic) {
        return Counter32.wrapping(get(statistic));
    }
}
