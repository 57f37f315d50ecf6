package org.mibwright.examples;

import java.util.concurrent.atomic.AtomicLong;

/** A queue of jobs with its workers: part of an application that knows nothing of SNMP. Thread-safe. */
public final class JobQueue {
    private final String name;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private volatile int workers;

    JobQueue(String name, int workers) {
        this.name = name;
        this.workers = workers;
    }

    /** The name that the application gave to the queue. */
    public String name() {
        return name;
    }

    /** How many jobs wait. */
    public long waiting() {
        return waiting.get();
    }

    /** How many jobs were done. */
    public long done() {
        return done.get();
    }

    /** How many workers there are. */
    public int workers() {
        return workers;
    }

    /** Hires or dismisses workers. */
    public void employ(int number) {
        workers = number;
    }

    /** Adds jobs. */
    public void add(int jobs) {
        waiting.addAndGet(jobs);
    }

    /** Lets every worker do one job. */
    public void work() {
        long before = waiting.getAndUpdate(jobs -> jobs - Math.min(jobs, workers));
        done.addAndGet(Math.min(before, workers));
    }
}
