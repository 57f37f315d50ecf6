package com.acme.mibs.acme_hazard_mib;

import java.lang.Override;
import java.lang.String;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.Label;

/** A class named as java.util's. */
@Generated(module = "ACME-HAZARD-MIB")
public enum Optional implements Label {
    ZERO(0, "zero"),
    ZERO_(1, "Zero"),
    NINETY_NINE(99, "ninetyNine");

    private final int number;

    private final String label;

    Optional(int number, String label) {
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
