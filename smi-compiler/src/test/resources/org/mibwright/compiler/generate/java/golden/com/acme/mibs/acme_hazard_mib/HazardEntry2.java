package com.acme.mibs.acme_hazard_mib;

import java.lang.Override;
import java.lang.String;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.Label;

/** . */
@Generated(module = "ACME-HAZARD-MIB")
public enum HazardEntry2 implements Label {
    ONE(1, "one");

    private final int number;

    private final String label;

    HazardEntry2(int number, String label) {
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
