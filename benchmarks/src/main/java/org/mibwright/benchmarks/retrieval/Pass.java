package org.mibwright.benchmarks.retrieval;

/** Something that is done again and again, and measured. */
interface Pass {
    /** Makes ready what does not count. */
    default void prepare() throws Exception {}

    /**
     * Does it once.
     *
     * @return how many values, or answers, came and were right
     * @throws IllegalStateException if one was wrong
     */
    long run() throws Exception;

    /** Releases what {@link #prepare} made ready. */
    default void release() throws Exception {}
}
