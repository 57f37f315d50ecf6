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
    private final Deque<Step> open = new ArrayDeque<>();

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
        enter(root);
        while (!open.isEmpty()) {
            Step step = open.peek();
            if (step.rest.hasNext()) {
                Symbol next = step.rest.next();
                if (states[next.id()] == State.OPEN) {
                    cycle.accept(step.symbol, next);
                } else {
                    enter(next);
                }
            } else {
                open.pop();
                finish(step.symbol);
            }
        }
    }

    /** Most symbols depend on nothing that is not done, and are done at once. */
    private void enter(Symbol symbol) {
        if (states[symbol.id()] != null) {
            return;
        }
        states[symbol.id()] = State.OPEN;
        List<Symbol> needed = dependencies.apply(symbol);
        if (areDone(needed)) {
            finish(symbol);
        } else {
            open.push(new Step(symbol, needed.iterator()));
        }
    }

    private boolean areDone(List<Symbol> symbols) {
        for (int i = 0; i < symbols.size(); i++) {
            if (states[symbols.get(i).id()] != State.DONE) {
                return false;
            }
        }
        return true;
    }

    private void finish(Symbol symbol) {
        finish.accept(symbol);
        states[symbol.id()] = State.DONE;
    }

    private record Step(Symbol symbol, Iterator<Symbol> rest) {}
}
