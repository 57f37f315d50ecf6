package org.mibwright.snmp.manager;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.SnmpException;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.WalkException;
import org.mibwright.snmp.smi.Oid;

/** Walks a subtree: to endOfMibView, to a name outside of it, or to a name that does not follow the last one. */
final class WalkPager implements Pager<VarBind> {
    private final BulkFetcher fetcher;
    private final Oid root;
    private Oid cursor;
    private boolean done;
    private @Nullable WalkException failure;

    WalkPager(BulkFetcher fetcher, Oid root) {
        this.fetcher = fetcher;
        this.root = root;
        this.cursor = root;
    }

    @Override
    public CompletableFuture<List<VarBind>> next() {
        if (failure != null) {
            return CompletableFuture.failedFuture(failure);
        }
        if (done) {
            return CompletableFuture.completedFuture(List.of());
        }
        return Chained.of(fetcher.fetch(List.of(cursor)), this::page, this::failed);
    }

    private List<VarBind> page(Step step) {
        List<VarBind> page = new ArrayList<>();
        for (VarBind binding : step.chains().get(0)) {
            if (binding.isException() || !binding.name().startsWith(root)) {
                done = true;
                break;
            }
            if (binding.name().compareTo(cursor) <= 0) {
                failure = new WalkException(
                        "the agent goes backwards: " + binding.name() + " after " + cursor, cursor, List.of(), null);
                break;
            }
            cursor = binding.name();
            page.add(binding);
        }
        if (page.isEmpty() && failure != null) {
            throw failure;
        }
        return page;
    }

    private Throwable failed(Throwable cause) {
        return cursor == root || !(cause instanceof SnmpException snmp) || cause instanceof WalkException
                ? cause
                : new WalkException("the walk of " + root + " stopped after " + cursor, cursor, List.of(), snmp);
    }
}
