package org.mibwright.snmp.mib;

import java.util.Arrays;
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

/** Takes the parts of an index in order and encodes them as arcs (RFC 2578 section 7.7). Not thread-safe. */
public final class IndexWriter {
    /** The kind of a NetworkAddress that is an IpAddress; there is no other (RFC 1212 section 4.1.6). */
    static final int IP_ADDRESS_TAG = 1;

    private int[] arcs = new int[8];
    private int size;

    IndexWriter() {}

    /**
     * Appends one part.
     *
     * @throws SyntaxException if the value cannot be in an index
     */
    public <T> IndexWriter put(IndexPart<T> part, T value) {
        return value(part, part.syntax().encode(value));
    }

    IndexWriter value(IndexPart<?> part, Value encoded) {
        if (encoded instanceof Integer32 integer) {
            number(part, integer.value());
        } else if (encoded instanceof Gauge32 gauge) {
            add(gauge.value());
        } else if (encoded instanceof TimeTicks ticks) {
            add(ticks.value());
        } else if (encoded instanceof Counter32 counter) {
            add(counter.value());
        } else if (encoded instanceof IpAddress address) {
            if (part.tagged()) {
                add(IP_ADDRESS_TAG);
            }
            for (int i = 0; i < 4; i++) {
                add(address.octet(i));
            }
        } else if (encoded instanceof OctetString octets) {
            octets(part, octets);
        } else if (encoded instanceof Opaque opaque) {
            octets(part, opaque.octets());
        } else if (encoded instanceof Oid oid) {
            oid(part, oid);
        } else {
            throw new SyntaxException(Kind.WRONG_TYPE, part.name() + ": " + encoded + " cannot be part of an index");
        }
        return this;
    }

    private void number(IndexPart<?> part, int number) {
        if (number < 0) {
            throw new SyntaxException(Kind.WRONG_VALUE, part.name() + ": " + number + " is negative");
        }
        add(number);
    }

    private void octets(IndexPart<?> part, OctetString octets) {
        OptionalInt fixed = part.syntax().fixedSize();
        if (fixed.isPresent() && fixed.getAsInt() != octets.length()) {
            throw new SyntaxException(
                    Kind.WRONG_LENGTH,
                    part.name() + ": " + octets.length() + " octets where there must be " + fixed.getAsInt());
        }
        if (fixed.isEmpty() && !part.implied()) {
            add(octets.length());
        }
        for (int i = 0; i < octets.length(); i++) {
            add(octets.at(i));
        }
    }

    private void oid(IndexPart<?> part, Oid oid) {
        if (!part.implied()) {
            add(oid.size());
        }
        for (int i = 0; i < oid.size(); i++) {
            add(oid.arc(i));
        }
    }

    void add(long arc) {
        if (size == arcs.length) {
            arcs = Arrays.copyOf(arcs, size * 2);
        }
        arcs[size++] = (int) arc;
    }

    Oid toOid() {
        return Oid.ofArcs(arcs, 0, size);
    }
}
