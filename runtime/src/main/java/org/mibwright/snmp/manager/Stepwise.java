package org.mibwright.snmp.manager;

import java.util.concurrent.CompletableFuture;

/**
 * A future that takes one or several others, one after the other. Unlike those of the JDK it hands its cancellation on to
 * the one under way, and so it does when somebody else completes it, as {@link #orTimeout} does.
 */
class Stepwise<T> extends CompletableFuture<T> {
    private volatile CompletableFuture<?> step = CompletableFuture.completedFuture(null);

    /** Makes another future the one under way. */
    final void follow(CompletableFuture<?> next) {
        step = next;
        if (isDone()) {
            end();
        }
    }

    private void end() {
        CompletableFuture<?> last = step;
        if (!last.isDone()) {
            last.cancel(false);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean changed = super.cancel(mayInterruptIfRunning);
        end();
        return changed;
    }

    @Override
    public boolean complete(T value) {
        boolean changed = super.complete(value);
        end();
        return changed;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        boolean changed = super.completeExceptionally(failure);
        end();
        return changed;
    }

    /** Futures made from this one are plain. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
