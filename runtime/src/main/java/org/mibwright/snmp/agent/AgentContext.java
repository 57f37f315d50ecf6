package org.mibwright.snmp.agent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.ComplianceReport;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.mib.MibNode;
import org.mibwright.snmp.mib.Notification;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.RowStatus;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableColumn;
import org.mibwright.snmp.mib.WritableScalar;

/**
 * A context: one collection of managed objects among possibly several that an agent serves (RFC 3411 section 3.3.1).
 * Objects may come and go while the agent runs. Thread-safe.
 */
public final class AgentContext {
    private final String name;
    private volatile Mounts mounts = Mounts.NONE;

    AgentContext(String name) {
        this.name = name;
    }

    /** Returns its name; the default context has the empty one. */
    public String name() {
        return name;
    }

    /**
     * Serves a scalar that cannot be set.
     *
     * @param getter called by several threads at a time, whenever the value is asked for
     * @throws IllegalStateException if it is served already
     */
    public <T> Registration scalar(Scalar<T> scalar, Supplier<T> getter) {
        return mount(new ScalarSubtree<>(scalar, getter, null, false));
    }

    /**
     * Serves a scalar that can be set.
     *
     * @param getter called by several threads at a time, whenever the value is asked for
     * @param preparer checks whether a value, whose type, size and range are right already, can be taken now, and
     *     returns how; see {@link SetAction#refuse}
     * @throws IllegalStateException if it is served already
     */
    public <T> Registration scalar(WritableScalar<T> scalar, Supplier<T> getter, Function<T, SetAction> preparer) {
        return mount(new ScalarSubtree<>(scalar, getter, preparer, false));
    }

    /**
     * Serves a table.
     *
     * @param rows lists the indexes of the rows that exist; asked once for each request. The indexes must be immutable,
     *     as generated records are. Fastest where the collection keeps its order from one request to the next
     * @param columns says where the values come from
     * @throws IllegalStateException if it is served already
     */
    public <E extends Row<I>, I> Registration table(
            Table<E, I> table, Supplier<? extends Collection<I>> rows, Consumer<Columns<I>> columns) {
        Columns<I> bound = new Columns<>(table);
        columns.accept(bound);
        return mount(new TableSubtree<>(table, rows, bound.bound(), false));
    }

    /**
     * Serves a table whose rows managers make, change and delete, and which the agent keeps by itself.
     *
     * @param status the table's column of type RowStatus
     * @param options says more, such as what new rows begin with
     * @throws IllegalStateException if the table is served already
     */
    public <E extends Row<I>, I> RowStore<E, I> rows(
            Table<E, I> table, WritableColumn<I, Enumerated<RowStatus>> status, Consumer<RowStore.Options<I>> options) {
        return RowStore.open(this, table, status, options);
    }

    /**
     * Holds what this context serves now against a MODULE-COMPLIANCE (RFC 2580 section 5): are all objects of its
     * mandatory groups there, with the access that is asked for?
     *
     * @param catalog knows the compliance's module and those that it names
     * @param compliance the compliance by name, such as {@code IF-MIB::ifCompliance3}
     * @param sent the notifications that the application sends, which the agent cannot know
     * @throws IllegalArgumentException if there is no such compliance
     */
    public ComplianceReport compliance(MibCatalog catalog, String compliance, Notification... sent) {
        return ComplianceReport.of(catalog, compliance, new Served(mounts, List.of(sent)));
    }

    /** What is there to hold against a compliance. */
    private record Served(Mounts mounts, List<Notification> sent) implements ComplianceReport.Implementation {
        @Override
        public Optional<Access> accessTo(MibNode object) {
            int index = mounts.floorIndex(object.oid());
            return index < 0 ? Optional.empty() : mounts.at(index).accessTo(object.oid());
        }

        @Override
        public boolean sends(MibNode notification) {
            return sent.stream().anyMatch(known -> known.oid().equals(notification.oid()));
        }
    }

    Mounts mounts() {
        return mounts;
    }

    Registration mount(Subtree subtree) {
        synchronized (this) {
            mounts = mounts.with(subtree);
        }
        return () -> {
            synchronized (this) {
                mounts = mounts.without(subtree);
            }
        };
    }
}
