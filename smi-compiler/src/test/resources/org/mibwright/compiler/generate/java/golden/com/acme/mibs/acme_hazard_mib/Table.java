package com.acme.mibs.acme_hazard_mib;

import java.lang.Override;
import java.lang.String;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.Label;

/** Labels of {@code Table}. */
@Generated(module = "ACME-HAZARD-MIB")
public enum Table implements Label {
    ONE(1, "one");

    private final int number;

    private final String label;

    Table(int number, String label) {
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
