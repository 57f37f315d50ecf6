package org.mibwright.snmp.internal.transport;

import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of an engine. One at a time <em>leads</em>: it waits for sockets and timers. What it comes upon that is not
 * for the leader to do, user code above all, it queues; then it gives up the lead and works on the queue itself, because
 * waking another thread costs more than most of that work. Only if it is not back within a moment (1 to 2 ms) does
 * another thread take the lead over, so that slow or blocking user code keeps nobody waiting.
 *
 * <p>A caller that waits for a response may lead meanwhile, and then need not be woken when it comes: see
 * {@link #tryLead}. While there are such callers, and nobody else waits for anything, the crew leaves the lead to them.
 *
 * <p>Thread-safe. The lead passes from thread to thread under one lock: what only leaders touch needs no other.
 */
public final class Crew implements Executor {
    private static final System.Logger LOG = System.getLogger(Crew.class.getName());

    /** How long the lead may stay vacant, or a task wait, while other members are at work. */
    private static final long PATIENCE_MILLIS = 1;

    /** How long the lead is left to callers after the last of them has led. */
    private static final long COURTESY_MILLIS = 100;

    private static final long KEEP_ALIVE_MILLIS = 10_000;

    private static final int MOST_WAITING = 20_000;

    /** How many tasks a member works on before it looks at the sockets again. */
    private static final int BATCH = 64;

    /** Who leads. */
    private enum Lead {
        /** A member. */
        TAKEN,
        /** A caller. */
        BORROWED,
        /** Nobody, but a member must soon. */
        VACANT,
        /** Nobody; a caller may, and a member when the callers are gone. */
        OFFERED,
        /** Nobody ever again. */
        CLOSED
    }

    /** What a member is to do next. */
    private enum Duty {
        LEAD,
        WORK,
        REST,
        END
    }

    private final String name;
    private final int mostAtWork;
    private final IoLoop loop;
    private final Queue<Runnable> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    // Written under the lock.
    private volatile Lead lead = Lead.VACANT;
    private volatile @Nullable Thread leader;
    private volatile int atWork;
    private int started;
    private int members;
    private int resting;

    /** Counts what the members and callers begin and end, so that one who rests sees whether anything moves. */
    private long turns;

    /** Whether a member that rests looks after the others now. */
    private boolean watched;

    /** Whether one that rests is wanted at once. */
    private boolean called;

    /** Whether callers would have led, had no member done so. */
    private volatile boolean callersCame;

    /** @param mostAtWork how many members may work on tasks at a time; one more than that leads meanwhile */
    Crew(String name, int mostAtWork, IoLoop loop) {
        this.name = name;
        this.mostAtWork = mostAtWork;
        this.loop = loop;
    }

    /** Starts the first member. */
    synchronized void start() {
        call();
    }

    /** Returns whether the calling thread leads. */
    boolean isLeader() {
        return leader == Thread.currentThread();
    }

    /** Lets a task run on a member that does not lead. */
    @Override
    public void execute(Runnable task) {
        waiting.getAndIncrement();
        queue.add(task);
        if (!isLeader()) {
            callForWork();
        }
    }

    /** As {@link #execute}, but false if so many tasks wait already that more would only grow old. */
    public boolean offer(Runnable task) {
        if (waiting.get() >= MOST_WAITING) {
            return false;
        }
        execute(task);
        return true;
    }

    /** Makes sure that somebody leads, because there is something to wait for now. */
    void needLeader() {
        if (lead == Lead.OFFERED) {
            synchronized (this) {
                if (lead == Lead.OFFERED) {
                    lead = Lead.VACANT;
                    call();
                }
            }
        }
    }

    // For callers that wait

    /**
     * Refuses to let a thread wait that leads.
     *
     * @throws IllegalStateException if the calling thread leads: it would wait for what only it can bring
     */
    public void refuseLeader() {
        if (isLeader()) {
            throw new IllegalStateException("this thread receives messages, so that it must not wait for one");
        }
    }

    /**
     * Lets the caller lead, if nobody else does; {@link #leadUntil} and {@link #stepDown} must follow.
     *
     * @return false if somebody leads already
     */
    public boolean tryLead() {
        if (lead != Lead.TAKEN) {
            synchronized (this) {
                if (lead == Lead.VACANT || lead == Lead.OFFERED) {
                    take(Lead.BORROWED);
                    return true;
                }
            }
        }
        callersCame = true;
        return false;
    }

    /** Leads until the future is complete, the engine is closed, or the thread is interrupted. */
    public void leadUntil(CompletableFuture<?> future) {
        future.whenComplete((result, failure) -> loop.wakeUnlessCurrent());
        while (!future.isDone() && !loop.isClosed() && !Thread.currentThread().isInterrupted()) {
            loop.round(true);
            if (!queue.isEmpty()) {
                callForWork();
            }
        }
    }

    /** Ends what {@link #tryLead} began. */
    public synchronized void stepDown() {
        giveUp(true);
        if (lead == Lead.VACANT) {
            call();
        }
    }

    // For members

    private void live() {
        Duty duty = rest();
        while (duty != Duty.END) {
            if (duty == Duty.LEAD) {
                lead();
                duty = afterLead();
            } else {
                work();
                duty = afterWork();
            }
        }
    }

    private void lead() {
        boolean stay = true;
        while (stay && !loop.isClosed()) {
            boolean idle = queue.isEmpty() || atWork == mostAtWork;
            loop.round(idle);
            stay = queue.isEmpty() ? !callersCame || !loop.isQuiet() : atWork == mostAtWork;
        }
    }

    private synchronized Duty afterLead() {
        boolean idle = queue.isEmpty();
        giveUp(idle);
        if (idle || atWork == mostAtWork) {
            return next();
        }
        watch();
        return begin(Duty.WORK);
    }

    private void work() {
        Runnable task;
        for (int i = 0; i < BATCH && (task = queue.poll()) != null; i++) {
            waiting.getAndDecrement();
            try {
                task.run();
            } catch (Throwable e) {
                LOG.log(Level.ERROR, "a task failed", e);
            }
            // What interrupts a task ends with it.
            Thread.interrupted();
        }
    }

    private synchronized Duty afterWork() {
        atWork--;
        turns++;
        return next();
    }

    /** What a member that comes from its duty does next. */
    private Duty next() {
        Duty due = due();
        return due == Duty.REST || due == Duty.END ? rest() : begin(due);
    }

    private Duty due() {
        if (lead == Lead.VACANT) {
            return Duty.LEAD;
        }
        if (!queue.isEmpty() && atWork < mostAtWork) {
            return Duty.WORK;
        }
        return lead == Lead.CLOSED ? Duty.END : Duty.REST;
    }

    private Duty begin(Duty duty) {
        if (duty == Duty.LEAD) {
            take(Lead.TAKEN);
        } else if (duty == Duty.WORK) {
            atWork++;
            turns++;
        } else {
            members--;
        }
        return duty;
    }

    /** Waits until there is something to do that nobody else does, and says what. */
    private synchronized Duty rest() {
        resting++;
        long since = System.nanoTime();
        Duty duty;
        do {
            duty = nap(since);
        } while (duty == Duty.REST);
        resting--;
        return begin(duty);
    }

    /** Rests until something moves or, if something is due that another member should do, for a moment. */
    private Duty nap(long since) {
        Duty due = due();
        boolean wanted = called;
        called = false;
        watched = due == Duty.LEAD || due == Duty.WORK;
        if (due == Duty.END || watched && wanted) {
            watched = false;
            return due;
        }
        long before = turns;
        boolean toCallers = lead == Lead.OFFERED || lead == Lead.BORROWED;
        pause(watched ? PATIENCE_MILLIS : toCallers ? COURTESY_MILLIS : KEEP_ALIVE_MILLIS);
        if (called || turns != before) {
            return Duty.REST;
        }
        watched = false;
        if (lead == Lead.OFFERED) {
            callersCame = false;
            return Duty.LEAD;
        }
        boolean superfluous =
                resting > 1 && System.nanoTime() - since > TimeUnit.MILLISECONDS.toNanos(KEEP_ALIVE_MILLIS);
        Duty now = due();
        return now == Duty.REST && superfluous ? Duty.END : now;
    }

    private void pause(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            // Somebody means a task that ended long ago.
        }
    }

    // Under the lock

    private void take(Lead by) {
        lead = by;
        leader = Thread.currentThread();
        turns++;
    }

    /** @param offer whether callers may lead from now on, unless there is something to wait for */
    private void giveUp(boolean offer) {
        leader = null;
        turns++;
        if (loop.isClosed()) {
            end();
            return;
        }
        // A request that begins now sees the offer, or is seen here.
        lead = offer ? Lead.OFFERED : Lead.VACANT;
        if (offer && !loop.isQuiet()) {
            lead = Lead.VACANT;
        }
    }

    private void end() {
        lead = Lead.CLOSED;
        loop.release();
        notifyAll();
    }

    /** Lets a member do at once what is due. */
    private void call() {
        called = true;
        wake();
    }

    /** Lets a member look after what is due, in case that those who are to do it do not. */
    private void watch() {
        if (!watched) {
            watched = true;
            turns++;
            wake();
        }
    }

    private synchronized void callForWork() {
        if (atWork == 0) {
            call();
        } else {
            watch();
        }
    }

    private void wake() {
        if (resting > 0) {
            notify();
        } else if (members <= mostAtWork) {
            Thread thread = new Thread(this::live, name + "-" + ++started);
            thread.setDaemon(true);
            try {
                thread.start();
                members++;
            } catch (OutOfMemoryError e) {
                LOG.log(Level.ERROR, "no more threads; the engine goes on with " + members, e);
            }
        }
    }

    /** Waits until nobody leads any more, unless the caller itself leads, and ends the crew once its work is done. */
    void close() {
        boolean interrupted = false;
        synchronized (this) {
            while (leader != null && !isLeader()) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (leader == null && lead != Lead.CLOSED) {
                end();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
