package org.mibwright.snmp.security;

import org.mibwright.snmp.smi.Oid;

/**
 * The ways in which USM encrypts messages (RFC 3414 section 8, RFC 3826, and two drafts that never became RFCs).
 *
 * <p>The authentication hash may be shorter than the key of AES-192 and AES-256, and vendors lengthen it in two ways that
 * do not understand each other: most follow the Blumenthal draft, Cisco and others the Reeder draft. Where the hash is
 * long enough, both are the same.
 */
public enum PrivProtocol {
    /** CBC-DES. Weak: for devices that know nothing better. */
    DES("1.3.6.1.6.3.10.1.2.2", 16, "usmDESPrivProtocol"),
    /** 3DES-EDE in CBC mode, of the Reeder draft. Weak: for devices that know nothing better. */
    TRIPLE_DES("1.3.6.1.6.3.10.1.2.3", 32, "usm3DESEDEPrivProtocol"),
    /** AES-128 in CFB mode (RFC 3826). */
    AES_128("1.3.6.1.6.3.10.1.2.4", 16, "usmAesCfb128Protocol"),
    /** AES-192 in CFB mode, key lengthened as the Blumenthal draft says. */
    AES_192("1.3.6.1.4.1.14832.1.3", 24, "usmAesCfb192Protocol"),
    /** AES-256 in CFB mode, key lengthened as the Blumenthal draft says. */
    AES_256("1.3.6.1.4.1.14832.1.4", 32, "usmAesCfb256Protocol"),
    /** AES-192 in CFB mode, key lengthened as the Reeder draft says; Cisco's dialect. */
    AES_192_REEDER("1.3.6.1.4.1.9.12.6.1.1", 24, "cusmAESCfb192PrivProtocol"),
    /** AES-256 in CFB mode, key lengthened as the Reeder draft says; Cisco's dialect. */
    AES_256_REEDER("1.3.6.1.4.1.9.12.6.1.2", 32, "cusmAESCfb256PrivProtocol");

    /** The length in octets of msgPrivacyParameters, the same for all. */
    public static final int SALT_LENGTH = 8;

    private final Oid oid;
    private final int keyLength;
    private final String label;

    PrivProtocol(String oid, int keyLength, String label) {
        this.oid = Oid.of(oid);
        this.keyLength = keyLength;
        this.label = label;
    }

    /** Returns the name of the protocol, under snmpPrivProtocols or a vendor's branch. */
    public Oid oid() {
        return oid;
    }

    /** Returns the length in octets of a localized key, with what DES and 3DES take of it as their pre-IV. */
    public int keyLength() {
        return keyLength;
    }

    /** Returns whether something better should be used wherever the peer allows it. */
    public boolean isWeak() {
        return this == DES || this == TRIPLE_DES;
    }

    /** The name of its specification, such as {@code usmAesCfb128Protocol}. */
    @Override
    public String toString() {
        return label;
    }
}
