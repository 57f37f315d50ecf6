package org.mibwright.snmp.manager;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Target;

/** How a query of one target went. Immutable. */
public final class PollResult<T> {
    private final Target target;
    private final @Nullable T value;
    private final @Nullable Throwable failure;
    private final Duration elapsed;

    PollResult(Target target, @Nullable T value, @Nullable Throwable failure, Duration elapsed) {
        this.target = target;
        this.value = value;
        this.failure = failure;
        this.elapsed = elapsed;
    }

    /** Returns whom was asked. */
    public Target target() {
        return target;
    }

    /** Returns what the query resulted in, unless it failed. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Returns why it failed, if it did; most often an {@link org.mibwright.snmp.SnmpException}. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Returns how long it took. */
    public Duration elapsed() {
        return elapsed;
    }

    @Override
    public String toString() {
        return target + ": " + (failure == null ? value : failure);
    }
}
