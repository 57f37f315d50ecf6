package org.mibwright.snmp.manager;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Waits for futures, and lets their failures be thrown as if they had happened here. */
final class Blocking {
    private Blocking() {}

    /**
     * Waits for a result.
     *
     * @throws CancellationException if this thread is interrupted; the request is then cancelled, and the thread stays
     *     interrupted
     */
    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for a response");
        } catch (ExecutionException e) {
            Throwable failure = unwrap(e);
            if (failure instanceof RuntimeException unchecked) {
                unchecked.fillInStackTrace();
                throw unchecked;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failure);
        }
    }

    /** Returns what lies inside of the wrappings that futures add. */
    static Throwable unwrap(Throwable failure) {
        Throwable inner = failure;
        while (inner instanceof CompletionException || inner instanceof ExecutionException) {
            Throwable cause = inner.getCause();
            if (cause == null) {
                return inner;
            }
            inner = cause;
        }
        return inner;
    }
}
