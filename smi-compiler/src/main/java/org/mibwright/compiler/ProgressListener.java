package org.mibwright.compiler;

/** Hears how far a compilation is. Called by several threads at a time, so it must be thread-safe, and quick. */
@FunctionalInterface
public interface ProgressListener {
    /** A listener that does not listen. */
    ProgressListener NONE = (done, known) -> {};

    /**
     * A file was read and parsed.
     *
     * @param done how many were so far
     * @param known how many there are to read as far as is known; it grows when modules ask for others
     */
    void fileRead(int done, int known);
}
