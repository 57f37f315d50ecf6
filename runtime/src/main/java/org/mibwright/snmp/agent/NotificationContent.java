package org.mibwright.snmp.agent;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.Instance;
import org.mibwright.snmp.mib.Label;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/**
 * What a notification carries. Objects of its OBJECTS clause that are not set here are read from the agent; others may
 * be added. Not thread-safe.
 *
 * @param <I> the type of the index at which columns are taken
 */
public final class NotificationContent<I> {
    private final @Nullable I index;
    private final Map<Oid, Value> values = new LinkedHashMap<>();

    NotificationContent(@Nullable I index) {
        this.index = index;
    }

    /** Carries the value of a column in the row that the notification is about. */
    public <T> NotificationContent<I> set(Column<I, T> column, T value) {
        I row = index;
        if (row == null) {
            throw new IllegalStateException("a column needs an index");
        }
        return set(column.at(row), value);
    }

    /** Carries the value that a label stands for. */
    public <L extends Label> NotificationContent<I> set(Column<I, Enumerated<L>> column, L label) {
        return set(column, Enumerated.of(label));
    }

    /** Carries the value of any instance. */
    public <T> NotificationContent<I> set(Instance<T> instance, T value) {
        values.put(instance.instanceOid(), instance.syntax().encode(value));
        return this;
    }

    /** Carries a binding as it is. */
    public NotificationContent<I> add(VarBind binding) {
        values.put(binding.name(), binding.value());
        return this;
    }

    Map<Oid, Value> values() {
        return values;
    }
}
