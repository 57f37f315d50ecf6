package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.SymbolKey;

/** The Java names of all modules of a MIB. Safe for use by many threads. */
final class Names {
    private final Mib mib;
    private final Labellings labellings;
    private final Map<String, String> packages = new HashMap<>();
    private final Map<String, ModuleNames> modules = new ConcurrentHashMap<>();

    Names(Mib mib, JavaOptions options) {
        this.mib = mib;
        this.labellings = new Labellings(mib);
        NameScope scope = NameScope.ofFiles().reserve(options.packages().values());
        String prefix = options.basePackage().isEmpty() ? "" : options.basePackage() + ".";
        for (MibModule module : mib.modules()) {
            String mapped = options.packages().get(module.name());
            packages.put(
                    module.name(),
                    mapped != null ? mapped : scope.take(prefix + JavaNames.modulePackage(module.name())));
        }
    }

    Labellings labellings() {
        return labellings;
    }

    /** The names of a module, if the MIB has it. */
    Optional<ModuleNames> module(String name) {
        return mib.module(name)
                .map(module ->
                        modules.computeIfAbsent(name, key -> new ModuleNames(module, packages.get(name), labellings)));
    }

    /** The class of a row, unless the row is left out. */
    Optional<ClassName> row(SymbolKey row) {
        return module(row.module()).flatMap(names -> names.row(row.name()));
    }

    /** The enumeration of a type or an object. */
    Optional<Enumeration> enumeration(SymbolKey owner) {
        return module(owner.module()).flatMap(names -> names.enumeration(owner.name()));
    }

    /**
     * The row whose index record a row has: its own, unless it augments another row, or has the very index of the row
     * that the index objects belong to (RFC 2578 section 7.8: sparse dependent tables).
     */
    Row indexOwner(Row row) {
        Row owner = row;
        Set<SymbolKey> seen = new HashSet<>();
        while (seen.add(owner.key())) {
            Optional<Row> base = base(owner).filter(found -> row(found.key()).isPresent());
            if (base.isEmpty()) {
                return owner;
            }
            owner = base.get();
        }
        return row;
    }

    private Optional<Row> base(Row row) {
        if (row.augments().isPresent()) {
            return row.augments().flatMap(base -> base.target()).flatMap(mib::row);
        }
        if (row.index().isEmpty()) {
            return Optional.empty();
        }
        return row.index()
                .get(0)
                .object()
                .target()
                .flatMap(mib::column)
                .map(Column::row)
                .filter(key -> !key.equals(row.key()))
                .flatMap(mib::row)
                .filter(home -> sameIndex(home, row) && belongsTo(home, row));
    }

    private static boolean sameIndex(Row one, Row other) {
        if (one.index().size() != other.index().size()) {
            return false;
        }
        for (int i = 0; i < one.index().size(); i++) {
            IndexPart mine = one.index().get(i);
            IndexPart yours = other.index().get(i);
            if (mine.implied() != yours.implied()
                    || mine.object().target().isEmpty()
                    || !mine.object().target().equals(yours.object().target())) {
                return false;
            }
        }
        return true;
    }

    private boolean belongsTo(Row home, Row row) {
        return row.index().stream()
                .allMatch(part -> part.object()
                        .target()
                        .flatMap(mib::column)
                        .filter(column -> column.row().equals(home.key()))
                        .isPresent());
    }

    /** The record of a row's index. */
    Optional<ClassName> index(Row row) {
        return row(indexOwner(row).key()).map(owner -> owner.nestedClass("Index"));
    }
}
