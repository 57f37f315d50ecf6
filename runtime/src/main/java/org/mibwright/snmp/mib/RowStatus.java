package org.mibwright.snmp.mib;

/** RowStatus of RFC 2579: the state of a conceptual row that managers make and delete. */
public enum RowStatus implements Label {
    /** The row is complete and in use. */
    ACTIVE(1, "active"),
    /** The row is complete, but not in use. */
    NOT_IN_SERVICE(2, "notInService"),
    /** The row lacks something that it needs. */
    NOT_READY(3, "notReady"),
    /** Written alone: make the row and put it to use. */
    CREATE_AND_GO(4, "createAndGo"),
    /** Written alone: make the row, to be completed later. */
    CREATE_AND_WAIT(5, "createAndWait"),
    /** Written alone: delete the row. */
    DESTROY(6, "destroy");

    private final int number;
    private final String label;

    RowStatus(int number, String label) {
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
