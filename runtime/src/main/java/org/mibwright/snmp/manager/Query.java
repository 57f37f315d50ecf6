package org.mibwright.snmp.manager;

import java.util.concurrent.CompletableFuture;
import org.mibwright.snmp.Target;

/**
 * What a {@link Poller} asks of each target: any of the manager's {@code Async} operations, or several one after the
 * other, such as {@code (manager, target) -> manager.tableAsync(target, ifTable)}.
 *
 * @param <T> what it results in
 */
@FunctionalInterface
public interface Query<T> {
    /** Starts the query. Must not block. */
    CompletableFuture<T> start(SnmpManager manager, Target target);
}
