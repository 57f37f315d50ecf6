package org.mibwright.compiler.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/** A MIB module: its identity, imports and definitions. */
public final class MibModule {
    private final String name;
    private final Language language;
    private final Span place;
    private final List<Import> imports;
    private final List<Definition> definitions;
    private final List<LostDefinition> lost;
    private final Map<String, Definition> byName;
    private final Map<String, List<Definition>> repeated;

    /**
     * Makes a module. Where two definitions have the same descriptor, the first one is found by name.
     *
     * @param name the module's name
     * @param language the dialect that it is written in
     * @param place where its header stands
     * @param imports the imported symbols in the order of the text
     * @param definitions the definitions in the order of the text; rows and columns among them
     * @param lost definitions that could not be made out
     */
    public MibModule(
            String name,
            Language language,
            Span place,
            List<Import> imports,
            List<Definition> definitions,
            List<LostDefinition> lost) {
        this.name = name;
        this.language = language;
        this.place = place;
        this.imports = List.copyOf(imports);
        this.definitions = List.copyOf(definitions);
        this.lost = List.copyOf(lost);
        Map<String, Definition> index = new HashMap<>(definitions.size() * 2);
        Map<String, List<Definition>> more = new HashMap<>();
        for (Definition definition : this.definitions) {
            if (index.putIfAbsent(definition.name(), definition) != null) {
                more.computeIfAbsent(definition.name(), any -> new ArrayList<>(1))
                        .add(definition);
            }
        }
        this.byName = Collections.unmodifiableMap(index);
        this.repeated = Collections.unmodifiableMap(more);
    }

    /** Returns the module's name. */
    public String name() {
        return name;
    }

    /** Returns the dialect that the module is written in. */
    public Language language() {
        return language;
    }

    /** Returns where the module's header stands. */
    public Span place() {
        return place;
    }

    /** Returns the imported symbols in the order of the text. */
    public List<Import> imports() {
        return imports;
    }

    /** Returns all definitions in the order of the text: tables, rows and columns each stand for themselves. */
    public List<Definition> definitions() {
        return definitions;
    }

    /** Returns the definitions of one kind, in the order of the text. */
    public <D extends Definition> List<D> definitions(Class<D> kind) {
        return definitions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the definitions that could not be made out, or whose object identifier could not be resolved. */
    public List<LostDefinition> lost() {
        return lost;
    }

    /** Finds a definition by its descriptor. */
    public Optional<Definition> find(String descriptor) {
        return Optional.ofNullable(byName.get(descriptor));
    }

    /**
     * Finds a definition of one kind by its descriptor: the first one of that kind, since some modules give an object and
     * its type one name.
     */
    public <D extends Definition> Optional<D> find(String descriptor, Class<D> kind) {
        Definition first = byName.get(descriptor);
        if (kind.isInstance(first)) {
            return Optional.of(kind.cast(first));
        }
        return repeated.getOrDefault(descriptor, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** Returns the module's MODULE-IDENTITY, the first one where there are several. */
    public Optional<ModuleIdentity> identity() {
        return definitions.stream()
                .filter(ModuleIdentity.class::isInstance)
                .map(ModuleIdentity.class::cast)
                .findFirst();
    }

    /** Returns the module's name. */
    @Override
    public String toString() {
        return name;
    }
}
