package org.mibwright.compiler.model;

import java.util.Optional;

/** The value of an ACCESS, MAX-ACCESS or MIN-ACCESS clause, ordered from least to most where both can be compared. */
public enum Access {
    /** AGENT-CAPABILITIES only: the agent lacks the object (RFC 2580 section 5). */
    NOT_IMPLEMENTED("not-implemented"),
    /** Neither read nor written: tables, rows, and index columns of SMIv2. */
    NOT_ACCESSIBLE("not-accessible"),
    /** Sent in notifications only. */
    ACCESSIBLE_FOR_NOTIFY("accessible-for-notify"),
    /** Read only. */
    READ_ONLY("read-only"),
    /** Read and written. */
    READ_WRITE("read-write"),
    /** Read and written, and rows can be created. */
    READ_CREATE("read-create"),
    /** SMIv1 only: written, not read. */
    WRITE_ONLY("write-only");

    private final String keyword;

    Access(String keyword) {
        this.keyword = keyword;
    }

    /** Returns the word as MIB text has it. */
    public String keyword() {
        return keyword;
    }

    /** Tells whether a GET can read such an object. */
    public boolean readable() {
        return this == READ_ONLY || this == READ_WRITE || this == READ_CREATE;
    }

    /** Tells whether a SET can write such an object. */
    public boolean writable() {
        return this == READ_WRITE || this == READ_CREATE || this == WRITE_ONLY;
    }

    /** Finds the access of a word as MIB text has it; the comparison ignores case. */
    public static Optional<Access> of(String word) {
        for (Access access : values()) {
            if (access.keyword.equalsIgnoreCase(word)) {
                return Optional.of(access);
            }
        }
        return Optional.empty();
    }
}
