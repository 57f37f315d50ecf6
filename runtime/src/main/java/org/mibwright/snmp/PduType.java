package org.mibwright.snmp;

/** The kinds of PDU of RFC 3416 section 3. The trap of SNMPv1 is of another shape, see {@link V1Trap}. */
public enum PduType {
    /** GetRequest-PDU. */
    GET(0xa0, "GetRequest"),
    /** GetNextRequest-PDU. */
    GET_NEXT(0xa1, "GetNextRequest"),
    /** Response-PDU, the GetResponse-PDU of SNMPv1. */
    RESPONSE(0xa2, "Response"),
    /** SetRequest-PDU. */
    SET(0xa3, "SetRequest"),
    /** GetBulkRequest-PDU, not in SNMPv1. */
    GET_BULK(0xa5, "GetBulkRequest"),
    /** InformRequest-PDU, not in SNMPv1. */
    INFORM(0xa6, "InformRequest"),
    /** SNMPv2-Trap-PDU, not in SNMPv1. */
    TRAP(0xa7, "SNMPv2-Trap"),
    /** Report-PDU, only in SNMPv3. */
    REPORT(0xa8, "Report");

    private final int tag;
    private final String label;

    PduType(int tag, String label) {
        this.tag = tag;
        this.label = label;
    }

    /** Returns the BER tag. */
    public int tag() {
        return tag;
    }

    /** Returns whether somebody waits for a response to it: the Confirmed Class of RFC 3411 section 2.8. */
    public boolean isConfirmed() {
        return switch (this) {
            case GET, GET_NEXT, GET_BULK, SET, INFORM -> true;
            case RESPONSE, TRAP, REPORT -> false;
        };
    }

    /** The name of RFC 3416 without its {@code -PDU}, such as {@code GetBulkRequest}. */
    @Override
    public String toString() {
        return label;
    }
}
