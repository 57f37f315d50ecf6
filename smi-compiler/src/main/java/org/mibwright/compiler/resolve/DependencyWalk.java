package org.mibwright.compiler.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Visits symbols so that each comes after those it depends on. Needs no stack, however long a chain is. */
final class DependencyWalk {
    private enum State {
        OPEN,
        DONE
    }

    private final State[] states;
    private final Function<Symbol, List<Symbol>> dependencies;
    private final Consumer<Symbol> finish;
    private final BiConsumer<Symbol, Symbol> cycle;

    /**
     * @param size above every {@link Symbol#id()}
     * @param dependencies what a symbol depends on
     * @param finish called once for each symbol, after those it depends on, but for those in a cycle
     * @param cycle called with a symbol and the one of its dependencies that closes a cycle
     */
    DependencyWalk(
            int size,
            Function<Symbol, List<Symbol>> dependencies,
            Consumer<Symbol> finish,
            BiConsumer<Symbol, Symbol> cycle) {
        this.states = new State[size];
        this.dependencies = dependencies;
        this.finish = finish;
        this.cycle = cycle;
    }

    void visit(Symbol root) {
        Deque<Step> open = new ArrayDeque<>();
        enter(root, open);
        while (!open.isEmpty()) {
            Step step = open.peek();
            if (step.rest.hasNext()) {
                Symbol next = step.rest.next();
                if (states[next.id()] == State.OPEN) {
                    cycle.accept(step.symbol, next);
                } else {
                    enter(next, open);
                }
            } else {
                open.pop();
                finish.accept(step.symbol);
                states[step.symbol.id()] = State.DONE;
            }
        }
    }

    private void enter(Symbol symbol, Deque<Step> open) {
        if (states[symbol.id()] == null) {
            states[symbol.id()] = State.OPEN;
            open.push(new Step(symbol, dependencies.apply(symbol).iterator()));
        }
    }

    private record Step(Symbol symbol, Iterator<Symbol> rest) {}
}
