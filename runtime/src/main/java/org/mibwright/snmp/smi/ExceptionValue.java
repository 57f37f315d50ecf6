package org.mibwright.snmp.smi;

/**
 * What a responder puts in the place of a value that it does not have (RFC 3416 section 3). SNMPv1 has no such values;
 * there a whole request fails with {@code noSuchName} instead.
 */
public enum ExceptionValue implements Value {
    /** The object type is not implemented, or not in view. */
    NO_SUCH_OBJECT("noSuchObject"),
    /** The object type is there, the instance is not. */
    NO_SUCH_INSTANCE("noSuchInstance"),
    /** Nothing follows the name that was asked for. */
    END_OF_MIB_VIEW("endOfMibView");

    private final String label;

    ExceptionValue(String label) {
        this.label = label;
    }

    /** The name of RFC 3416, such as {@code noSuchObject}. */
    @Override
    public String toString() {
        return label;
    }
}
