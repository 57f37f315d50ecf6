package org.mibwright.snmp.internal.message;

import java.util.List;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.V1Trap;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.ber.BerWriter;
import org.mibwright.snmp.internal.ber.Tag;
import org.mibwright.snmp.smi.OctetString;

/** Writes PDUs and the community messages around them (RFC 3416 section 3, RFC 1157 section 4, RFC 1901 section 3). */
public final class PduWriter {
    private PduWriter() {}

    /**
     * Writes a whole message of SNMPv1 or SNMPv2c.
     *
     * @throws IllegalArgumentException if it holds an OID that BER cannot encode
     */
    public static void message(BerWriter out, SnmpVersion version, OctetString community, Pdu pdu, int requestId) {
        int mark = out.size();
        pdu(out, pdu, requestId);
        header(out, version, community, mark);
    }

    /** Writes a whole message of SNMPv1 that holds a trap. */
    public static void message(BerWriter out, OctetString community, V1Trap trap) {
        int mark = out.size();
        bindings(out, trap.bindings());
        out.value(trap.timestamp());
        out.integer(trap.specificTrap());
        out.integer(trap.genericTrap());
        out.value(trap.agentAddress());
        out.oid(trap.enterprise());
        out.header(Tag.V1_TRAP, mark);
        header(out, SnmpVersion.V1, community, mark);
    }

    private static void header(BerWriter out, SnmpVersion version, OctetString community, int mark) {
        out.octets(Tag.OCTET_STRING, community);
        out.integer(version.number());
        out.header(Tag.SEQUENCE, mark);
    }

    /** Writes a PDU alone, with another request-id than it has itself. */
    public static void pdu(BerWriter out, Pdu pdu, int requestId) {
        int mark = out.size();
        bindings(out, pdu.bindings());
        out.integer(pdu.errorIndex());
        out.integer(pdu.errorStatus());
        out.integer(requestId);
        out.header(pdu.type().tag(), mark);
    }

    private static void bindings(BerWriter out, List<VarBind> bindings) {
        int list = out.size();
        for (int i = bindings.size() - 1; i >= 0; i--) {
            int mark = out.size();
            VarBind binding = bindings.get(i);
            out.value(binding.value());
            out.oid(binding.name());
            out.header(Tag.SEQUENCE, mark);
        }
        out.header(Tag.SEQUENCE, list);
    }
}
