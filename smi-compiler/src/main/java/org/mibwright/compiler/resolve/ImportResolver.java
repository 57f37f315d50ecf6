package org.mibwright.compiler.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.ImportGroup;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Import;
import org.mibwright.compiler.model.SymbolKey;

/** Resolves the IMPORTS of modules (RFC 2578 section 3.2), and finds a way where they are wrong. */
final class ImportResolver {
    /** How far a symbol is followed through modules that import it themselves. */
    private static final int LONGEST_TRAIL = 8;

    private final Universe universe;
    private final DiagnosticLog log;

    ImportResolver(Universe universe, DiagnosticLog log) {
        this.universe = universe;
        this.log = log;
    }

    Imports resolve(ModuleTable module) {
        List<Import> listed = new ArrayList<>();
        Map<String, Symbol> symbols = new HashMap<>();
        Set<ModuleTable> sources = new LinkedHashSet<>();
        for (ImportGroup group : module.node().imports()) {
            ModuleTable source = source(group.module());
            if (source != null && source != module) {
                sources.add(source);
            }
            for (Identifier name : group.symbols()) {
                Symbol symbol = symbol(module, source, group.module(), name);
                if (symbol != null) {
                    symbols.putIfAbsent(name.text(), symbol);
                }
                Optional<SymbolKey> target = Optional.ofNullable(symbol).map(Symbol::key);
                listed.add(new Import(name.text(), group.module().text(), target, name.span()));
            }
        }
        return new Imports(List.copyOf(listed), Map.copyOf(symbols), List.copyOf(sources));
    }

    private @Nullable ModuleTable source(Identifier name) {
        ModuleTable table = universe.module(name.text());
        if (table != null) {
            return table;
        }
        ModuleTable alias = universe.alias(name.text());
        if (alias != null) {
            log.report(Rule.MODULE_ALIAS, name.span(), name.text(), alias.name());
        } else {
            log.report(Rule.MODULE_NOT_FOUND, name.span(), name.text());
        }
        return alias;
    }

    private @Nullable Symbol symbol(
            ModuleTable module, @Nullable ModuleTable source, Identifier from, Identifier name) {
        if (source != null) {
            Symbol symbol = follow(source, name.text(), 0);
            if (symbol != null) {
                return symbol;
            }
        }
        Symbol elsewhere = elsewhere(module, from.text(), name.text());
        if (elsewhere != null) {
            boolean sure = elsewhere.kind() != Symbol.Kind.VALUE
                    || elsewhere.module().equals(WellKnown.home(name.text()).orElse(module.name()))
                    || Universe.related(elsewhere.module(), from.text())
                    || Universe.related(elsewhere.module(), module.name());
            Rule rule = sure ? Rule.IMPORT_ELSEWHERE : Rule.IMPORT_GUESSED;
            log.report(rule, name.span(), name.text(), from.text(), elsewhere.module());
        } else if (WellKnown.pseudoType(name.text()).isPresent()) {
            log.report(Rule.IMPORT_ILLEGAL, name.span(), name.text(), from.text());
        } else {
            log.report(Rule.IMPORT_FAILED, name.span(), name.text(), from.text());
        }
        return elsewhere;
    }

    /** Finds a symbol in a module or, as far as that one imports it too, where it comes from. */
    private @Nullable Symbol follow(ModuleTable source, String name, int trail) {
        Symbol symbol = source.find(name);
        if (symbol != null || trail == LONGEST_TRAIL) {
            return symbol;
        }
        for (ImportGroup group : source.node().imports()) {
            for (Identifier imported : group.symbols()) {
                ModuleTable next = imported.text().equals(name)
                        ? universe.module(group.module().text())
                        : null;
                if (next != null && next != source) {
                    return follow(next, name, trail + 1);
                }
            }
        }
        return null;
    }

    private @Nullable Symbol elsewhere(ModuleTable module, String from, String name) {
        Symbol own = module.find(name);
        if (own != null) {
            return own;
        }
        ModuleTable home = WellKnown.home(name).map(universe::module).orElse(null);
        Symbol atHome = home == null ? null : home.find(name);
        if (atHome != null) {
            return atHome;
        }
        boolean upperCase = Character.isUpperCase(name.isEmpty() ? ' ' : name.charAt(0));
        Symbol.Kind kind = upperCase ? Symbol.Kind.TYPE : Symbol.Kind.VALUE;
        Symbol symbol = universe.anywhere(kind, name, from);
        return symbol != null || !upperCase ? symbol : universe.anywhere(Symbol.Kind.VALUE, name, from);
    }
}
