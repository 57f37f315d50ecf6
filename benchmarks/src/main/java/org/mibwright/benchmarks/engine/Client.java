package org.mibwright.benchmarks.engine;

import java.util.function.Consumer;

/** A manager under test: sends one GET at a time and says when it is answered. */
interface Client extends AutoCloseable {
    /**
     * Sends a GET without waiting.
     *
     * @param done is told the Integer32 that came back, or -1 for anything else; may be called on any thread
     */
    void get(Consumer<Integer> done);

    @Override
    void close();
}
