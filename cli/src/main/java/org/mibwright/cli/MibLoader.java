package org.mibwright.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mibwright.cli.lookup.BundledIndex;
import org.mibwright.cli.lookup.Lookup;
import org.mibwright.cli.lookup.LookupException;
import org.mibwright.compiler.CompilationResult;

/** Loads no more modules than a name needs. Not thread-safe. */
final class MibLoader {
    private static final Pattern MODULE = Pattern.compile("([A-Za-z0-9_-]+)::");

    /** What may be a descriptor in a path of labels; parts of an index among them do no harm. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final List<String> sources;
    private final Compilations compilations;
    private final Set<String> told = new HashSet<>();
    private Set<String> loadedModules = Set.of();
    private boolean loadedSources;
    private @Nullable Lookup loaded;
    private @Nullable BundledIndex index;

    /**
     * Makes a loader.
     *
     * @param sources directories, files and archives that come before the bundled modules
     * @param compilations compiles what is needed
     */
    MibLoader(List<String> sources, Compilations compilations) {
        this.sources = List.copyOf(sources);
        this.compilations = compilations;
    }

    /** Returns modules among which everything is that a name or number can mean. */
    Lookup lookupFor(String text) throws IOException {
        if (Lookup.isNumeric(text)) {
            return load(index().modulesAt(text), true);
        }
        Matcher module = MODULE.matcher(text);
        if (module.lookingAt()) {
            return lookupIn(module.group(1));
        }
        Set<String> modules = new TreeSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            modules.addAll(index().modulesDefining(words.group()));
        }
        return load(modules, true);
    }

    /** Returns a module and those that it needs. */
    Lookup lookupIn(String module) throws IOException {
        Lookup lookup = load(Set.of(module), false);
        if (lookup.mib().module(module).isEmpty()) {
            throw new LookupException("no module is named '" + module + "'"
                    + index().similarModule(module)
                            .map(name -> "; did you mean " + name + "?")
                            .orElse(""));
        }
        return lookup;
    }

    /** Tells whether a text names a module rather than something in one: those have upper-case initials. */
    boolean hasModule(String text) throws IOException {
        boolean name = !text.contains("::") && Character.isUpperCase(text.charAt(0));
        return name && load(Set.of(text), false).mib().module(text).isPresent();
    }

    /** Returns all modules of the sources; without sources, all bundled ones. */
    Lookup everything() throws IOException {
        return sources.isEmpty() ? load(index().modules(), false) : load(Set.of(), true);
    }

    /** Loads at once what an agent may have below a number; its answers would else ask for module after module. */
    void preload(String oid) throws IOException {
        load(index().modulesBelow(oid), true);
    }

    private Lookup load(Set<String> modules, boolean wholeSources) throws IOException {
        boolean withSources = wholeSources && !sources.isEmpty();
        if (loaded != null && loadedModules.containsAll(modules) && (loadedSources || !withSources)) {
            return loaded;
        }
        Set<String> wanted = new TreeSet<>(loadedModules);
        wanted.addAll(modules);
        loadedSources |= withSources;
        List<String> inputs = new ArrayList<>(wanted);
        if (loadedSources) {
            sources.stream().filter(Compilations::isPath).forEach(inputs::add);
        }
        CompilationResult result =
                compilations.compile(compilations.request(inputs).build());
        compilations.tellPlaces(result);
        compilations.tellMissing(result.notFound().stream()
                .filter(sources::contains)
                .filter(told::add)
                .toList());
        loadedModules = wanted;
        loaded = new Lookup(result.mib());
        return loaded;
    }

    private BundledIndex index() throws IOException {
        if (index == null) {
            index = BundledIndex.load();
        }
        return index;
    }
}
