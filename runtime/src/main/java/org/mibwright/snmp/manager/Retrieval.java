package org.mibwright.snmp.manager;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mibwright.snmp.SnmpException;
import org.mibwright.snmp.WalkException;
import org.mibwright.snmp.smi.Oid;

/**
 * Many values to come: the bindings of a walk, or the rows of a table. Lazy: nothing is asked for before it is needed,
 * and no more is held than one response brought. Each use begins again from the start; the object itself may be shared
 * by threads, an iterator may not.
 *
 * <p>A failure before anything was read is thrown as it is; later it comes as a {@link WalkException}, after everything
 * that was read before it.
 *
 * @param <T> what comes
 */
public final class Retrieval<T> implements Iterable<T>, Flow.Publisher<T> {
    private final Supplier<Pager<T>> pagers;
    private final SnmpManager manager;
    private final Oid root;

    Retrieval(SnmpManager manager, Oid root, Supplier<Pager<T>> pagers) {
        this.manager = manager;
        this.root = root;
        this.pagers = pagers;
    }

    /** Returns an iterator that waits for the agent where it must; it throws {@link SnmpException} where that fails. */
    @Override
    public Iterator<T> iterator() {
        return new PageIterator<>(manager, pagers.get());
    }

    /** Returns a sequential stream that waits for the agent where it must. */
    public Stream<T> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), characteristics), false);
    }

    /**
     * Reads everything into a list, waiting for it.
     *
     * @throws WalkException if something was read, but not all; it carries what was read
     * @throws SnmpException if nothing could be read
     */
    public List<T> toList() {
        return manager.await(() -> collect(Runnable::run));
    }

    /** Reads everything into a list without waiting. Cancelling the future ends the retrieval at once. */
    public CompletableFuture<List<T>> toListAsync() {
        return collect(manager::execute);
    }

    private Collection<T> collect(Executor completion) {
        Collection<T> collection = new Collection<>(pagers.get(), completion, root);
        collection.fetch();
        return collection;
    }

    /** Lets the subscriber have what it asks for; it is called on the manager's executor, one call at a time. */
    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        PageSubscription<T> subscription = new PageSubscription<>(pagers.get(), subscriber, manager::execute);
        subscriber.onSubscribe(subscription);
    }

    private static final class PageIterator<T> implements Iterator<T> {
        private final SnmpManager manager;
        private final Pager<T> pager;
        private List<T> page = List.of();
        private int at;
        private boolean done;

        PageIterator(SnmpManager manager, Pager<T> pager) {
            this.manager = manager;
            this.pager = pager;
        }

        @Override
        public boolean hasNext() {
            if (at == page.size() && !done) {
                page = manager.await(pager::next);
                at = 0;
                done = page.isEmpty();
            }
            return !done;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.get(at++);
        }
    }

    /** The future of a whole list. */
    private static final class Collection<T> extends Stepwise<List<T>> {
        private static final int MOST = 10_000_000;

        private final Pager<T> pager;
        private final Executor completion;
        private final Oid root;
        private final List<T> read = new ArrayList<>();

        Collection(Pager<T> pager, Executor completion, Oid root) {
            this.pager = pager;
            this.completion = completion;
            this.root = root;
        }

        void fetch() {
            CompletableFuture<List<T>> page;
            try {
                page = pager.next();
            } catch (RuntimeException e) {
                fail(e);
                return;
            }
            follow(page);
            page.whenComplete((more, failure) -> {
                if (failure != null) {
                    fail(Blocking.unwrap(failure));
                } else if (more.isEmpty()) {
                    completion.execute(() -> complete(List.copyOf(read)));
                } else if (read.size() + more.size() > MOST) {
                    fail(new WalkException("more than " + MOST + " values, and no end in sight", root, read, null));
                } else {
                    read.addAll(more);
                    fetch();
                }
            });
        }

        private void fail(Throwable failure) {
            Throwable told = failure instanceof WalkException walk ? withWhatWasRead(walk) : failure;
            completion.execute(() -> completeExceptionally(told));
        }

        private WalkException withWhatWasRead(WalkException walk) {
            SnmpException cause = walk.getCause() instanceof SnmpException snmp ? snmp : null;
            return new WalkException(String.valueOf(walk.getMessage()), walk.after(), read, cause);
        }
    }
}
