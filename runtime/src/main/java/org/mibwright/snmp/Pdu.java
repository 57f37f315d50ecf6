package org.mibwright.snmp;

import java.util.ArrayList;
import java.util.List;
import org.mibwright.snmp.smi.Oid;

/**
 * A protocol data unit (RFC 3416 section 3).
 *
 * @param type what it is
 * @param requestId ties a response to its request
 * @param errorStatus the error-status code of a response; the non-repeaters of a GetBulkRequest
 * @param errorIndex the error-index of a response, counting from 1; the max-repetitions of a GetBulkRequest
 * @param bindings the variable bindings
 */
public record Pdu(PduType type, int requestId, int errorStatus, int errorIndex, List<VarBind> bindings) {

    /** Copies the bindings. */
    public Pdu {
        bindings = List.copyOf(bindings);
    }

    /** Returns a PDU of a type, still without a request-id, that holds those bindings. */
    public static Pdu of(PduType type, List<VarBind> bindings) {
        return new Pdu(type, 0, 0, 0, bindings);
    }

    /** Returns a PDU of a type, still without a request-id, that names those variables. */
    public static Pdu of(PduType type, Oid... names) {
        return of(type, unspecified(names));
    }

    /**
     * Returns a GetBulkRequest, still without a request-id.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public static Pdu getBulk(int nonRepeaters, int maxRepetitions, Oid... names) {
        if (nonRepeaters < 0 || maxRepetitions < 0) {
            throw new IllegalArgumentException("GETBULK with negative counts");
        }
        return new Pdu(PduType.GET_BULK, 0, nonRepeaters, maxRepetitions, unspecified(names));
    }

    private static List<VarBind> unspecified(Oid... names) {
        if (names.length == 1) {
            return List.of(VarBind.of(names[0]));
        }
        List<VarBind> bindings = new ArrayList<>(names.length);
        for (Oid name : names) {
            bindings.add(VarBind.of(name));
        }
        return bindings;
    }

    /** Returns the successful response to this request. */
    public Pdu response(List<VarBind> values) {
        return new Pdu(PduType.RESPONSE, requestId, 0, 0, values);
    }

    /** Returns the response that refuses this request; its bindings are those of the request. */
    public Pdu error(ErrorStatus status, int index) {
        return new Pdu(PduType.RESPONSE, requestId, status.code(), index, bindings);
    }

    /** Returns this PDU with another request-id. */
    public Pdu withRequestId(int id) {
        return new Pdu(type, id, errorStatus, errorIndex, bindings);
    }

    /** Returns the non-repeaters of a GetBulkRequest, never negative. */
    public int nonRepeaters() {
        return Math.max(0, errorStatus);
    }

    /** Returns the max-repetitions of a GetBulkRequest, never negative. */
    public int maxRepetitions() {
        return Math.max(0, errorIndex);
    }
}
