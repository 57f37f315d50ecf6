package org.mibwright.snmp.smi;

/** The ASN.1 NULL that stands in for a value in requests: {@code unSpecified} of RFC 3416 section 3. */
public enum Null implements Value {
    /** The only null. */
    INSTANCE;

    @Override
    public String toString() {
        return "NULL";
    }
}
