package org.mibwright.snmp.agent;

import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.Value;

/**
 * A row that the agent itself keeps: a value for each column, or null where it has none. Never changed after it was put
 * into the table.
 */
record StoredRow<I>(I index, @Nullable Value[] cells) {
    StoredRow<I> copy() {
        return new StoredRow<>(index, cells.clone());
    }
}
