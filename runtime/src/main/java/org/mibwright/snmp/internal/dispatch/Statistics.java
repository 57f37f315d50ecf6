package org.mibwright.snmp.internal.dispatch;

import java.util.concurrent.atomic.LongAdder;
import org.mibwright.snmp.EngineStatistics;
import org.mibwright.snmp.PduType;
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

    /** Counts a response that came in. */
    void countIn(int errorStatus) {
        count(Statistic.IN_GET_RESPONSES);
        switch (errorStatus) {
            case 1 -> count(Statistic.IN_TOO_BIGS);
            case 2 -> count(Statistic.IN_NO_SUCH_NAMES);
            case 3 -> count(Statistic.IN_BAD_VALUES);
            case 4 -> count(Statistic.IN_READ_ONLYS);
            case 5 -> count(Statistic.IN_GEN_ERRS);
            default -> {}
        }
    }

    /** Counts a response that went out. */
    void countOut(int errorStatus) {
        count(Statistic.OUT_GET_RESPONSES);
        switch (errorStatus) {
            case 1 -> count(Statistic.OUT_TOO_BIGS);
            case 2 -> count(Statistic.OUT_NO_SUCH_NAMES);
            case 3 -> count(Statistic.OUT_BAD_VALUES);
            case 5 -> count(Statistic.OUT_GEN_ERRS);
            default -> {}
        }
    }

    /** Counts a request that went out. */
    void countOut(PduType request) {
        switch (request) {
            case GET -> count(Statistic.OUT_GET_REQUESTS);
            case GET_NEXT -> count(Statistic.OUT_GET_NEXTS);
            case SET -> count(Statistic.OUT_SET_REQUESTS);
            default -> {}
        }
    }

    /** Returns the count. */
    public long get(Statistic statistic) {
        return counters[statistic.ordinal()].sum();
    }

    /** Returns the count as a MIB shows it. */
    public Counter32 counter(Statistic statistic) {
        return Counter32.wrapping(get(statistic));
    }

    /** Returns the counts that people ask for. */
    public EngineStatistics summary() {
        return new EngineStatistics(
                get(Statistic.IN_PKTS),
                get(Statistic.OUT_PKTS),
                get(Statistic.IN_GET_RESPONSES),
                get(Statistic.RETRIES),
                get(Statistic.TIMEOUTS),
                get(Statistic.UNMATCHED_RESPONSES),
                get(Statistic.IN_ASN_PARSE_ERRS) + get(Statistic.IN_BAD_VERSIONS) + get(Statistic.INVALID_MSGS),
                get(Statistic.WRONG_DIGESTS) + get(Statistic.NOT_IN_TIME_WINDOWS) + get(Statistic.DECRYPTION_ERRORS),
                get(Statistic.SILENT_DROPS));
    }
}
