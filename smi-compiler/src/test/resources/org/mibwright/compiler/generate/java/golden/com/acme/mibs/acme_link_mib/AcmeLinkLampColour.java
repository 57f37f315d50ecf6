package com.acme.mibs.acme_link_mib;

import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.Label;

/** Colour of the lamp. */
@Generated(module = "ACME-LINK-MIB")
public enum AcmeLinkLampColour implements Label {
    DARK(0, "dark"),
    GREEN(1, "green"),
    DARK_RED(2, "darkRed");

    private final int number;

    private final String label;

    AcmeLinkLampColour(int number, String label) {
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
