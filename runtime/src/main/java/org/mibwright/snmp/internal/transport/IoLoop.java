package org.mibwright.snmp.internal.transport;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What an engine waits for: sockets to become ready, and timers to run out. The thread of its {@link Crew} that leads goes
 * round; nothing that is called meanwhile may block.
 */
public final class IoLoop implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(IoLoop.class.getName());

    /** How long the thread sleeps at most while there was work lately: a timer set meanwhile need not wake it. */
    private static final long NAP_NANOS = 500_000_000L;

    /** What to do when a channel is ready. */
    @FunctionalInterface
    public interface Handler {
        /** Does what the key is ready for. */
        void ready(SelectionKey key) throws IOException;
    }

    /** Things that happen at their time. */
    public interface Timers {
        /** Lets everything happen that is due. */
        void expire(long nowNanos);

        /** Returns how many nanoseconds remain until something may be due, or {@link Long#MAX_VALUE}. */
        long remaining(long nowNanos);
    }

    private final Selector selector;
    private final Timers timers;
    private final Crew crew;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;
    private volatile boolean listening;
    private volatile boolean asleep;
    private volatile long wakeAt;

    /** Whether there was nothing to do in the last round. For the leader. */
    private boolean idle;

    /**
     * Opens a selector; the threads start with {@link #start}.
     *
     * @param mostAtWork how many threads may be at work on what the loop has for its crew
     */
    public IoLoop(String name, int mostAtWork, Timers timers) throws IOException {
        this.selector = Selector.open();
        this.timers = timers;
        this.crew = new Crew(name, mostAtWork, this);
    }

    /** Starts the first thread. */
    public void start() {
        crew.start();
    }

    /** Returns the threads of this loop. */
    public Crew crew() {
        return crew;
    }

    /** Calls the handler whenever the channel, which must not block, is ready for one of those operations. */
    public void register(SelectableChannel channel, int operations, Handler handler) throws IOException {
        channel.register(selector, operations, handler);
        // Only the next selection will see it.
        wake();
    }

    /** Lets somebody wait for messages from now on even when nothing is asked for. */
    public void listen() {
        listening = true;
        crew.needLeader();
    }

    /** Adds operations to those that a registered channel is waited for, as soon as the loop comes round. */
    void alsoAwait(SelectableChannel channel, int operations) {
        execute(() -> {
            SelectionKey key = channel.keyFor(selector);
            if (key != null && key.isValid()) {
                key.interestOpsOr(operations);
            }
        });
    }

    /** Lets a task run on the thread that leads. */
    public void execute(Runnable task) {
        tasks.add(task);
        wakeUnlessCurrent();
    }

    /** Makes sure that the timers are looked at no later than that. */
    public void wakeBefore(long deadlineNanos) {
        if (asleep && deadlineNanos - wakeAt < 0) {
            selector.wakeup();
        }
        crew.needLeader();
    }

    /** Makes sure that a round begins soon, unless the caller itself is in one. */
    void wakeUnlessCurrent() {
        if (!isCurrentThread()) {
            wake();
        }
    }

    private void wake() {
        selector.wakeup();
        crew.needLeader();
    }

    /** Returns whether the caller leads. */
    public boolean isCurrentThread() {
        return crew.isLeader();
    }

    boolean isClosed() {
        return closed;
    }

    /** Returns whether nothing is waited for: nothing that would have a timer, and no message out of the blue. */
    boolean isQuiet() {
        return !listening && tasks.isEmpty() && timers.remaining(System.nanoTime()) == Long.MAX_VALUE;
    }

    /** Does what is to be done now, or waits until there is something. For the leader. */
    void round(boolean mayWait) {
        try {
            long nap = mayWait ? nap() : 0;
            int ready = nap <= 0
                    ? selector.selectNow(this::handle)
                    : selector.select(this::handle, nap > NAP_NANOS ? 0 : nap / 1_000_000 + 1);
            asleep = false;
            idle = ready == 0 && tasks.isEmpty();
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                task.run();
            }
            timers.expire(System.nanoTime());
        } catch (IOException | RuntimeException | Error e) {
            // Even an error must not leave everybody waiting for ever.
            LOG.log(Level.ERROR, "the I/O loop goes on after", e);
        }
    }

    private long nap() {
        long now = System.nanoTime();
        long remaining = timers.remaining(now);
        long nap = idle && remaining == Long.MAX_VALUE ? Long.MAX_VALUE / 4 : Math.min(remaining, NAP_NANOS);
        wakeAt = now + nap;
        asleep = true;
        // A timer that was set between the two looks may have missed that the thread sleeps.
        return Math.min(nap, timers.remaining(now));
    }

    private void handle(SelectionKey key) {
        try {
            ((Handler) key.attachment()).ready(key);
        } catch (CancelledKeyException e) {
            // Closed by another thread meanwhile: nothing is left to be done.
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "a channel failed", e);
        }
    }

    void release() {
        try {
            selector.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the selector did not close", e);
        }
    }

    /** Ends all rounds, and waits for the last one unless the caller itself is in it. */
    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        crew.close();
    }
}
