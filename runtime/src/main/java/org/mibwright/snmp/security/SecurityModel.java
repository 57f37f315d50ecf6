package org.mibwright.snmp.security;

import org.mibwright.snmp.SnmpVersion;

/** The security models of RFC 3411 section 5 that messages may come by, and the one that stands for all of them. */
public enum SecurityModel {
    /** Any of them; only in what access control is configured with. */
    ANY(0),
    /** Communities of SNMPv1. */
    V1(1),
    /** Communities of SNMPv2c. */
    V2C(2),
    /** Users of SNMPv3 (RFC 3414). */
    USM(3);

    private final int number;

    SecurityModel(int number) {
        this.number = number;
    }

    /** Returns the number of the textual convention SnmpSecurityModel. */
    public int number() {
        return number;
    }

    /** Returns the model by which messages of a version come. */
    public static SecurityModel of(SnmpVersion version) {
        return switch (version) {
            case V1 -> V1;
            case V2C -> V2C;
            case V3 -> USM;
        };
    }
}
