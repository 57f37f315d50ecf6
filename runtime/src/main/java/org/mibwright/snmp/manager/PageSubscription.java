package org.mibwright.snmp.manager;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

/** Hands out pages as a subscriber asks for them, and fetches the next one only when it asks for more than there is. */
final class PageSubscription<T> implements Flow.Subscription {
    private final Pager<T> pager;
    private final Flow.Subscriber<? super T> subscriber;
    private final Executor executor;

    // Guarded by this.
    private long demand;
    private boolean running;
    private boolean ended;
    private List<T> page = List.of();
    private int at;
    private CompletableFuture<List<T>> current = new CompletableFuture<>();

    PageSubscription(Pager<T> pager, Flow.Subscriber<? super T> subscriber, Executor executor) {
        this.pager = pager;
        this.subscriber = subscriber;
        this.executor = executor;
    }

    @Override
    public void request(long n) {
        synchronized (this) {
            if (ended) {
                return;
            }
            if (n > 0) {
                demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
            }
            if (n > 0 && running) {
                return;
            }
            running = true;
        }
        executor.execute(
                n > 0 ? this::drain : () -> end(new IllegalArgumentException("request of " + n + " (rule 3.9)")));
    }

    @Override
    public void cancel() {
        CompletableFuture<List<T>> underWay;
        synchronized (this) {
            ended = true;
            underWay = current;
        }
        underWay.cancel(false);
    }

    /** Runs on the executor, and never twice at a time. */
    private void drain() {
        while (true) {
            T item;
            synchronized (this) {
                if (ended) {
                    return;
                }
                if (at == page.size()) {
                    break;
                }
                if (demand == 0) {
                    running = false;
                    return;
                }
                demand--;
                item = page.get(at++);
            }
            subscriber.onNext(item);
        }
        fetch();
    }

    private void fetch() {
        synchronized (this) {
            if (demand == 0) {
                running = false;
                return;
            }
        }
        CompletableFuture<List<T>> next;
        try {
            next = pager.next();
        } catch (RuntimeException e) {
            end(e);
            return;
        }
        boolean cancelled;
        synchronized (this) {
            current = next;
            cancelled = ended;
        }
        if (cancelled) {
            next.cancel(false);
        }
        next.whenCompleteAsync(this::fetched, executor);
    }

    private void fetched(List<T> more, Throwable failure) {
        if (failure != null) {
            end(Blocking.unwrap(failure));
        } else if (more.isEmpty()) {
            synchronized (this) {
                if (ended) {
                    return;
                }
                ended = true;
            }
            subscriber.onComplete();
        } else {
            synchronized (this) {
                page = more;
                at = 0;
            }
            drain();
        }
    }

    private void end(Throwable failure) {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        subscriber.onError(failure);
    }
}
