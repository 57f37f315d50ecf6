package org.mibwright.snmp.manager;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Target;

/**
 * Asks thousands of targets, once each or periodically, without flooding any of them, the network, or whoever takes the
 * results: queries under way are bounded for each target and in all, may be paced, and a slow consumer slows the polling
 * down instead of piling results up. Targets that do not answer are asked less and less often until they do. Thread-safe.
 *
 * <pre>{@code
 * try (Poller poller = Poller.builder(manager).maxOutstanding(500).open()) {
 *     for (PollResult<TimeTicks> result : poller.sweep(targets, (m, t) -> m.getAsync(t, sysUpTime))) { ... }
 * }
 * }</pre>
 */
public final class Poller implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Poller.class.getName());
    private static final int MOST_BACKOFF_DOUBLINGS = 20;

    /** Due times are compared by their distance from it, because {@link System#nanoTime()} may overflow. */
    private static final long ORIGIN = System.nanoTime();

    private final SnmpManager manager;
    private final int maxOutstanding;
    private final int maxPerTarget;
    private final long paceNanos;
    private final int deadAfter;
    private final long maxBackoffNanos;
    private final Thread thread;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PriorityQueue<PollJob<?>> due =
            new PriorityQueue<>(Comparator.comparingLong(job -> job.dueNanos - ORIGIN));
    private final Map<Object, State> states = new HashMap<>();
    private long nextStart = System.nanoTime();
    private int outstanding;
    private int dead;
    private long started;
    private long succeeded;
    private long failed;
    private boolean closed;

    /** What is known of one target while there is something to know. */
    private static final class State {
        int outstanding;
        int failures;
        final Deque<PollJob<?>> waiting = new ArrayDeque<>();
    }

    private Poller(Builder builder) {
        this.manager = builder.manager;
        this.maxOutstanding = builder.maxOutstanding;
        this.maxPerTarget = builder.maxPerTarget;
        this.paceNanos = builder.paceNanos;
        this.deadAfter = builder.deadAfter;
        this.maxBackoffNanos = builder.maxBackoff.toNanos();
        this.thread = new Thread(this::run, "snmp-poller");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns a builder for a poller that asks through a manager, which it does not close. */
    public static Builder builder(SnmpManager manager) {
        return new Builder(manager);
    }

    /**
     * Asks a target now and then again after each interval, until the schedule is closed. The first time is spread over
     * the interval, so that many targets are not asked all at once.
     *
     * @param consumer takes each result, on one of the manager's threads; while it does, the query counts as under way
     * @throws IllegalArgumentException if the interval is not positive
     */
    public <T> Schedule every(
            Duration interval, Target target, Query<T> query, Consumer<? super PollResult<T>> consumer) {
        long nanos = interval.toNanos();
        if (nanos <= 0) {
            throw new IllegalArgumentException("interval must be positive: " + interval);
        }
        long first = System.nanoTime() + ThreadLocalRandom.current().nextLong(nanos);
        PollJob<T> job = new PollJob<>(target, first, nanos) {
            @Override
            CompletableFuture<T> start() {
                return query.start(manager, target);
            }

            @Override
            void deliver(@Nullable T value, @Nullable Throwable failure, long elapsedNanos) {
                consumer.accept(new PollResult<>(target, value, failure, Duration.ofNanos(elapsedNanos)));
            }
        };
        add(job);
        return () -> {
            job.cancelled = true;
            lock.lock();
            try {
                due.remove(job);
            } finally {
                lock.unlock();
            }
        };
    }

    /** A query that is repeated until this is closed. */
    public interface Schedule extends AutoCloseable {
        /** Ends it; a query that is under way still delivers its result. Closing again does nothing. */
        @Override
        void close();
    }

    /** Asks each target once. Nothing happens before the results are iterated over or subscribed to. */
    public <T> Sweep<T> sweep(Iterable<Target> targets, Query<T> query) {
        return new Sweep<>(this, manager, targets, query, maxOutstanding);
    }

    /** Returns how the poller is doing. */
    public PollerStatistics statistics() {
        lock.lock();
        try {
            return new PollerStatistics(started, succeeded, failed, outstanding, dead);
        } finally {
            lock.unlock();
        }
    }

    void add(PollJob<?> job) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the poller is closed");
            }
            due.add(job);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        lock.lock();
        try {
            while (!closed) {
                PollJob<?> job = next();
                if (job != null) {
                    lock.unlock();
                    try {
                        launch(job);
                    } finally {
                        lock.lock();
                    }
                }
            }
        } catch (InterruptedException e) {
            LOG.log(Level.DEBUG, "the poller ends", e);
        } finally {
            lock.unlock();
        }
    }

    /** The next job that may start now, or null after waiting for what kept one from starting. */
    private @Nullable PollJob<?> next() throws InterruptedException {
        PollJob<?> job = due.peek();
        if (job == null || outstanding >= maxOutstanding) {
            changed.await();
            return null;
        }
        long now = System.nanoTime();
        long wait = Math.max(job.dueNanos - now, nextStart - now);
        if (wait > 0) {
            changed.awaitNanos(wait);
            return null;
        }
        due.poll();
        if (job.cancelled) {
            return null;
        }
        State state = states.computeIfAbsent(key(job), key -> new State());
        if (state.outstanding >= maxPerTarget) {
            state.waiting.add(job);
            return null;
        }
        state.outstanding++;
        outstanding++;
        started++;
        nextStart = Math.max(nextStart, now - paceNanos) + paceNanos;
        return job;
    }

    private static Object key(PollJob<?> job) {
        return job.target.address();
    }

    private <T> void launch(PollJob<T> job) {
        long start = System.nanoTime();
        CompletableFuture<T> query;
        try {
            query = job.start();
        } catch (RuntimeException e) {
            query = CompletableFuture.failedFuture(e);
        }
        query.whenComplete((value, failure) -> {
            Runnable delivery = () -> deliver(job, value, failure, start);
            // A query that is complete already must not hand its result over on the thread that starts the others.
            if (Thread.currentThread() == thread) {
                manager.execute(delivery);
            } else {
                delivery.run();
            }
        });
    }

    private <T> void deliver(PollJob<T> job, @Nullable T value, @Nullable Throwable failure, long start) {
        Throwable cause = failure == null ? null : Blocking.unwrap(failure);
        answered(job, cause == null);
        try {
            job.deliver(value, cause, System.nanoTime() - start);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a consumer of results failed for " + job.target, e);
        } finally {
            taken(job);
        }
    }

    private void answered(PollJob<?> job, boolean success) {
        lock.lock();
        try {
            State state = states.computeIfAbsent(key(job), key -> new State());
            if (success || job.intervalNanos > 0) {
                boolean wasDead = state.failures >= deadAfter;
                state.failures = success ? 0 : state.failures + 1;
                dead += (state.failures >= deadAfter ? 1 : 0) - (wasDead ? 1 : 0);
            }
            if (success) {
                succeeded++;
            } else {
                failed++;
            }
        } finally {
            lock.unlock();
        }
    }

    private void taken(PollJob<?> job) {
        lock.lock();
        try {
            outstanding--;
            State state = states.computeIfAbsent(key(job), key -> new State());
            state.outstanding--;
            PollJob<?> waiting = state.waiting.poll();
            if (waiting != null) {
                due.add(waiting);
            }
            if (job.intervalNanos > 0 && !job.cancelled && !closed) {
                job.dueNanos = Math.max(System.nanoTime(), job.dueNanos + backedOff(job.intervalNanos, state.failures));
                due.add(job);
            }
            if (state.outstanding == 0 && state.failures == 0 && state.waiting.isEmpty()) {
                states.remove(key(job));
            }
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private long backedOff(long interval, int failures) {
        int doublings = Math.min(MOST_BACKOFF_DOUBLINGS, failures - deadAfter + 1);
        if (doublings <= 0) {
            return interval;
        }
        long most = Math.max(interval, maxBackoffNanos);
        return interval > most >> doublings ? most : interval << doublings;
    }

    /** Starts no more queries; those under way still deliver their results. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            due.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Says how a poller works; what is not said has a default. Not thread-safe. */
    public static final class Builder {
        private final SnmpManager manager;
        private int maxOutstanding = 1000;
        private int maxPerTarget = 1;
        private long paceNanos;
        private int deadAfter = 3;
        private Duration maxBackoff = Duration.ofMinutes(15);

        private Builder(SnmpManager manager) {
            this.manager = manager;
        }

        /** Bounds the queries under way in all; 1000 if never called. */
        public Builder maxOutstanding(int queries) {
            this.maxOutstanding = positive(queries);
            return this;
        }

        /** Bounds the queries under way for one address; 1 if never called, since many agents do one thing at a time. */
        public Builder maxPerTarget(int queries) {
            this.maxPerTarget = positive(queries);
            return this;
        }

        /** Starts no more than so many queries a second; as many as can be if never called. */
        public Builder maxPerSecond(int queries) {
            this.paceNanos = 1_000_000_000L / positive(queries);
            return this;
        }

        /** Calls a target dead after so many failures in a row; 3 if never called. */
        public Builder deadAfter(int failures) {
            this.deadAfter = positive(failures);
            return this;
        }

        /** Bounds the interval, doubled with every failure, at which dead targets are asked; 15 minutes if never called. */
        public Builder maxBackoff(Duration interval) {
            this.maxBackoff = interval;
            return this;
        }

        private static int positive(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("must be positive: " + number);
            }
            return number;
        }

        /** Opens the poller. */
        public Poller open() {
            return new Poller(this);
        }
    }
}
