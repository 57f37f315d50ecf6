package com.acme.mibs.acme_hazard_mib;

import java.lang.Override;
import java.lang.String;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.Label;

/** Labels of {@code ROW}. */
@Generated(module = "ACME-HAZARD-MIB")
public enum ROW implements Label {
    ONE(1, "one");

    private final int number;

    private final String label;

    ROW(int number, String label) {
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
