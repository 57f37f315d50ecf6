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
 * The one thread of an engine that waits: for sockets to become ready, and for timers to run out. Nothing that it calls
 * may block.
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
    private final Thread thread;
    private final Timers timers;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;
    private volatile boolean asleep;
    private volatile long wakeAt;

    /** Opens a selector; the thread starts with {@link #start}. */
    public IoLoop(String name, Timers timers) throws IOException {
        this.selector = Selector.open();
        this.timers = timers;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    /** Starts the thread. */
    public void start() {
        thread.start();
    }

    /** Calls the handler whenever the channel, which must not block, is ready for one of those operations. */
    public void register(SelectableChannel channel, int operations, Handler handler) throws IOException {
        channel.register(selector, operations, handler);
        // Only the next selection will see it.
        selector.wakeup();
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

    /** Lets a task run on the loop's thread. */
    public void execute(Runnable task) {
        tasks.add(task);
        if (Thread.currentThread() != thread) {
            selector.wakeup();
        }
    }

    /** Makes sure that the timers are looked at no later than that. */
    public void wakeBefore(long deadlineNanos) {
        if (asleep && deadlineNanos - wakeAt < 0) {
            selector.wakeup();
        }
    }

    /** Returns whether the caller is the loop's own thread. */
    public boolean isCurrentThread() {
        return Thread.currentThread() == thread;
    }

    private void run() {
        boolean idle = false;
        while (!closed) {
            try {
                long now = System.nanoTime();
                long remaining = timers.remaining(now);
                long nap = idle && remaining == Long.MAX_VALUE ? Long.MAX_VALUE / 4 : Math.min(remaining, NAP_NANOS);
                wakeAt = now + nap;
                asleep = true;
                // A timer that was set between the two looks may have missed that the thread sleeps.
                nap = Math.min(nap, timers.remaining(now));
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
        release();
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

    private void release() {
        try {
            selector.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the selector did not close", e);
        }
    }

    /** Ends the thread, and waits for it unless it is the caller itself. */
    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        if (!thread.isAlive() && thread.getState() == Thread.State.NEW) {
            release();
        } else if (!isCurrentThread()) {
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
