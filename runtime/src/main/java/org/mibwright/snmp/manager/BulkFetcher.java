package org.mibwright.snmp.manager;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.UnexpectedResponseException;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.ber.BerSize;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Oid;

/**
 * Fetches what follows a number of cursors: by GETBULK, by GETNEXT where that is refused or the version has no other.
 * Grows the repetitions while responses come in full and soon, up to responses of {@value #MOST_OCTETS} octets or so;
 * halves them where an agent takes long for them, and where a response is too big, refused or lost, and then the cursors
 * of one request.
 *
 * <p>One for each walk; not thread-safe.
 */
final class BulkFetcher {
    private static final int FIRST_BINDINGS = 40;
    private static final int MOST_REPETITIONS = 500;
    private static final int MOST_OCTETS = 24_000;

    /** Up to this part of a timeout a response comes soon; from twice as much on an agent is asked for less. */
    private static final int SOON = 8;

    private static final int MOST_CURSORS = 64;

    private final BiFunction<Target, Pdu, CompletableFuture<Pdu>> requests;
    private final Target target;
    private boolean bulk;
    private int repetitions;
    private int ceiling = MOST_REPETITIONS;
    private int proven;
    private int mostCursors = MOST_CURSORS;

    /**
     * @param requests sends a request and completes with the response on the receiving thread, whatever its error-status
     */
    BulkFetcher(BiFunction<Target, Pdu, CompletableFuture<Pdu>> requests, Target target) {
        this.requests = requests;
        this.target = target;
        this.bulk = target.version() != SnmpVersion.V1;
    }

    /** Fetches what follows each of the cursors, or at least the first ones. */
    CompletableFuture<Step> fetch(List<Oid> cursors) {
        Attempt attempt = new Attempt(cursors);
        attempt.send();
        return attempt;
    }

    /** One step, which may take several requests. */
    private final class Attempt extends Stepwise<Step> {
        private final List<Oid> cursors;
        private final List<Integer> gone = new ArrayList<>();
        private Oid[] asked = new Oid[0];
        private long sentNanos;

        Attempt(List<Oid> cursors) {
            this.cursors = cursors;
        }

        void send() {
            List<Oid> names = new ArrayList<>();
            for (int i = 0; i < Math.min(cursors.size(), mostCursors); i++) {
                if (!gone.contains(i)) {
                    names.add(cursors.get(i));
                }
            }
            asked = names.toArray(Oid[]::new);
            if (repetitions == 0) {
                repetitions = Math.max(2, FIRST_BINDINGS / asked.length);
            }
            Pdu request = bulk ? Pdu.getBulk(0, repetitions, asked) : Pdu.of(PduType.GET_NEXT, asked);
            sentNanos = System.nanoTime();
            CompletableFuture<Pdu> current;
            try {
                current = requests.apply(target, request);
            } catch (RuntimeException e) {
                completeExceptionally(e);
                return;
            }
            follow(current);
            current.whenComplete((response, failure) -> {
                try {
                    if (failure != null) {
                        failed(Blocking.unwrap(failure));
                    } else if (response.errorStatus() != 0) {
                        refused(response);
                    } else {
                        complete(understood(response));
                    }
                } catch (RuntimeException e) {
                    completeExceptionally(e);
                }
            });
        }

        private void failed(Throwable failure) {
            boolean lost = failure instanceof RequestTimeoutException && bulk && proven > 0 && repetitions > proven;
            if (lost) {
                ceiling = proven;
                repetitions = proven;
                send();
            } else {
                completeExceptionally(failure);
            }
        }

        private void refused(Pdu response) {
            ErrorStatus status = ErrorStatus.ofCode(response.errorStatus()).orElse(ErrorStatus.GEN_ERR);
            int index = response.errorIndex();
            if (status == ErrorStatus.NO_SUCH_NAME && index >= 1 && index <= asked.length && !bulk) {
                endOfOne(index - 1);
            } else if (bulk && repetitions > 1) {
                repetitions = Math.max(1, repetitions / 2);
                ceiling = repetitions;
                send();
            } else if (asked.length > 1 && status != ErrorStatus.AUTHORIZATION_ERROR) {
                mostCursors = Math.max(1, asked.length / 2);
                send();
            } else if (bulk) {
                bulk = false;
                send();
            } else {
                completeExceptionally(new ErrorStatusException(response));
            }
        }

        /** SNMPv1 says noSuchName where one of the cursors is at the end: go on without it. */
        private void endOfOne(int index) {
            int seen = -1;
            for (int i = 0; i < cursors.size(); i++) {
                if (!gone.contains(i) && ++seen == index) {
                    gone.add(i);
                    break;
                }
            }
            if (asked.length > 1) {
                send();
            } else {
                complete(new Step(chains(List.of())));
            }
        }

        private Step understood(Pdu response) {
            List<VarBind> bindings = response.bindings();
            int width = asked.length;
            if (bindings.isEmpty() || bindings.size() > (long) width * (bulk ? repetitions : 1)) {
                throw new UnexpectedResponseException(
                        bindings.size() + " bindings where " + width + " cursors were asked for", response);
            }
            if (bulk) {
                adapt(bindings, width, System.nanoTime() - sentNanos);
            }
            return new Step(chains(bindings));
        }

        private List<List<VarBind>> chains(List<VarBind> bindings) {
            List<List<VarBind>> chains = new ArrayList<>(cursors.size());
            int width = asked.length;
            int column = 0;
            for (int i = 0; i < Math.min(cursors.size(), mostCursors); i++) {
                List<VarBind> chain = new ArrayList<>();
                if (gone.contains(i)) {
                    chain.add(VarBind.of(cursors.get(i), ExceptionValue.END_OF_MIB_VIEW));
                } else {
                    for (int at = column; at < bindings.size(); at += width) {
                        chain.add(bindings.get(at));
                    }
                    column++;
                }
                chains.add(chain);
            }
            return chains;
        }
    }

    private void adapt(List<VarBind> bindings, int width, long elapsedNanos) {
        int octets = 0;
        for (VarBind binding : bindings) {
            octets += BerSize.of(binding);
        }
        int got = bindings.size() / width;
        if (got == repetitions) {
            proven = Math.max(proven, got);
            int most = Math.max(1, (int) ((long) MOST_OCTETS * got / Math.max(octets, 1)));
            repetitions = Math.min(Math.min(grown(elapsedNanos), ceiling), most);
        } else if (got > 0) {
            // The agent stops at a size of its own, which asking for more does not change.
            proven = Math.max(proven, got);
        }
    }

    private int grown(long elapsedNanos) {
        long soon = target.timeoutNanos(0) / SOON;
        if (elapsedNanos > 2 * soon) {
            return Math.max(1, repetitions / 2);
        }
        return elapsedNanos > soon ? repetitions : repetitions * 2;
    }
}
