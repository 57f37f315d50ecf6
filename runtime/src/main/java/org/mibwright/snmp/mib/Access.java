package org.mibwright.snmp.mib;

/** The MAX-ACCESS of an object, or the ACCESS of SMIv1 (RFC 2578 section 7.3, RFC 1212 section 4.1.2). */
public enum Access {
    /** Has no instance of its own on the wire. */
    NOT_ACCESSIBLE("not-accessible"),
    /** Appears in notifications alone. */
    ACCESSIBLE_FOR_NOTIFY("accessible-for-notify"),
    /** Can be read. */
    READ_ONLY("read-only"),
    /** Can be read and written. */
    READ_WRITE("read-write"),
    /** Can be read and written, and written to make a new conceptual row. */
    READ_CREATE("read-create"),
    /** SMIv1: can be written, and what a read gives is left open. */
    WRITE_ONLY("write-only");

    private final String keyword;

    Access(String keyword) {
        this.keyword = keyword;
    }

    /** The word of the MIB module, such as {@code read-only}. */
    public String keyword() {
        return keyword;
    }

    /** Whether instances answer a GET. */
    public boolean isReadable() {
        return this == READ_ONLY || this == READ_WRITE || this == READ_CREATE;
    }

    /** Whether instances take a SET. */
    public boolean isWritable() {
        return this == READ_WRITE || this == READ_CREATE || this == WRITE_ONLY;
    }

    /** Whether this allows all that another access does: reading, writing, and making rows. */
    public boolean includes(Access other) {
        return (isReadable() || !other.isReadable())
                && (isWritable() || !other.isWritable())
                && (this == READ_CREATE || other != READ_CREATE);
    }

    /** The access of this keyword; one that is not known allows nothing. */
    static Access of(String keyword) {
        for (Access access : values()) {
            if (access.keyword.equals(keyword)) {
                return access;
            }
        }
        return NOT_ACCESSIBLE;
    }
}
