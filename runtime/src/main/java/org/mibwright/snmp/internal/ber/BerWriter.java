package org.mibwright.snmp.internal.ber;

import java.util.Arrays;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Opaque;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

/**
 * Writes BER from the last octet to the first, so that every length is known when it is written, into one array that is
 * used again and again. What is written last stands first: write a sequence's content in reverse, then its header.
 *
 * <p>Not thread-safe.
 */
public final class BerWriter {
    private static final int INITIAL = 2048;

    private byte[] buffer = new byte[INITIAL];
    private int start = INITIAL;

    /** Forgets what was written. */
    public void reset() {
        start = buffer.length;
    }

    /** Returns the array that holds what was written, from {@link #offset()} to its end; valid until the next write. */
    public byte[] array() {
        return buffer;
    }

    /** Returns where in {@link #array()} the first octet stands. */
    public int offset() {
        return start;
    }

    /** Returns how many octets were written. It serves as the mark that {@link #header} closes, too. */
    public int size() {
        return buffer.length - start;
    }

    /** Writes the tag and length of all that was written since a mark, thereby enclosing it. */
    public void header(int tag, int mark) {
        length(size() - mark);
        octet(tag);
    }

    /** Writes an INTEGER. */
    public void integer(int value) {
        signed(Tag.INTEGER, value);
    }

    private void signed(int tag, long value) {
        int mark = size();
        long rest = value;
        int last;
        do {
            last = (byte) rest;
            octet(last);
            rest >>= 8;
        } while (rest != (last < 0 ? -1 : 0));
        octet(size() - mark);
        octet(tag);
    }

    private void unsigned64(int tag, long value) {
        int mark = size();
        long rest = value;
        int last;
        do {
            last = (byte) rest;
            octet(last);
            rest >>>= 8;
        } while (rest != 0);
        if (last < 0) {
            octet(0);
        }
        octet(size() - mark);
        octet(tag);
    }

    /** Writes octets under a tag. */
    public void octets(int tag, OctetString octets) {
        int length = octets.length();
        reserve(length);
        start -= length;
        octets.writeTo(buffer, start);
        length(length);
        octet(tag);
    }

    /** Writes a part of an array under a tag. */
    public void octets(int tag, byte[] source, int offset, int length) {
        raw(source, offset, length);
        length(length);
        octet(tag);
    }

    /** Writes the eight octets of a big-endian number under a tag. */
    public void octets(int tag, long bigEndian) {
        for (int shift = 0; shift < Long.SIZE; shift += 8) {
            octet((int) (bigEndian >>> shift));
        }
        octet(Long.BYTES);
        octet(tag);
    }

    /** Writes one octet under a tag. */
    public void octets(int tag, byte single) {
        octet(single);
        octet(1);
        octet(tag);
    }

    /** Writes a part of an array as it is. */
    public void raw(byte[] source, int offset, int length) {
        reserve(length);
        start -= length;
        System.arraycopy(source, offset, buffer, start, length);
    }

    /**
     * Writes an OID. One without arcs becomes 0.0, one with a single arc gets a second one of 0, since BER has no way to
     * write them.
     *
     * @throws IllegalArgumentException if the first arc is greater than 2, or the second greater than 39 under 0 or 1
     */
    public void oid(Oid oid) {
        int size = oid.size();
        long first = size > 0 ? oid.arc(0) : 0;
        long second = size > 1 ? oid.arc(1) : 0;
        if (first > 2 || first < 2 && second > 39) {
            throw new IllegalArgumentException("BER cannot encode an OID that begins like " + oid);
        }
        int mark = size();
        for (int i = size - 1; i >= 2; i--) {
            arc(oid.arc(i));
        }
        arc(first * 40 + second);
        length(size() - mark);
        octet(Tag.OID);
    }

    private void arc(long arc) {
        octet((int) arc & 0x7f);
        for (long rest = arc >>> 7; rest != 0; rest >>>= 7) {
            octet((int) rest & 0x7f | 0x80);
        }
    }

    /** Writes a tag without content. */
    public void empty(int tag) {
        octet(0);
        octet(tag);
    }

    /**
     * Writes a value under its own tag.
     *
     * @throws IllegalArgumentException if it is an OID that BER cannot encode
     */
    public void value(Value value) {
        if (value instanceof Integer32 integer) {
            signed(Tag.INTEGER, integer.value());
        } else if (value instanceof OctetString octets) {
            octets(Tag.OCTET_STRING, octets);
        } else if (value instanceof Counter32 counter) {
            signed(Tag.COUNTER32, counter.value());
        } else if (value instanceof Gauge32 gauge) {
            signed(Tag.GAUGE32, gauge.value());
        } else if (value instanceof Counter64 counter) {
            unsigned64(Tag.COUNTER64, counter.value());
        } else if (value instanceof TimeTicks ticks) {
            signed(Tag.TIME_TICKS, ticks.value());
        } else if (value instanceof Oid oid) {
            oid(oid);
        } else if (value instanceof IpAddress address) {
            octet(address.bits());
            octet(address.bits() >> 8);
            octet(address.bits() >> 16);
            octet(address.bits() >> 24);
            octet(4);
            octet(Tag.IP_ADDRESS);
        } else if (value instanceof Opaque opaque) {
            octets(Tag.OPAQUE, opaque.octets());
        } else if (value instanceof ExceptionValue exception) {
            empty(Tag.NO_SUCH_OBJECT + exception.ordinal());
        } else {
            empty(Tag.NULL);
        }
    }

    private void length(int length) {
        if (length < 0x80) {
            octet(length);
            return;
        }
        int mark = size();
        for (int rest = length; rest != 0; rest >>>= 8) {
            octet(rest);
        }
        octet(0x80 | size() - mark);
    }

    private void octet(int octet) {
        if (start == 0) {
            reserve(1);
        }
        buffer[--start] = (byte) octet;
    }

    private void reserve(int room) {
        if (start >= room) {
            return;
        }
        int size = size();
        byte[] larger = new byte[Math.max(buffer.length * 2, size + room)];
        System.arraycopy(buffer, start, larger, larger.length - size, size);
        buffer = larger;
        start = larger.length - size;
    }

    /** Returns a copy of what was written. */
    public byte[] toBytes() {
        return Arrays.copyOfRange(buffer, start, buffer.length);
    }
}
