package org.mibwright.compiler.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.SymbolKey;

/** The definitions of one module by name, values and types apart. */
final class ModuleTable {
    private final ModuleNode node;
    private final List<Symbol> symbols;
    private final Map<String, Symbol> values;
    private final Map<String, Symbol> types;

    private ModuleTable(ModuleNode node, List<Symbol> symbols, Map<String, Symbol> values, Map<String, Symbol> types) {
        this.node = node;
        this.symbols = List.copyOf(symbols);
        this.values = values;
        this.types = types;
    }

    /** Makes the table of a module, and reports names that are defined twice. */
    static ModuleTable of(ModuleNode node, int firstId, DiagnosticLog log) {
        String module = node.name().text();
        List<Symbol> symbols = new ArrayList<>(node.definitions().size());
        Map<String, Symbol> values = new HashMap<>(node.definitions().size() * 2);
        Map<String, Symbol> types = new HashMap<>();
        for (var definition : node.definitions()) {
            SymbolKey key = new SymbolKey(module, definition.name().text());
            Symbol symbol = new Symbol(firstId + symbols.size(), key, definition);
            symbols.add(symbol);
            Map<String, Symbol> names = symbol.kind() == Symbol.Kind.VALUE ? values : types;
            Symbol first = names.putIfAbsent(key.name(), symbol);
            if (first != null) {
                log.report(Diagnostic.of(Rule.IDENTIFIER_REDEFINED, symbol.place(), key.name())
                        .withRelated(first.place(), "the first definition, which is used"));
            }
        }
        return new ModuleTable(node, symbols, values, types);
    }

    String name() {
        return node.name().text();
    }

    ModuleNode node() {
        return node;
    }

    /** All definitions in the order of the text. */
    List<Symbol> symbols() {
        return symbols;
    }

    /** The definition that a name stands for; the first one where it is defined twice. */
    @Nullable Symbol find(Symbol.Kind kind, String name) {
        if (kind == Symbol.Kind.VALUE) {
            return values.get(name);
        }
        Symbol type = types.get(name);
        return type != null && type.kind() == kind ? type : null;
    }

    /** The definition of any kind that a name stands for. */
    @Nullable Symbol find(String name) {
        Symbol value = values.get(name);
        return value != null ? value : types.get(name);
    }

    /** The definition whose name differs from the given one in case only; the first one in the text. */
    @Nullable Symbol findIgnoringCase(Symbol.Kind kind, String name) {
        for (Symbol symbol : symbols) {
            if (symbol.kind() == kind && symbol.name().equalsIgnoreCase(name)) {
                return symbol;
            }
        }
        return null;
    }
}
