package org.mibwright.snmp.internal.dispatch;

import java.net.SocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.transport.Transport;

/**
 * A request under way, and at the same time the future of what its response is turned into. Cancelling it frees the
 * request at once.
 */
final class Pending<T> extends CompletableFuture<T> implements Runnable {
    final Dispatcher dispatcher;
    final Target target;
    final Transport transport;
    final Pdu request;
    final Function<Pdu, T> mapper;
    final @Nullable Executor executor;
    int id;
    int attempt;
    long startNanos;

    /** When the call must have ended, as {@link System#nanoTime()} has it; only where {@link #hasDeadline}. */
    long deadlineNanos;

    boolean hasDeadline;

    /** Whether it cannot be sent before something is found out. */
    boolean isHeld;

    // The outcome, once there is one.
    private @Nullable Pdu response;
    private @Nullable RuntimeException failure;

    // For SNMPv3: the engine that is asked, whether to find out about that engine is all that is asked for, and how
    // often the request was sent again because a report told what was wrong.
    @Nullable RemoteEngine remote;

    boolean isProbe;
    int resends;

    // The links of the retry wheel, guarded as the wheel is.
    @Nullable Pending<?> next;

    @Nullable Pending<?> previous;

    long tick;
    boolean armed;

    Pending(
            Dispatcher dispatcher,
            Target target,
            Transport transport,
            Pdu request,
            Function<Pdu, T> mapper,
            @Nullable Executor executor) {
        this.dispatcher = dispatcher;
        this.target = target;
        this.transport = transport;
        this.request = request;
        this.mapper = mapper;
        this.executor = executor;
    }

    /** Returns the SNMPv3 engine that is asked. */
    RemoteEngine remote() {
        RemoteEngine known = remote;
        if (known == null) {
            throw new IllegalStateException("not a request of SNMPv3");
        }
        return known;
    }

    /** Returns whether an answer may come from there. */
    boolean accepts(SocketAddress peer) {
        return target.acceptsAnyPeer() || target.address().equals(peer);
    }

    /** Completes the future with what the response is turned into, on the executor if there is one. */
    void succeed(Pdu response) {
        end(response, null);
    }

    /** Fails the future, on the executor if there is one. */
    void fail(RuntimeException failure) {
        end(null, failure);
    }

    private void end(@Nullable Pdu given, @Nullable RuntimeException thrown) {
        response = given;
        failure = thrown;
        if (executor == null) {
            run();
        } else {
            executor.execute(this);
        }
    }

    /** Completes the future with the outcome. Called by the executor, which publishes the outcome to its thread. */
    @Override
    public void run() {
        Pdu given = response;
        if (given == null) {
            super.completeExceptionally(failure);
            return;
        }
        try {
            super.complete(mapper.apply(given));
        } catch (RuntimeException e) {
            super.completeExceptionally(e);
        }
    }

    /** Bounds the time that the call may take. */
    void deadline(long atNanos) {
        deadlineNanos = atNanos;
        hasDeadline = true;
    }

    /** Returns whether the call has taken all the time that it may take. */
    boolean isOverdue(long nowNanos) {
        return hasDeadline && nowNanos - deadlineNanos >= 0;
    }

    /** Returns when to stop to wait for an answer to the attempt that is made now. */
    long timeoutAt(long nowNanos) {
        long at = nowNanos + target.timeoutNanos(attempt);
        return hasDeadline && deadlineNanos - at < 0 ? deadlineNanos : at;
    }

    /** Returns how often the request was sent. */
    int attempts() {
        return isHeld ? target.retries() + 1 : attempt + 1;
    }

    /** Returns when to stop to wait for what must be found out first. */
    long heldUntil(long nowNanos) {
        long at = nowNanos + target.patienceNanos();
        return hasDeadline && deadlineNanos - at < 0 ? deadlineNanos : at;
    }

    private void free() {
        dispatcher.forget(this);
        withdraw();
    }

    /** Lets nothing be found out for this request any more. */
    void withdraw() {
        RemoteEngine engine = remote;
        if (engine != null && !isProbe) {
            engine.withdraw(this);
        }
    }

    /** What somebody else completes, such as {@link #orTimeout}, is no request any more. */
    @Override
    public boolean complete(T value) {
        free();
        return super.complete(value);
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        free();
        return super.completeExceptionally(failure);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        free();
        return super.cancel(mayInterruptIfRunning);
    }

    /** Futures made from this one are plain: they are not requests. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
