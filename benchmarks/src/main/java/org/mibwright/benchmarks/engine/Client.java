package org.mibwright.benchmarks.engine;

import java.util.function.IntConsumer;

/** A manager under test, which asks one agent for the same instance again and again. */
interface Client extends AutoCloseable {
    /** How long to wait for an answer; none is asked for again. */
    int TIMEOUT_MILLIS = 1000;

    /** What stands for an answer that does not come. */
    int LOST = -1;

    /** What stands for any answer that is not an Integer32. */
    int WRONG = -2;

    /**
     * Sends a GET without waiting.
     *
     * @param done is told the value that came back; may be called on any thread, and may call this again
     */
    void get(IntConsumer done);

    /** Sends a GET, waits for its answer and returns the value. */
    int get();

    @Override
    void close();

    /** Opens a client: {@code mibwright}, {@code mibwright-direct}, {@code snmp4j}, {@code snmp4j-tuned} or {@code raw}. */
    static Client open(String name, int port, boolean secure) {
        return switch (name) {
            case "mibwright" -> new MibwrightClient(port, false, secure);
            case "mibwright-direct" -> new MibwrightClient(port, true, secure);
            case "snmp4j" -> new Snmp4jClient(port, false, secure);
            case "snmp4j-tuned" -> new Snmp4jClient(port, true, secure);
            case "raw" -> new RawClient(port);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
