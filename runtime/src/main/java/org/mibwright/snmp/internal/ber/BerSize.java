package org.mibwright.snmp.internal.ber;

import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Opaque;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

/** How many octets {@link BerWriter} will need. */
public final class BerSize {
    private BerSize() {}

    /** Returns the size of a variable binding. */
    public static int of(VarBind binding) {
        return enclosed(of(binding.name()) + of(binding.value()));
    }

    /** Returns the size of a value with its tag and length. */
    public static int of(Value value) {
        if (value instanceof Integer32 integer) {
            return 2 + signed(integer.value());
        } else if (value instanceof OctetString octets) {
            return enclosed(octets.length());
        } else if (value instanceof Counter32 counter) {
            return 2 + signed(counter.value());
        } else if (value instanceof Gauge32 gauge) {
            return 2 + signed(gauge.value());
        } else if (value instanceof TimeTicks ticks) {
            return 2 + signed(ticks.value());
        } else if (value instanceof Counter64 counter) {
            return 2 + (counter.value() < 0 ? 9 : signed(counter.value()));
        } else if (value instanceof Oid oid) {
            return oid(oid);
        } else if (value instanceof IpAddress) {
            return 6;
        } else if (value instanceof Opaque opaque) {
            return enclosed(opaque.octets().length());
        }
        return 2;
    }

    /** Returns the size of something with that many octets of content. */
    public static int enclosed(int content) {
        return content + (content < 0x80 ? 2 : content < 0x100 ? 3 : content < 0x1_0000 ? 4 : 5);
    }

    private static int signed(long value) {
        return (72 - Long.numberOfLeadingZeros(value < 0 ? ~value : value)) / 8;
    }

    private static int oid(Oid oid) {
        int content = arc((oid.size() > 0 ? oid.arc(0) : 0) * 40 + (oid.size() > 1 ? oid.arc(1) : 0));
        for (int i = 2; i < oid.size(); i++) {
            content += arc(oid.arc(i));
        }
        return enclosed(content);
    }

    private static int arc(long arc) {
        return arc < 0x80 ? 1 : (70 - Long.numberOfLeadingZeros(arc)) / 7;
    }
}
