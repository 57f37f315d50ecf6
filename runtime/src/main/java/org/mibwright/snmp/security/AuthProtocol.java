package org.mibwright.snmp.security;

import org.mibwright.snmp.smi.Oid;

/** The ways in which USM authenticates messages (RFC 3414 sections 6 and 7, RFC 7860). */
public enum AuthProtocol {
    /** HMAC-MD5-96. Weak: for devices that know nothing better. */
    MD5(2, 16, 12, "usmHMACMD5AuthProtocol"),
    /** HMAC-SHA-96, by SHA-1. Weak: for devices that know nothing better. */
    SHA_1(3, 20, 12, "usmHMACSHAAuthProtocol"),
    /** HMAC-SHA-224 cut to 128 bits. */
    SHA_224(4, 28, 16, "usmHMAC128SHA224AuthProtocol"),
    /** HMAC-SHA-256 cut to 192 bits; the one that RFC 7860 requires. */
    SHA_256(5, 32, 24, "usmHMAC192SHA256AuthProtocol"),
    /** HMAC-SHA-384 cut to 256 bits. */
    SHA_384(6, 48, 32, "usmHMAC256SHA384AuthProtocol"),
    /** HMAC-SHA-512 cut to 384 bits. */
    SHA_512(7, 64, 48, "usmHMAC384SHA512AuthProtocol");

    /** The greatest {@link #macLength()} of all. */
    public static final int MAX_MAC_LENGTH = 48;

    private final Oid oid;
    private final int keyLength;
    private final int macLength;
    private final String label;

    AuthProtocol(int number, int keyLength, int macLength, String label) {
        this.oid = Oid.of(1, 3, 6, 1, 6, 3, 10, 1, 1, number);
        this.keyLength = keyLength;
        this.macLength = macLength;
        this.label = label;
    }

    /** Returns the name of the protocol under snmpAuthProtocols. */
    public Oid oid() {
        return oid;
    }

    /** Returns the length in octets of a key, which is that of the hash function's digests. */
    public int keyLength() {
        return keyLength;
    }

    /** Returns the length in octets of msgAuthenticationParameters. */
    public int macLength() {
        return macLength;
    }

    /** Returns whether something better should be used wherever the peer allows it. */
    public boolean isWeak() {
        return this == MD5 || this == SHA_1;
    }

    /** The name of the RFCs, such as {@code usmHMAC192SHA256AuthProtocol}. */
    @Override
    public String toString() {
        return label;
    }
}
