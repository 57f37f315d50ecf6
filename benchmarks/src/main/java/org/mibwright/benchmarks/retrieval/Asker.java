package org.mibwright.benchmarks.retrieval;

import java.util.function.Consumer;

/** A manager that asks one of many targets for {@link Fleet#NAME}. */
interface Asker extends AutoCloseable {
    /** What somebody answered. */
    enum Outcome {
        RIGHT,
        WRONG,
        SILENCE
    }

    /**
     * Sends a GET without waiting.
     *
     * @param target the number of the target
     * @param done is told what came of it, on any thread
     */
    void get(int target, Consumer<Outcome> done);

    @Override
    void close();
}
