package org.mibwright.snmp.internal.dispatch;

import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.mibwright.snmp.internal.transport.IoLoop;

/**
 * Hands what the receiving thread has for an executor over in batches: waking a thread costs more than the work it is woken
 * for. One thread works on a batch; another joins it only when the first makes no progress for a moment, because what it
 * runs is slow or waits for something.
 */
final class Completions implements Executor {
    private static final System.Logger LOG = System.getLogger(Completions.class.getName());
    private static final long PATIENCE_NANOS = 1_000_000;
    private static final int FLUSH_AFTER = 64;
    private static final int MOST_HELPERS = 64;

    private final IoLoop loop;
    private final Executor executor;
    private final Queue<Runnable> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger helpers = new AtomicInteger();
    private volatile long lastTaken = System.nanoTime();

    /** Used by the receiving thread alone. */
    private int unflushed;

    Completions(IoLoop loop, Executor executor) {
        this.loop = loop;
        this.executor = executor;
    }

    /** Takes a task; on any other than the thread that receives, hands it on at once. */
    @Override
    public void execute(Runnable task) {
        if (!loop.isCurrentThread()) {
            executor.execute(task);
            return;
        }
        queue.add(task);
        if (++unflushed >= FLUSH_AFTER) {
            flush();
        }
    }

    /** Makes sure that somebody works on what there is. Called by the receiving thread after each round. */
    void flush() {
        unflushed = 0;
        if (queue.isEmpty()) {
            return;
        }
        int busy = helpers.get();
        boolean stuck = busy < MOST_HELPERS && System.nanoTime() - lastTaken > PATIENCE_NANOS;
        if ((busy == 0 || stuck) && helpers.compareAndSet(busy, busy + 1)) {
            lastTaken = System.nanoTime();
            try {
                executor.execute(this::work);
            } catch (RuntimeException e) {
                helpers.decrementAndGet();
                LOG.log(Level.WARNING, "the executor takes no more work", e);
            }
        }
    }

    /** Returns how many nanoseconds may pass until {@link #flush} must be called again. */
    long remaining() {
        return queue.isEmpty() ? Long.MAX_VALUE : PATIENCE_NANOS;
    }

    private void work() {
        do {
            for (Runnable task = queue.poll(); task != null; task = queue.poll()) {
                lastTaken = System.nanoTime();
                try {
                    task.run();
                } catch (RuntimeException e) {
                    LOG.log(Level.ERROR, "a completion failed", e);
                }
            }
            helpers.decrementAndGet();
        } while (!queue.isEmpty() && helpers.compareAndSet(0, 1));
    }
}
