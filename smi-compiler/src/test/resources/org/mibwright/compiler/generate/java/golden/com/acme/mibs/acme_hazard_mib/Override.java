package com.acme.mibs.acme_hazard_mib;

import java.lang.String;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.Label;

/** Labels of {@code Override}. */
@Generated(module = "ACME-HAZARD-MIB")
public enum Override implements Label {
    ONE(1, "one");

    private final int number;

    private final String label;

    Override(int number, String label) {
        this.number = number;
        this.label = label;
    }

    @java.lang.Override
    public int number() {
        return number;
    }

    @java.lang.Override
    public String label() {
        return label;
    }
}
