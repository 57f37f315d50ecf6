package com.acme.mibs.acme_hazard_mib;

import java.lang.Override;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.Label;

/** A class named as java.lang's. */
@Generated(module = "ACME-HAZARD-MIB")
public enum String implements Label {
    A_B(1, "a-b"),
    A_B_(2, "aB"),
    A_B__(3, "a-B"),
    VALUES(4, "values"),
    NUMBER(5, "number"),
    CLASS(6, "class"),
    _2X(-7, "2x");

    private final int number;

    private final java.lang.String label;

    String(int number, java.lang.String label) {
        this.number = number;
        this.label = label;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public java.lang.String label() {
        return label;
    }
}
