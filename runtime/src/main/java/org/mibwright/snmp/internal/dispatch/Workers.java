package org.mibwright.snmp.internal.dispatch;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Threads for what may take long. As many as there is work for, up to a limit, so that slow work keeps none waiting;
 * beyond it a queue, and beyond its end a {@link RejectedExecutionException}.
 */
public final class Workers {
    private static final int MAX_QUEUE = 20_000;

    private Workers() {}

    /** Returns an executor with daemon threads of that name. */
    public static ThreadPoolExecutor open(String name, int maxThreads) {
        AtomicInteger counter = new AtomicInteger();
        ThreadFactory threads = task -> {
            Thread thread = new Thread(task, name + "-" + counter.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        Backlog backlog = new Backlog();
        int core = Math.min(2, maxThreads);
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(core, maxThreads, 10, TimeUnit.SECONDS, backlog, threads, Backlog::enqueue);
        pool.allowCoreThreadTimeOut(true);
        backlog.pool = pool;
        return pool;
    }

    /** A queue that refuses work while more threads are worth starting, which makes the pool start them. */
    private static final class Backlog extends LinkedBlockingQueue<Runnable> {
        private static final long serialVersionUID = 1L;

        private transient volatile @Nullable ThreadPoolExecutor pool;

        Backlog() {
            super(MAX_QUEUE);
        }

        @Override
        public boolean offer(Runnable task) {
            ThreadPoolExecutor owner = pool;
            boolean startMore = owner != null
                    && owner.getActiveCount() + size() >= owner.getPoolSize()
                    && owner.getPoolSize() < owner.getMaximumPoolSize();
            return !startMore && super.offer(task);
        }

        /** Called where no more thread can be started. */
        static void enqueue(Runnable task, ThreadPoolExecutor pool) {
            if (pool.isShutdown() || !((Backlog) pool.getQueue()).force(task)) {
                throw new RejectedExecutionException("too much work, or closed");
            }
        }

        private boolean force(Runnable task) {
            return super.offer(task);
        }
    }
}
