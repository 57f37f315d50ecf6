package org.mibwright.benchmarks.retrieval;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** So many GETs to as many targets in turn, so many of them under way. */
final class GetsPass implements Pass {
    private final Supplier<Asker> opener;
    private final int targets;
    private final int total;
    private final int window;
    private final boolean cold;
    private @Nullable Asker asker;

    /** @param cold whether each pass begins with a manager that knows nobody */
    GetsPass(Supplier<Asker> opener, int targets, int total, int window, boolean cold) {
        this.opener = opener;
        this.targets = targets;
        this.total = total;
        this.window = window;
        this.cold = cold;
    }

    @Override
    public void prepare() {
        open();
    }

    private Asker open() {
        Asker known = asker;
        if (known == null) {
            known = opener.get();
            asker = known;
        }
        return known;
    }

    @Override
    public long run() {
        Asker manager = open();
        Semaphore permits = new Semaphore(window);
        AtomicLong right = new AtomicLong();
        AtomicLong wrong = new AtomicLong();
        for (int i = 0; i < total; i++) {
            permits.acquireUninterruptibly();
            manager.get(i % targets, outcome -> {
                switch (outcome) {
                    case RIGHT -> right.incrementAndGet();
                    case WRONG -> wrong.incrementAndGet();
                    case SILENCE -> {}
                }
                permits.release();
            });
        }
        permits.acquireUninterruptibly(window);
        if (wrong.get() > 0) {
            throw new IllegalStateException(wrong + " wrong answers");
        }
        if (right.get() < total * 99L / 100) {
            throw new IllegalStateException(right + " answers to " + total + " requests");
        }
        return right.get();
    }

    @Override
    public void release() {
        Asker known = asker;
        if (cold && known != null) {
            known.close();
            asker = null;
        }
    }
}
