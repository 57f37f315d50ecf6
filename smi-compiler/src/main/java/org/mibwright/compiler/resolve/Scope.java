package org.mibwright.compiler.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.OidArc;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;

/**
 * What names mean within one module: its own definitions, its imports, and, with a word about it, what it should have
 * imported. Each fallback is reported once, where the name is first asked for.
 */
final class Scope {
    private final Universe universe;
    private final ModuleTable module;
    private final Imports imports;
    private final DiagnosticLog log;
    private final Map<String, Optional<Symbol>> values = new HashMap<>();
    private final Map<String, Optional<Symbol>> types = new HashMap<>();
    private @Nullable Map<String, OidValue> labels;
    private final Set<String> reported = new HashSet<>();

    Scope(Universe universe, ModuleTable module, Imports imports, DiagnosticLog log) {
        this.universe = universe;
        this.module = module;
        this.imports = imports;
        this.log = log;
    }

    ModuleTable module() {
        return module;
    }

    Imports imports() {
        return imports;
    }

    DiagnosticLog log() {
        return log;
    }

    /** Reports something about a name, once for each name however often it is used. */
    void reportOnce(Rule rule, Identifier name, Object... args) {
        if (reported.add(name.text())) {
            log.report(rule, name.span(), args);
        }
    }

    /** The value that a name stands for; null where there is none, which the caller reports. */
    @Nullable Symbol value(Identifier name) {
        return lookUp(Symbol.Kind.VALUE, name, values);
    }

    /** The type that a name stands for; null where there is none, which the caller reports. */
    @Nullable Symbol type(Identifier name) {
        return lookUp(Symbol.Kind.TYPE, name, types);
    }

    /** The type that a name stands for if the module says so itself; nothing is reported. */
    @Nullable Symbol declaredType(String name) {
        return declared(Symbol.Kind.TYPE, name);
    }

    /** The value that a name stands for if the module says so itself; nothing is reported. */
    @Nullable Symbol declaredValue(String name) {
        return declared(Symbol.Kind.VALUE, name);
    }

    /** The value that a name stands for in another module, as the MODULE clause of a conformance statement asks. */
    @Nullable Symbol valueIn(@Nullable ModuleTable other, Identifier name) {
        Symbol symbol = other == null ? null : other.find(Symbol.Kind.VALUE, name.text());
        return symbol != null ? symbol : value(name);
    }

    /** The module that a name means here, under that name or another one; null where there is none. */
    @Nullable ModuleTable moduleNamed(String name) {
        ModuleTable table = universe.module(name);
        return table != null ? table : universe.alias(name);
    }

    /** The value of a name that is not the given symbol, for definitions that start from their own name. */
    @Nullable Symbol valueOtherThan(Symbol self, Identifier name) {
        Symbol symbol = value(name);
        if (symbol != self) {
            return symbol;
        }
        Symbol imported = imports.symbol(name.text());
        if (imported != null && imported != self && imported.kind() == Symbol.Kind.VALUE) {
            return imported;
        }
        return home(Symbol.Kind.VALUE, name.text(), self);
    }

    /**
     * What a label inside an object identifier of this module stands for, as {@code acme(999)} does in {@code {
     * enterprises acme(999) 1 }}: the value up to and with the label. Null where there is none.
     */
    @Nullable OidValue label(String name) {
        if (labels == null) {
            labels = new HashMap<>();
            for (Symbol symbol : module.symbols()) {
                symbol.definition().oid().ifPresent(value -> addLabels(value, labels));
            }
        }
        return labels.get(name);
    }

    private static void addLabels(OidValue value, Map<String, OidValue> labels) {
        for (int i = 1; i < value.arcs().size(); i++) {
            OidArc arc = value.arcs().get(i);
            if (arc.name().isPresent() && arc.number().isPresent()) {
                OidValue start = new OidValue(value.arcs().subList(0, i + 1), value.span());
                labels.putIfAbsent(arc.name().get().text(), start);
            }
        }
    }

    private @Nullable Symbol lookUp(Symbol.Kind kind, Identifier name, Map<String, Optional<Symbol>> known) {
        Optional<Symbol> before = known.get(name.text());
        if (before == null) {
            Symbol symbol = declared(kind, name.text());
            before = Optional.ofNullable(symbol != null ? symbol : undeclared(kind, name));
            known.put(name.text(), before);
        }
        return before.orElse(null);
    }

    private @Nullable Symbol declared(Symbol.Kind kind, String name) {
        Symbol own = module.find(kind, name);
        if (own != null) {
            return own;
        }
        Symbol imported = imports.symbol(name);
        return imported != null && imported.kind() == kind ? imported : null;
    }

    private @Nullable Symbol undeclared(Symbol.Kind kind, Identifier name) {
        Symbol symbol = home(kind, name.text(), null);
        if (symbol == null) {
            symbol = fromImportedModules(kind, name.text());
        }
        if (symbol != null) {
            log.report(Rule.IMPORT_MISSING, name.span(), name.text(), symbol.module());
            return symbol;
        }
        Symbol similar = similar(kind, name.text());
        if (similar != null) {
            log.report(Rule.IDENTIFIER_CASE, name.span(), name.text(), similar.name());
            return similar;
        }
        symbol = universe.anywhere(kind, name.text(), module.name());
        if (symbol != null) {
            boolean related = Universe.related(symbol.module(), module.name());
            Rule rule = related || kind == Symbol.Kind.TYPE ? Rule.IMPORT_MISSING : Rule.NAME_GUESSED;
            log.report(rule, name.span(), name.text(), symbol.module());
        }
        return symbol;
    }

    /** A definition whose name differs in case only, of this module or of a common symbol. */
    private @Nullable Symbol similar(Symbol.Kind kind, String name) {
        Symbol own = module.findIgnoringCase(kind, name);
        if (own != null) {
            return own;
        }
        return WellKnown.spelling(name)
                .map(spelling -> home(kind, spelling, null))
                .orElse(null);
    }

    private @Nullable Symbol home(Symbol.Kind kind, String name, @Nullable Symbol except) {
        ModuleTable home = WellKnown.home(name).map(universe::module).orElse(null);
        Symbol symbol = home == null ? null : home.find(kind, name);
        return symbol == except ? null : symbol;
    }

    private @Nullable Symbol fromImportedModules(Symbol.Kind kind, String name) {
        for (ModuleTable source : imports.sources()) {
            Symbol symbol = source.find(kind, name);
            if (symbol != null) {
                return symbol;
            }
        }
        return null;
    }
}
