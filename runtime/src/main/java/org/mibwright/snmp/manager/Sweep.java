package org.mibwright.snmp.manager;

import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Target;

/**
 * One query of many targets, whose results come in the order in which the targets answer. Each iteration asks all targets
 * anew. Targets are taken from their collection only as results are taken out, so that neither need fit into memory.
 *
 * @param <T> what the query results in
 */
public final class Sweep<T> implements Iterable<PollResult<T>> {
    private final Poller poller;
    private final SnmpManager manager;
    private final Iterable<Target> targets;
    private final Query<T> query;
    private final int window;

    Sweep(Poller poller, SnmpManager manager, Iterable<Target> targets, Query<T> query, int window) {
        this.poller = poller;
        this.manager = manager;
        this.targets = targets;
        this.query = query;
        this.window = window;
    }

    /** Starts to ask, and returns the results as they come; waits where none is there yet. Not thread-safe. */
    @Override
    public Iterator<PollResult<T>> iterator() {
        return new Results();
    }

    /** Starts to ask, and returns the results as they come. */
    public Stream<PollResult<T>> stream() {
        int characteristics = Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), characteristics), false);
    }

    private final class Results implements Iterator<PollResult<T>> {
        private final Iterator<Target> rest = targets.iterator();
        private final BlockingQueue<PollResult<T>> arrived = new LinkedBlockingQueue<>();
        private int expected;

        Results() {
            while (expected < window && feed()) {}
        }

        private boolean feed() {
            if (!rest.hasNext()) {
                return false;
            }
            poller.add(new Job<>(rest.next(), manager, query, arrived::add));
            expected++;
            return true;
        }

        @Override
        public boolean hasNext() {
            return expected > 0;
        }

        @Override
        public PollResult<T> next() {
            if (expected == 0) {
                throw new NoSuchElementException();
            }
            try {
                PollResult<T> result = arrived.take();
                expected--;
                feed();
                return result;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while waiting for results");
            }
        }
    }

    private static final class Job<T> extends PollJob<T> {
        private final SnmpManager manager;
        private final Query<T> query;
        private final Consumer<PollResult<T>> results;

        Job(Target target, SnmpManager manager, Query<T> query, Consumer<PollResult<T>> results) {
            super(target, System.nanoTime(), 0);
            this.manager = manager;
            this.query = query;
            this.results = results;
        }

        @Override
        CompletableFuture<T> start() {
            return query.start(manager, target);
        }

        @Override
        void deliver(@Nullable T value, @Nullable Throwable failure, long elapsedNanos) {
            results.accept(new PollResult<>(target, value, failure, Duration.ofNanos(elapsedNanos)));
        }
    }
}
