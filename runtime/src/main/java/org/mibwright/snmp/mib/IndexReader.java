package org.mibwright.snmp.mib;

import java.util.OptionalInt;
import org.mibwright.snmp.mib.SyntaxException.Kind;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Opaque;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

/** Gives the parts of an index in order out of an instance suffix (RFC 2578 section 7.7). Not thread-safe. */
public final class IndexReader {
    private final Oid suffix;
    private final boolean strict;
    private int position;

    /** @param strict whether parts are held against the ranges of their syntax */
    IndexReader(Oid suffix, boolean strict) {
        this.suffix = suffix;
        this.strict = strict;
    }

    /**
     * Takes one part.
     *
     * @throws SyntaxException if the suffix does not go on with a value of the part's syntax
     */
    public <T> T get(IndexPart<T> part) {
        Value value = value(part);
        if (strict) {
            part.syntax().check(value);
        }
        return part.syntax().decode(value);
    }

    Value value(IndexPart<?> part) {
        return switch (part.syntax().base()) {
            case INTEGER32 -> Integer32.of((int) arc(part, Integer.MAX_VALUE));
            case UNSIGNED32, GAUGE32 -> Gauge32.of(arc(part, 0xffff_ffffL));
            case COUNTER32 -> Counter32.of(arc(part, 0xffff_ffffL));
            case TIME_TICKS -> TimeTicks.of(arc(part, 0xffff_ffffL));
            case IP_ADDRESS -> {
                if (part.tagged()) {
                    expectTag(part);
                }
                byte[] octets = octets(part, 4);
                yield IpAddress.of(octets[0] & 0xff, octets[1] & 0xff, octets[2] & 0xff, octets[3] & 0xff);
            }
            case OCTET_STRING, BITS -> OctetString.of(octets(part, octetCount(part)));
            case OPAQUE -> Opaque.of(octets(part, octetCount(part)));
            case OBJECT_IDENTIFIER -> {
                int count = part.implied() ? remaining() : length(part);
                position += count;
                yield suffix.subOid(position - count, position);
            }
            case COUNTER64, ANY ->
                throw new SyntaxException(Kind.WRONG_TYPE, part.name() + ": its syntax cannot be part of an index");
        };
    }

    private void expectTag(IndexPart<?> part) {
        long tag = arc(part, 0xffff_ffffL);
        if (tag != IndexWriter.IP_ADDRESS_TAG) {
            throw new SyntaxException(Kind.WRONG_VALUE, part.name() + ": kind of address " + tag + " is not known");
        }
    }

    private int octetCount(IndexPart<?> part) {
        OptionalInt fixed = part.syntax().fixedSize();
        if (fixed.isPresent()) {
            return fixed.getAsInt();
        }
        return part.implied() ? remaining() : length(part);
    }

    private byte[] octets(IndexPart<?> part, int count) {
        if (count > remaining()) {
            throw tooShort(part);
        }
        byte[] octets = new byte[count];
        for (int i = 0; i < count; i++) {
            octets[i] = (byte) arc(part, 255);
        }
        return octets;
    }

    private int length(IndexPart<?> part) {
        long length = arc(part, 0xffff_ffffL);
        if (length > remaining()) {
            throw tooShort(part);
        }
        return (int) length;
    }

    private long arc(IndexPart<?> part, long max) {
        if (position == suffix.size()) {
            throw tooShort(part);
        }
        long arc = suffix.arc(position++);
        if (arc > max) {
            throw new SyntaxException(
                    Kind.WRONG_VALUE, part.name() + ": arc " + arc + " of index " + suffix + " is over " + max);
        }
        return arc;
    }

    int position() {
        return position;
    }

    private int remaining() {
        return suffix.size() - position;
    }

    private SyntaxException tooShort(IndexPart<?> part) {
        return new SyntaxException(Kind.WRONG_LENGTH, part.name() + ": index " + suffix + " ends too early");
    }

    void expectEnd() {
        if (remaining() > 0) {
            throw new SyntaxException(Kind.WRONG_LENGTH, "index " + suffix + " has " + remaining() + " arcs too many");
        }
    }
}
