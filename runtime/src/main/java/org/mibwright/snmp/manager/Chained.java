package org.mibwright.snmp.manager;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A future made from another one that, unlike those of the JDK, hands its cancellation on to it. */
final class Chained<S, T> extends CompletableFuture<T> {
    private final CompletableFuture<S> source;

    private Chained(CompletableFuture<S> source) {
        this.source = source;
    }

    static <S, T> CompletableFuture<T> of(
            CompletableFuture<S> source, Function<S, T> mapper, Function<Throwable, Throwable> failures) {
        Chained<S, T> chained = new Chained<>(source);
        source.whenComplete((value, failure) -> {
            if (failure != null) {
                chained.completeExceptionally(failures.apply(Blocking.unwrap(failure)));
                return;
            }
            try {
                chained.complete(mapper.apply(value));
            } catch (RuntimeException e) {
                chained.completeExceptionally(e);
            }
        });
        return chained;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        source.cancel(mayInterruptIfRunning);
        return cancelled;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
