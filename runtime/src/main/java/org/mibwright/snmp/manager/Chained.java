package org.mibwright.snmp.manager;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A future made from another one. */
final class Chained<T> extends Stepwise<T> {
    private Chained() {}

    static <S, T> CompletableFuture<T> of(
            CompletableFuture<S> source, Function<S, T> mapper, Function<Throwable, Throwable> failures) {
        Chained<T> chained = new Chained<>();
        chained.follow(source);
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
}
