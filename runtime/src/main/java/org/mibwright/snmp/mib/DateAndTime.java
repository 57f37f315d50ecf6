package org.mibwright.snmp.mib;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.OctetString;

/**
 * A DateAndTime of RFC 2579: a local date and time to a tenth of a second, with or without its offset from UTC. It wraps
 * the octets, because many agents send ones that are no date (eight zeros, most often).
 */
public final class DateAndTime {
    private static final int WITHOUT_OFFSET = 8;
    private static final int WITH_OFFSET = 11;

    private final OctetString octets;

    private DateAndTime(OctetString octets) {
        this.octets = octets;
    }

    /** The date and time in these octets, which need not be valid. */
    public static DateAndTime of(OctetString octets) {
        return new DateAndTime(octets);
    }

    /**
     * A date and time without an offset, in eight octets; what is finer than a tenth of a second is dropped.
     *
     * @throws IllegalArgumentException if the year is not within 0..65535
     */
    public static DateAndTime of(LocalDateTime time) {
        byte[] octets = new byte[WITHOUT_OFFSET];
        put(time, octets);
        return new DateAndTime(OctetString.of(octets));
    }

    /**
     * A date and time with an offset, in eleven octets; what is finer than a tenth of a second, or a minute of offset, is
     * dropped.
     *
     * @throws IllegalArgumentException if the year is not within 0..65535
     */
    public static DateAndTime of(OffsetDateTime time) {
        byte[] octets = new byte[WITH_OFFSET];
        put(time.toLocalDateTime(), octets);
        int minutes = time.getOffset().getTotalSeconds() / 60;
        octets[8] = (byte) (minutes < 0 ? '-' : '+');
        octets[9] = (byte) (Math.abs(minutes) / 60);
        octets[10] = (byte) (Math.abs(minutes) % 60);
        return new DateAndTime(OctetString.of(octets));
    }

    private static void put(LocalDateTime time, byte[] octets) {
        if (time.getYear() < 0 || time.getYear() > 0xffff) {
            throw new IllegalArgumentException("year " + time.getYear() + " does not fit into DateAndTime");
        }
        octets[0] = (byte) (time.getYear() >> 8);
        octets[1] = (byte) time.getYear();
        octets[2] = (byte) time.getMonthValue();
        octets[3] = (byte) time.getDayOfMonth();
        octets[4] = (byte) time.getHour();
        octets[5] = (byte) time.getMinute();
        octets[6] = (byte) time.getSecond();
        octets[7] = (byte) (time.getNano() / 100_000_000);
    }

    /** The octets as they are on the wire. */
    public OctetString octets() {
        return octets;
    }

    /** The local date and time, or nothing if the octets are no date. A leap second becomes the second before it. */
    public Optional<LocalDateTime> toLocalDateTime() {
        if (octets.length() != WITHOUT_OFFSET && octets.length() != WITH_OFFSET) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                    octets.at(0) << 8 | octets.at(1),
                    octets.at(2),
                    octets.at(3),
                    octets.at(4),
                    octets.at(5),
                    Math.min(octets.at(6), 59),
                    octets.at(7) * 100_000_000));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date and time with its offset from UTC, or nothing if there is no offset or the octets are no date. */
    public Optional<OffsetDateTime> toOffsetDateTime() {
        if (octets.length() != WITH_OFFSET) {
            return Optional.empty();
        }
        int sign = octets.at(8) == '-' ? -1 : 1;
        int seconds = sign * (octets.at(9) * 60 + octets.at(10)) * 60;
        if (Math.abs(seconds) > 18 * 3600) {
            return Optional.empty();
        }
        return toLocalDateTime().map(local -> OffsetDateTime.of(local, ZoneOffset.ofTotalSeconds(seconds)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateAndTime that && octets.equals(that.octets);
    }

    @Override
    public int hashCode() {
        return octets.hashCode();
    }

    /** In ISO 8601, or the octets in hexadecimal if they are no date. */
    @Override
    public String toString() {
        return toOffsetDateTime()
                .map(OffsetDateTime::toString)
                .or(() -> toLocalDateTime().map(LocalDateTime::toString))
                .orElseGet(octets::toHex);
    }
}
