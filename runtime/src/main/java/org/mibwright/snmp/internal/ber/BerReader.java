package org.mibwright.snmp.internal.ber;

import org.mibwright.snmp.MalformedMessageException;
import org.mibwright.snmp.MalformedMessageException.Problem;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.Null;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Opaque;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

/**
 * Reads BER in place. Every length is held against what encloses it, so that nothing outside of the message is ever
 * touched; nothing is allocated but the values themselves.
 *
 * <p>Lengths may take more octets than they need (RFC 3417 section 8 allows it), integers may not; a Counter32, Gauge32
 * or TimeTicks of four octets is taken as unsigned even where its encoder forgot the leading zero.
 *
 * <p>All methods throw {@link MalformedMessageException} for octets that they do not accept. Not thread-safe.
 */
public final class BerReader {
    private final int[] arcs = new int[Oid.MAX_SIZE];
    private byte[] buffer = new byte[0];
    private int origin;
    private int at;
    private int limit;

    /** Begins to read a part of an array. */
    public void reset(byte[] source, int offset, int length) {
        buffer = source;
        origin = offset;
        at = offset;
        limit = offset + length;
    }

    /** Returns the index in the array of the octet that is read next. */
    public int position() {
        return at;
    }

    /** Returns whether the innermost open sequence holds more. */
    public boolean hasMore() {
        return at < limit;
    }

    /** Returns the tag that is read next. */
    public int peek() {
        if (at >= limit) {
            throw bad(Problem.TRUNCATED, "nothing where a tag must be");
        }
        return buffer[at] & 0xff;
    }

    /** Opens a sequence, or whatever has that tag and content of its own; returns what {@link #leave} needs to close it. */
    public int enter(int tag) {
        int length = expect(tag);
        int outer = limit;
        limit = at + length;
        return outer;
    }

    /** Closes a sequence, which must have been read to its end. */
    public void leave(int outer) {
        if (at != limit) {
            throw bad(Problem.TRAILING_OCTETS, (limit - at) + " octets left over");
        }
        limit = outer;
    }

    /** Checks that everything was read. */
    public void end() {
        leave(limit);
    }

    /** Reads an INTEGER of 32 bits. */
    public int integer() {
        return integer(expect(Tag.INTEGER));
    }

    private int integer(int length) {
        if (length < 1 || length > 4) {
            throw bad(Problem.BAD_INTEGER, "INTEGER of " + length + " octets");
        }
        int value = buffer[at++];
        for (int i = 1; i < length; i++) {
            value = value << 8 | buffer[at++] & 0xff;
        }
        return value;
    }

    private long unsigned32(int length) {
        boolean padded = length == 5 && buffer[at] == 0;
        if (length < 1 || length > 4 && !padded) {
            throw bad(Problem.BAD_INTEGER, "32-bit number of " + length + " octets");
        }
        if (padded) {
            at++;
        }
        return integer(padded ? 4 : length) & 0xffff_ffffL;
    }

    private long unsigned64(int length) {
        boolean padded = length == 9 && buffer[at] == 0;
        if (length < 1 || length > 8 && !padded) {
            throw bad(Problem.BAD_INTEGER, "64-bit number of " + length + " octets");
        }
        long value = buffer[at++];
        for (int i = 1; i < length; i++) {
            value = value << 8 | buffer[at++] & 0xff;
        }
        return value;
    }

    /** Reads an OCTET STRING. */
    public OctetString octets() {
        return take(expect(Tag.OCTET_STRING));
    }

    /** Reads an OCTET STRING, and returns that object itself if it is equal: what keeps coming need not be made anew. */
    public OctetString octetsLike(OctetString last) {
        int length = skipOctets();
        return endsWith(last, length) ? last : last(length);
    }

    /** Reads past an OCTET STRING and returns its length; its content is the octets before {@link #position()}. */
    public int skipOctets() {
        int length = expect(Tag.OCTET_STRING);
        at += length;
        return length;
    }

    private OctetString take(int length) {
        OctetString octets = OctetString.of(buffer, at, length);
        at += length;
        return octets;
    }

    /** Reads an OBJECT IDENTIFIER. */
    public Oid oid() {
        return oid(expect(Tag.OID), Oid.EMPTY);
    }

    /** Reads an OBJECT IDENTIFIER. If it is the one that was expected, returns that very object. */
    public Oid oid(Oid expected) {
        return oid(expect(Tag.OID), expected);
    }

    private Oid oid(int length, Oid expected) {
        int end = at + length;
        if (length == 0 || buffer[end - 1] < 0) {
            throw bad(Problem.BAD_OID, length == 0 ? "OID without octets" : "OID ends in the middle of an arc");
        }
        int size = 2;
        long first = arc();
        long root = Math.min(first / 40, 2);
        arcs[0] = (int) root;
        arcs[1] = narrow(first - root * 40);
        while (at < end) {
            if (size == Oid.MAX_SIZE) {
                throw bad(Problem.BAD_OID, "OID of more than " + Oid.MAX_SIZE + " arcs");
            }
            int octet = buffer[at];
            if (octet >= 0) {
                at++;
                arcs[size++] = octet;
            } else {
                arcs[size++] = narrow(arc());
            }
        }
        return expected.hasArcs(arcs, 0, size) ? expected : Oid.ofArcs(arcs, 0, size);
    }

