package org.mibwright.compiler.model;

import java.util.Optional;

/** The value of a STATUS clause, of either version of SMI (RFC 1212 section 4.1.3, RFC 2578 section 7.4). */
public enum Status {
    /** SMIv2: in force. */
    CURRENT("current"),
    /** Both versions: still usable, on its way out. */
    DEPRECATED("deprecated"),
    /** Both versions: should not be implemented. */
    OBSOLETE("obsolete"),
    /** SMIv1: in force. */
    MANDATORY("mandatory"),
    /** SMIv1: in force, may be left out. */
    OPTIONAL("optional");

    private final String keyword;

    Status(String keyword) {
        this.keyword = keyword;
    }

    /** Returns the word as MIB text has it. */
    public String keyword() {
        return keyword;
    }

    /** Finds the status of a word as MIB text has it; the comparison ignores case. */
    public static Optional<Status> of(String word) {
        for (Status status : values()) {
            if (status.keyword.equalsIgnoreCase(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
