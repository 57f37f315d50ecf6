package org.mibwright.snmp.mib;

/** StorageType of RFC 2579: what becomes of a conceptual row when the agent restarts. */
public enum StorageType implements Label {
    /** None of the others. */
    OTHER(1, "other"),
    /** Lost at a restart. */
    VOLATILE(2, "volatile"),
    /** Kept over a restart. */
    NON_VOLATILE(3, "nonVolatile"),
    /** Kept, and can be changed but not deleted. */
    PERMANENT(4, "permanent"),
    /** Kept, and can neither be changed nor deleted. */
    READ_ONLY(5, "readOnly");

    private final int number;
    private final String label;

    StorageType(int number, String label) {
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
