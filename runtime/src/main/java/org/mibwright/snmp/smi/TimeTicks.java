package org.mibwright.snmp.smi;

import java.time.Duration;

/**
 * Time since some epoch in hundredths of a second, modulo 2<sup>32</sup>, that is about 497 days (RFC 2578 section
 * 7.1.8).
 *
 * @param value hundredths of a second, 0..4294967295
 */
public record TimeTicks(long value) implements Value, Comparable<TimeTicks> {
    private static final long NANOS_PER_TICK = 10_000_000;

    /** @throws IllegalArgumentException if the value does not fit in 32 unsigned bits */
    public TimeTicks {
        Unsigned32.check("TimeTicks", value);
    }

    /**
     * Returns that many hundredths of a second.
     *
     * @throws IllegalArgumentException if the value does not fit in 32 unsigned bits
     */
    public static TimeTicks of(long hundredths) {
        return new TimeTicks(hundredths);
    }

    /**
     * Returns the ticks of a duration, rounded down to hundredths and reduced modulo 2<sup>32</sup>.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    public static TimeTicks of(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("TimeTicks of a negative duration: " + duration);
        }
        long hundredths = duration.getSeconds() * 100 + duration.getNano() / NANOS_PER_TICK;
        return new TimeTicks(hundredths & Unsigned32.MAX);
    }

    /** Returns the time as a duration, with a resolution of ten milliseconds. */
    public Duration toDuration() {
        return Duration.ofSeconds(value / 100, value % 100 * NANOS_PER_TICK);
    }

    /** Returns the time that passed since an earlier reading; one wrap between the two is taken into account. */
    public Duration since(TimeTicks earlier) {
        return new TimeTicks((value - earlier.value) & Unsigned32.MAX).toDuration();
    }

    @Override
    public int compareTo(TimeTicks other) {
        return Long.compare(value, other.value);
    }

    /** Days, hours, minutes and seconds, as in {@code 1 day 02:03:04.05}; the days only where there are any. */
    @Override
    public String toString() {
        long seconds = value / 100;
        long days = seconds / 86_400;
        String time =
                "%02d:%02d:%02d.%02d".formatted(seconds / 3600 % 24, seconds / 60 % 60, seconds % 60, value % 100);
        return days == 0 ? time : days + (days == 1 ? " day " : " days ") + time;
    }
}
