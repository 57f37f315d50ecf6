package org.mibwright.compiler.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A closed set of compiled modules with all that they define: the root of the model. */
public final class Mib {
    private final List<MibModule> modules;
    private final Map<String, MibModule> byName;
    private final OidNode tree;

    /**
     * Makes a MIB of modules whose names differ.
     *
     * @throws IllegalArgumentException if two modules have the same name
     */
    public Mib(Collection<MibModule> modules) {
        Map<String, MibModule> sorted = new TreeMap<>();
        for (MibModule module : modules) {
            if (sorted.put(module.name(), module) != null) {
                throw new IllegalArgumentException("two modules are named " + module.name());
            }
        }
        this.byName = Collections.unmodifiableMap(sorted);
        this.modules = List.copyOf(sorted.values());
        this.tree = OidTreeBuilder.build(this.modules);
    }

    /** Returns all modules, sorted by name. */
    public List<MibModule> modules() {
        return modules;
    }

    /** Finds a module by its name. */
    public Optional<MibModule> module(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the root of the OID tree. */
    public OidNode tree() {
        return tree;
    }

    /** Finds a definition. */
    public Optional<Definition> find(SymbolKey key) {
        return module(key.module()).flatMap(module -> module.find(key.name()));
    }

    /** Finds what a name stands for. */
    public Optional<Definition> find(Reference reference) {
        return reference.target().flatMap(this::find);
    }

    /** Finds a descriptor in all modules, sorted by the modules' names. */
    public List<Definition> findAll(String descriptor) {
        return modules.stream()
                .flatMap(module -> module.find(descriptor).stream())
                .toList();
    }

    /** Finds a named type. */
    public Optional<TypeDefinition> type(SymbolKey key) {
        return find(key, TypeDefinition.class);
    }

    /** Finds an OBJECT-TYPE. */
    public Optional<ObjectType> object(SymbolKey key) {
        return find(key, ObjectType.class);
    }

    /** Finds a table. */
    public Optional<Table> table(SymbolKey key) {
        return find(key, Table.class);
    }

    /** Finds a row. */
    public Optional<Row> row(SymbolKey key) {
        return find(key, Row.class);
    }

    /** Finds a column. */
    public Optional<Column> column(SymbolKey key) {
        return find(key, Column.class);
    }

    private <D extends Definition> Optional<D> find(SymbolKey key, Class<D> kind) {
        return module(key.module()).flatMap(module -> module.find(key.name(), kind));
    }
}
