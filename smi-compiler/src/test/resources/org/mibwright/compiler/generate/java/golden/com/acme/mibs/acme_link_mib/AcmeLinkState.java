package com.acme.mibs.acme_link_mib;

import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.Label;

/** State of a link. */
@Generated(module = "ACME-LINK-MIB")
public enum AcmeLinkState implements Label {
    UP(1, "up"),
    DOWN(2, "down"),
    DEFAULT(3, "default");

    private final int number;

    private final String label;

    AcmeLinkState(int number, String label) {
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
