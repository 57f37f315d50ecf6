package org.mibwright.snmp.internal.ber;

/** The tags that SNMP uses (RFC 2578 section 2, RFC 3416 section 3). */
public final class Tag {
    /** INTEGER. */
    public static final int INTEGER = 0x02;
    /** OCTET STRING. */
    public static final int OCTET_STRING = 0x04;
    /** NULL. */
    public static final int NULL = 0x05;
    /** OBJECT IDENTIFIER. */
    public static final int OID = 0x06;
    /** SEQUENCE. */
    public static final int SEQUENCE = 0x30;
    /** IpAddress. */
    public static final int IP_ADDRESS = 0x40;
    /** Counter32. */
    public static final int COUNTER32 = 0x41;
    /** Gauge32 and Unsigned32. */
    public static final int GAUGE32 = 0x42;
    /** TimeTicks. */
    public static final int TIME_TICKS = 0x43;
    /** Opaque. */
    public static final int OPAQUE = 0x44;
    /** Counter64. */
    public static final int COUNTER64 = 0x46;
    /** noSuchObject. */
    public static final int NO_SUCH_OBJECT = 0x80;
    /** noSuchInstance. */
    public static final int NO_SUCH_INSTANCE = 0x81;
    /** endOfMibView. */
    public static final int END_OF_MIB_VIEW = 0x82;
    /** The Trap-PDU of SNMPv1. */
    public static final int V1_TRAP = 0xa4;

    private Tag() {}
}
