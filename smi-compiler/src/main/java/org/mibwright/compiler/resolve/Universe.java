package org.mibwright.compiler.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.DiagnosticLog;

/** All modules that are compiled together, each under its name. */
final class Universe {
    /** How many characters of two modules' names must agree, so that one vendor can be taken to stand behind both. */
    private static final int RELATED = 4;

    private final Map<String, ModuleTable> modules;
    private final Map<String, String> normalised;
    private volatile @Nullable Namesakes namesakes;
    private final int size;

    private Universe(Map<String, ModuleTable> modules, int size) {
        this.modules = Collections.unmodifiableMap(modules);
        this.size = size;
        Map<String, String> byShape = new HashMap<>();
        for (String name : modules.keySet()) {
            byShape.putIfAbsent(WellKnown.shape(name), name);
        }
        this.normalised = byShape;
    }

    /** Makes the tables of modules; of two with the same name the first one counts. */
    static Universe of(Collection<ModuleNode> nodes, DiagnosticLog log) {
        Map<String, ModuleNode> sorted = new TreeMap<>();
        for (ModuleNode node : nodes) {
            sorted.putIfAbsent(node.name().text(), node);
        }
        Map<String, ModuleTable> tables = new TreeMap<>();
        int size = 0;
        for (ModuleNode node : sorted.values()) {
            tables.put(node.name().text(), ModuleTable.of(node, size, log));
            size += node.definitions().size();
        }
        return new Universe(tables, size);
    }

    /** How many symbols there are; every {@link Symbol#id()} is less. */
    int size() {
        return size;
    }

    /** All modules by name. */
    Collection<ModuleTable> modules() {
        return modules.values();
    }

    @Nullable ModuleTable module(String name) {
        return modules.get(name);
    }

    /** The module that a name means although none is called so: an alias, or another spelling. */
    @Nullable ModuleTable alias(String name) {
        for (String other : WellKnown.aliases(name)) {
            ModuleTable table = modules.get(other);
            if (table != null) {
                return table;
            }
        }
        String spelling = normalised.get(WellKnown.shape(name));
        return spelling == null ? null : modules.get(spelling);
    }

    /**
     * The definition of a name that suits best where nothing says which module is meant: the one whose module's name has
     * most in common with a name that is near, then the first by the modules' names.
     */
    @Nullable Symbol anywhere(Symbol.Kind kind, String name, String near) {
        Symbol best = null;
        int most = -1;
        Namesakes all = namesakes();
        for (Symbol symbol = all.first.get(name); symbol != null; symbol = all.next[symbol.id()]) {
            int common = commonPrefix(symbol.module(), near);
            if (symbol.kind() == kind && common > most) {
                best = symbol;
                most = common;
            }
        }
        return best;
    }

    /** Tells whether two modules seem to come from one hand: their names start alike. */
    static boolean related(String module, String other) {
        return commonPrefix(module, other) >= RELATED;
    }

    /** Made when a name is first looked for everywhere. */
    private Namesakes namesakes() {
        Namesakes known = namesakes;
        if (known == null) {
            known = Namesakes.of(new ArrayList<>(modules.values()), size);
            namesakes = known; // two threads may both make it; they make the same
        }
        return known;
    }

    /**
     * All symbols by name, in the order of their modules' names: the first symbol of each name, and by its id the next.
     * Nearly all names stand alone, so that lists would be a waste.
     */
    private record Namesakes(
            Map<String, Symbol> first, @Nullable Symbol[] next) {
        static Namesakes of(List<ModuleTable> modules, int size) {
            Map<String, Symbol> first = new HashMap<>(size * 2);
            Symbol[] next = new Symbol[size];
            for (int m = modules.size() - 1; m >= 0; m--) {
                List<Symbol> symbols = modules.get(m).symbols();
                for (int s = symbols.size() - 1; s >= 0; s--) {
                    Symbol symbol = symbols.get(s);
                    next[symbol.id()] = first.put(symbol.name(), symbol);
                }
            }
            return new Namesakes(first, next);
        }
    }

    private static int commonPrefix(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return length;
    }
}
