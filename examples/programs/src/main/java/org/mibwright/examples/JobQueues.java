package org.mibwright.examples;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** All queues of the application. Thread-safe. */
public final class JobQueues {
    private final Map<String, JobQueue> byName = new ConcurrentSkipListMap<>();
    private volatile boolean accepting = true;

    /** Opens a queue, or finds the one that has this name. */
    public JobQueue open(String name, int workers) {
        return byName.computeIfAbsent(name, unused -> new JobQueue(name, workers));
    }

    /** The queue with this name, which must exist. */
    public JobQueue get(String name) {
        return byName.get(name);
    }

    /** All queues, live. */
    public Collection<JobQueue> all() {
        return byName.values();
    }

    /** Whether new jobs are taken. */
    public boolean accepting() {
        return accepting;
    }

    /** Begins or ceases to take new jobs. */
    public void accept(boolean wanted) {
        accepting = wanted;
    }
}
