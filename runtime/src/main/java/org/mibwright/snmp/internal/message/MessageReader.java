package org.mibwright.snmp.internal.message;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.MalformedMessageException;
import org.mibwright.snmp.MalformedMessageException.Problem;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.V1Trap;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.ber.BerReader;
import org.mibwright.snmp.internal.ber.Tag;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/**
 * Reads messages step by step, so that what nobody waits for is dropped before it costs anything: first
 * {@link #begin}, then {@link #community} for v1 and v2c, then {@link #pduHeader}, and then one of {@link #pdu} and
 * {@link #v1Trap}.
 *
 * <p>All methods throw {@link MalformedMessageException} for octets that they do not accept. One for each receiving
 * thread: used again for every message, not thread-safe.
 */
public final class MessageReader {
    private static final PduType[] TYPES = new PduType[9];

    static {
        for (PduType type : PduType.values()) {
            TYPES[type.tag() - PduType.GET.tag()] = type;
        }
    }

    private final BerReader ber = new BerReader();
    private final ArrayList<VarBind> bindings = new ArrayList<>();
    private SnmpVersion version = SnmpVersion.V2C;
    private OctetString community = OctetString.EMPTY;
    private @Nullable PduType type;
    private int message;
    private int pdu;
    private int requestId;
    private int errorStatus;
    private int errorIndex;

    /** Returns the reader, for what only some messages hold. */
    public BerReader ber() {
        return ber;
    }

    /** Begins a message, and returns its version. */
    public SnmpVersion begin(byte[] source, int offset, int length) {
        ber.reset(source, offset, length);
        message = ber.enter(Tag.SEQUENCE);
        int number = ber.integer();
        version = SnmpVersion.ofNumber(number)
                .orElseThrow(() -> ber.bad(Problem.UNKNOWN_VERSION, "version number " + number));
        return version;
    }

    /** Reads the community; one object serves for as long as the same community keeps coming. */
    public OctetString community() {
        int length = ber.skipOctets();
        if (!ber.endsWith(community, length)) {
            community = ber.last(length);
        }
        return community;
    }

    /** Reads the beginning of the PDU; false if it is a trap of SNMPv1, and then {@link #v1Trap} must follow. */
    public boolean pduHeader() {
        int tag = ber.peek();
        if (tag == Tag.V1_TRAP && version == SnmpVersion.V1) {
            type = null;
            return false;
        }
        int index = tag - PduType.GET.tag();
        PduType found = index >= 0 && index < TYPES.length ? TYPES[index] : null;
        if (found == null) {
            throw ber.bad(Problem.UNEXPECTED_TYPE, "no PDU has tag 0x" + Integer.toHexString(tag));
        }
        type = found;
        pdu = ber.enter(tag);
        requestId = ber.integer();
        errorStatus = ber.integer();
        errorIndex = ber.integer();
        return true;
    }

    /** Returns the type of the PDU whose header was read. */
    public PduType type() {
        PduType known = type;
        if (known == null) {
            throw new IllegalStateException("no PDU header was read");
        }
        return known;
    }

    /** Returns the request-id of the PDU whose header was read. */
    public int requestId() {
        return requestId;
    }

    /** Returns the error-status of the PDU whose header was read. */
    public int errorStatus() {
        return errorStatus;
    }

    /**
     * Reads the rest of the PDU, and the end of everything that encloses it.
     *
     * @param expected bindings whose names are likely to come again, in this order; saves making the same names anew
     */
    public Pdu pdu(List<VarBind> expected) {
        List<VarBind> read = bindings(expected);
        ber.leave(pdu);
        end();
        return new Pdu(type(), requestId, errorStatus, errorIndex, read);
    }

    /** Reads the end of the message, after which nothing may follow. */
    public void end() {
        ber.leave(message);
        ber.end();
    }

    /** Reads a whole PDU that some other envelope encloses, which is left to the caller. */
    public Pdu scopedPdu() {
        pduHeader();
        List<VarBind> read = bindings(List.of());
        ber.leave(pdu);
        return new Pdu(type(), requestId, errorStatus, errorIndex, read);
    }

    /** Reads the trap of SNMPv1, and the end of everything that encloses it. */
    public V1Trap v1Trap() {
        int outer = ber.enter(Tag.V1_TRAP);
        V1Trap trap = new V1Trap(
                ber.oid(), ber.ipAddress(), ber.integer(), ber.integer(), ber.timeTicks(), bindings(List.of()));
        ber.leave(outer);
        end();
        return trap;
    }

    private List<VarBind> bindings(List<VarBind> expected) {
        int list = ber.enter(Tag.SEQUENCE);
        bindings.clear();
        while (ber.hasMore()) {
            int outer = ber.enter(Tag.SEQUENCE);
            int index = bindings.size();
            Oid name = ber.oid(index < expected.size() ? expected.get(index).name() : Oid.EMPTY);
            VarBind binding = new VarBind(name, ber.value());
            ber.leave(outer);
            if (version == SnmpVersion.V1 && (binding.isException() || binding.value() instanceof Counter64)) {
                throw ber.bad(Problem.BAD_VALUE, "SNMPv1 has no such value as in " + binding.name());
            }
            bindings.add(binding);
        }
        ber.leave(list);
        List<VarBind> read = List.copyOf(bindings);
        bindings.clear();
        return read;
    }
}
