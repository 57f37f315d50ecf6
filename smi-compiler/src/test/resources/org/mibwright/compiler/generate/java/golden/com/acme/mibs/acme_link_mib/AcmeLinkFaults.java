package com.acme.mibs.acme_link_mib;

import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.Label;

/** What is wrong with the link. */
@Generated(module = "ACME-LINK-MIB")
public enum AcmeLinkFaults implements Label {
    NO_LIGHT(0, "noLight"),
    DIRTY(1, "dirty"),
    TOO_HOT(2, "tooHot");

    private final int number;

    private final String label;

    AcmeLinkFaults(int number, String label) {
        this.number = number;
        this.label = label;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String label() {
        return label;
    }
}
