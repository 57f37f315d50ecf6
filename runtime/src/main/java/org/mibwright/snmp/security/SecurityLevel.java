package org.mibwright.snmp.security;

/** How far a message is protected, from least to most (RFC 3411 section 3.4.3). */
public enum SecurityLevel {
    /** Anybody may have sent, changed and read it. */
    NO_AUTH_NO_PRIV(1, "noAuthNoPriv"),
    /** Its sender and its content are assured; anybody may have read it. */
    AUTH_NO_PRIV(2, "authNoPriv"),
    /** Its sender and its content are assured, and only the receiver can read it. */
    AUTH_PRIV(3, "authPriv");

    private final int number;
    private final String label;

    SecurityLevel(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /** Returns the number of the textual convention SnmpSecurityLevel. */
    public int number() {
        return number;
    }

    /** Returns whether messages carry a message authentication code. */
    public boolean isAuthenticated() {
        return this != NO_AUTH_NO_PRIV;
    }

    /** Returns whether messages are encrypted. */
    public boolean isPrivate() {
        return this == AUTH_PRIV;
    }

    /** Returns whether this protects at least as well as another level. */
    public boolean covers(SecurityLevel other) {
        return number >= other.number;
    }

    /** The name of RFC 3411, such as {@code authPriv}. */
    @Override
    public String toString() {
        return label;
    }
}
