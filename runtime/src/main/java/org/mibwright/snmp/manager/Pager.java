package org.mibwright.snmp.manager;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Fetches a long result piece by piece. Not thread-safe: the next page is asked for when the last one has come. */
interface Pager<T> {
    /**
     * Fetches the next page; empty when there are no more. What fails midway first delivers what it has. Completes on
     * the receiving thread.
     */
    CompletableFuture<List<T>> next();
}
