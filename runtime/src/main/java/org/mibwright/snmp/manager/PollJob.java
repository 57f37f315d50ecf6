package org.mibwright.snmp.manager;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Target;

/** Something that a poller has to do at its time, once or again and again. */
abstract class PollJob<T> {
    final Target target;
    final long intervalNanos;
    long dueNanos;
    volatile boolean cancelled;

    PollJob(Target target, long dueNanos, long intervalNanos) {
        this.target = target;
        this.dueNanos = dueNanos;
        this.intervalNanos = intervalNanos;
    }

    /** Starts the query; any exception counts as its failure. */
    abstract CompletableFuture<T> start();

    /** Takes the result, on one of the manager's threads. */
    abstract void deliver(@Nullable T value, @Nullable Throwable failure, long elapsedNanos);
}