    private long arc() {
        int from = at;
        if (buffer[at] == (byte) 0x80) {
            throw bad(Problem.BAD_OID, "OID arc with leading zeros");
        }
        long arc = 0;
        int octet;
        do {
            octet = buffer[at++];
            arc = arc << 7 | octet & 0x7f;
        } while (octet < 0 && at - from < 5);
        if (octet < 0) {
            throw bad(Problem.BAD_OID, "OID arc of more than 32 bits");
        }
        return arc;
    }

    private int narrow(long arc) {
        if (arc > 0xffff_ffffL) {
            throw bad(Problem.BAD_OID, "OID arc of more than 32 bits");
        }
        return (int) arc;
    }

    /** Reads any value that a variable binding may hold. */
    public Value value() {
        int tag = peek();
        int length = expect(tag);
        return switch (tag) {
            case Tag.INTEGER -> Integer32.of(integer(length));
            case Tag.OCTET_STRING -> take(length);
            case Tag.OID -> oid(length, Oid.EMPTY);
            case Tag.NULL -> nothing(length, Null.INSTANCE);
            case Tag.IP_ADDRESS -> ipAddress(length);
            case Tag.COUNTER32 -> Counter32.of(unsigned32(length));
            case Tag.GAUGE32 -> Gauge32.of(unsigned32(length));
            case Tag.TIME_TICKS -> TimeTicks.of(unsigned32(length));
            case Tag.OPAQUE -> new Opaque(take(length));
            case Tag.COUNTER64 -> Counter64.of(unsigned64(length));
            case Tag.NO_SUCH_OBJECT -> nothing(length, ExceptionValue.NO_SUCH_OBJECT);
            case Tag.NO_SUCH_INSTANCE -> nothing(length, ExceptionValue.NO_SUCH_INSTANCE);
            case Tag.END_OF_MIB_VIEW -> nothing(length, ExceptionValue.END_OF_MIB_VIEW);
            default -> throw bad(Problem.UNEXPECTED_TYPE, "no value has tag 0x" + Integer.toHexString(tag));
        };
    }

    /** Reads an IpAddress. */
    public IpAddress ipAddress() {
        return ipAddress(expect(Tag.IP_ADDRESS));
    }

    private IpAddress ipAddress(int length) {
        if (length != 4) {
            throw bad(Problem.BAD_VALUE, "IpAddress of " + length + " octets");
        }
        int bits = 0;
        for (int i = 0; i < 4; i++) {
            bits = bits << 8 | buffer[at++] & 0xff;
        }
        return IpAddress.of(bits);
    }

    /** Reads TimeTicks. */
    public TimeTicks timeTicks() {
        return TimeTicks.of(unsigned32(expect(Tag.TIME_TICKS)));
    }

    private Value nothing(int length, Value value) {
        if (length != 0) {
            throw bad(Problem.BAD_VALUE, value + " with content");
        }
        return value;
    }

    private int expect(int tag) {
        if (at >= limit) {
            throw bad(Problem.TRUNCATED, "nothing where tag 0x" + Integer.toHexString(tag) + " must be");
        }
        if ((buffer[at] & 0xff) != tag) {
            throw bad(
                    Problem.UNEXPECTED_TYPE,
                    "tag 0x" + Integer.toHexString(buffer[at] & 0xff) + " where 0x" + Integer.toHexString(tag)
                            + " must be");
        }
        at++;
        int length = length();
        if (length > limit - at) {
            throw bad(Problem.BAD_LENGTH, "length of " + length + " where " + (limit - at) + " octets are left");
        }
        return length;
    }

    private int length() {
        if (at >= limit) {
            throw bad(Problem.TRUNCATED, "nothing where a length must be");
        }
        int first = buffer[at++];
        if (first >= 0) {
            return first;
        }
        int octets = first & 0x7f;
        if (octets == 0 || octets > 4 || octets > limit - at) {
            throw bad(
                    octets > limit - at && octets <= 4 ? Problem.TRUNCATED : Problem.BAD_LENGTH,
                    octets == 0 ? "indefinite length" : "length of " + octets + " octets");
        }
        int length = 0;
        for (int i = 0; i < octets; i++) {
            length = length << 8 | buffer[at++] & 0xff;
        }
        if (length < 0) {
            throw bad(Problem.BAD_LENGTH, "length of more than 31 bits");
        }
        return length;
    }

    /** Returns whether the octets before {@link #position()} are those of a string of that length. */
    public boolean endsWith(OctetString expected, int length) {
        if (expected.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (expected.at(i) != (buffer[at - length + i] & 0xff)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the octets before {@link #position()}. */
    public OctetString last(int length) {
        return OctetString.of(buffer, at - length, length);
    }

    /** Returns the octet before {@link #position()}. */
    public int octetBefore() {
        return buffer[at - 1] & 0xff;
    }

    /** Returns the eight octets before {@link #position()} as a big-endian number. */
    public long longBefore() {
        long value = 0;
        for (int i = at - Long.BYTES; i < at; i++) {
            value = value << 8 | buffer[i] & 0xff;
        }
        return value;
    }

    /** Returns the exception for what is wrong here. */
    public MalformedMessageException bad(Problem problem, String message) {
        return new MalformedMessageException(problem, at - origin, message);
    }
}
