package org.mibwright.snmp.internal.dispatch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.ReportException;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.internal.usm.KeyCache;
import org.mibwright.snmp.internal.usm.LocalizedUser;
import org.mibwright.snmp.internal.usm.RemoteClock;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.OctetString;

/**
 * What one user knows of the engine at one address: its name, its clock, and the keys for it. Whatever is missing is found
 * out once, however many requests wait for it: the name by discovery, the keys off the receiving thread, the clock by an
 * authenticated message that is too old on purpose (RFC 3414 section 4). Thread-safe.
 */
final class RemoteEngine {
    /** The request that brings a report. */
    static final Pdu PROBE = Pdu.of(PduType.GET, List.of());

    /** A name and the keys that belong to it. */
    record Identity(OctetString engineId, LocalizedUser user) {}

    private final RemoteClock clock = new RemoteClock();
    private final Dispatcher dispatcher;
    private final KeyCache keyCache;
    private final UsmUser user;
    private final boolean isNameGiven;
    private final List<Pending<?>> waiting = new ArrayList<>();
    private @Nullable OctetString name;
    private @Nullable Pending<?> probe;
    private boolean deriving;
    private volatile @Nullable Identity identity;
    private volatile boolean hasAnswered;

    RemoteEngine(Dispatcher dispatcher, KeyCache keyCache, UsmUser user, @Nullable OctetString name) {
        this.dispatcher = dispatcher;
        this.keyCache = keyCache;
        this.user = user;
        this.name = name;
        this.isNameGiven = name != null;
        keyCache.prepare(user);
    }

    /** Returns the name that discovery has brought. */
    synchronized EngineId name() {
        OctetString known = name;
        if (known == null) {
            throw new IllegalStateException("not discovered");
        }
        return EngineId.of(known);
    }

    /** Returns the name and the keys, once they are known. */
    @Nullable Identity identity() {
        return identity;
    }

    RemoteClock clock() {
        return clock;
    }

    /** Returns whether a request at that level can be sent now. */
    boolean isReady(SecurityLevel level) {
        return identity != null && (!level.isAuthenticated() || clock.isKnown());
    }

    /** Notes that a request was answered. */
    void answered() {
        if (!hasAnswered) {
            hasAnswered = true;
        }
    }

    /** Returns what may be wrong where requests stay without an answer. */
    String timeoutHint() {
        return hasAnswered || !clock.isKnown()
                ? ""
                : "; the engine is there and knows the user's authentication key, but it may not be able to decrypt what"
                        + " it gets, or not have the context";
    }

    /** Sends a request as soon as that is possible; it need not be now. */
    void submit(Pending<?> entry) {
        synchronized (this) {
            waiting.add(entry);
        }
        advance();
        if (dispatcher.pending(entry.id) != entry) {
            // It ended before it began to wait.
            withdraw(entry);
        }
    }

    /** Forgets a request that has ended; what is being found out for nobody else is given up. */
    void withdraw(Pending<?> entry) {
        Pending<?> idle;
        synchronized (this) {
            waiting.remove(entry);
            idle = waiting.isEmpty() ? probe : null;
        }
        if (idle != null) {
            idle.cancel(false);
        }
    }

    /** Takes the name that discovery brought. */
    synchronized void discovered(OctetString engineId) {
        if (name == null) {
            name = engineId;
        }
    }

    /** Forgets the engine of that name, which another one has replaced; false if the name was given by the user. */
    synchronized boolean forget(OctetString stale) {
        if (isNameGiven) {
            return false;
        }
        if (stale.equals(name)) {
            name = null;
            identity = null;
            clock.forget();
        }
        return true;
    }

    private void advance() {
        List<Pending<?>> ready = new ArrayList<>();
        OctetString toDerive = null;
        synchronized (this) {
            OctetString known = name;
            if (known == null) {
                probe(ready);
            } else if (identity == null) {
                toDerive = deriving ? null : known;
                deriving = true;
            } else {
                for (Iterator<Pending<?>> i = waiting.iterator(); i.hasNext(); ) {
                    Pending<?> entry = i.next();
                    if (isReady(entry.target.securityLevel())) {
                        i.remove();
                        ready.add(entry);
                    }
                }
                probe(ready);
            }
        }
        ready.forEach(dispatcher::start);
        if (toDerive != null) {
            derive(toDerive);
        }
    }

    /** Asks for what is missing, unless nobody wants it or it was asked for already. */
    private void probe(List<Pending<?>> ready) {
        if (probe != null || waiting.isEmpty()) {
            return;
        }
        Pending<?> leader = waiting.get(0);
        Pending<Pdu> asked =
                new Pending<>(dispatcher, leader.target, leader.transport, PROBE, Function.identity(), null);
        asked.remote = this;
        asked.isProbe = true;
        probe = asked;
        if (dispatcher.enter(asked)) {
            asked.whenComplete((response, failure) -> probed(asked.target, failure));
            ready.add(asked);
        }
    }

    private void derive(OctetString engineId) {
        keyCache.localize(user, engineId).whenComplete((keys, failure) -> {
            synchronized (this) {
                deriving = false;
                if (keys != null && engineId.equals(name)) {
                    identity = new Identity(engineId, keys);
                }
            }
            if (failure != null) {
                fail(failure, entry -> true);
            } else {
                advance();
            }
        });
    }

    private void probed(Target by, @Nullable Throwable failure) {
        synchronized (this) {
            probe = null;
        }
        if (failure == null || failure instanceof CancellationException) {
            // Somebody may have come after it was given up.
            advance();
        } else if (failure instanceof RequestTimeoutException) {
            // Those who have more patience than who has asked go on.
            long patience = by.patienceNanos();
            fail(failure, entry -> entry.target.patienceNanos() <= patience);
            advance();
        } else {
            fail(failure, entry -> true);
        }
    }

    /** Gives up what cannot be sent. */
    private void fail(Throwable failure, Predicate<Pending<?>> whom) {
        List<Pending<?>> failed;
        synchronized (this) {
            failed = waiting.stream().filter(whom).toList();
            waiting.removeAll(Set.copyOf(failed));
        }
        for (Pending<?> entry : failed) {
            if (dispatcher.forget(entry)) {
                entry.fail(failureFor(entry.target, failure));
            }
        }
    }

    /** Every request fails with an exception of its own, whose stack trace its caller may fill in. */
    private static RuntimeException failureFor(Target target, Throwable failure) {
        if (failure instanceof RequestTimeoutException timeout) {
            return new RequestTimeoutException(target, timeout.attempts());
        } else if (failure instanceof ReportException report) {
            return new ReportException(target, report.counter());
        }
        return new IllegalStateException("no keys for " + target, failure);
    }
}
