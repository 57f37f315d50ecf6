package org.mibwright.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.ImportGroup;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.resolve.ModuleDependencies;
import org.mibwright.compiler.resolve.Resolver;
import org.mibwright.compiler.source.KnownRoots;
import org.mibwright.compiler.source.ModuleSource;
import org.mibwright.compiler.source.SourceFile;
import org.mibwright.compiler.source.SourceFiles;

/**
 * Reads what is asked for, and then, round by round, what that needs. Each round's files are read by many threads, but
 * chosen and joined in a fixed order, so that threads make no difference.
 */
final class Loader {
    private static final int MOST_RELATED = 20;

    private final CompilationRequest request;
    private final FileReader reader;
    private final List<ModuleSource> sources = new ArrayList<>();
    private final Map<String, List<ParsedFile>> candidates = new HashMap<>();
    private final Map<String, ParsedFile> parsed = new HashMap<>();
    private final Map<String, Loaded> loaded = new TreeMap<>();
    private final Set<String> missing = new HashSet<>();
    private final List<ParsedFile> inputs = new ArrayList<>();
    private final List<String> notFound = new ArrayList<>();
    private final Set<String> requested = new TreeSet<>();
    private final DiagnosticLog log = new DiagnosticLog();

    /**
     * A module that was chosen.
     *
     * @param file where it stands
     * @param node its tree
     */
    record Loaded(ParsedFile file, ModuleNode node) {}

    Loader(CompilationRequest request, FileReader reader) {
        this.request = request;
        this.reader = reader;
    }

    void load() throws IOException {
        List<String> names = readInputs();
        addSources();
        loadBase();
        choose();
        for (String name : names) {
            if (loadFirst(List.of(name)).isEmpty()) {
                notFound.add(name);
            } else {
                requested.add(name);
            }
        }
        if (request.followDependencies()) {
            loadDependencies();
        }
    }

    Map<String, Loaded> loaded() {
        return loaded;
    }

    /** The names of the modules that were asked for. */
    Set<String> requested() {
        return requested;
    }

    List<ParsedFile> inputs() {
        return inputs;
    }

    /** Tells whether a module stands in one of the files that were asked for. */
    boolean isInput(String module) {
        return candidates.containsKey(module);
    }

    List<String> notFound() {
        return notFound;
    }

    DiagnosticLog log() {
        return log;
    }

    /** Reads all inputs that are files; returns those that must be names of modules. A folder may turn out to hold none. */
    private List<String> readInputs() throws IOException {
        List<String> names = new ArrayList<>();
        Map<String, SourceFile> files = new LinkedHashMap<>();
        Map<String, List<SourceFile>> places = new LinkedHashMap<>();
        Set<String> named = new HashSet<>();
        for (SourceFile file : request.files()) {
            files.put(file.name(), file);
            named.add(file.name());
        }
        for (String input : request.inputs()) {
            Path path = path(input);
            if (path != null && Files.exists(path)) {
                named.add(path.toString());
                List<SourceFile> inside = SourceFiles.of(path);
                inside.forEach(file -> files.putIfAbsent(file.name(), file));
                places.put(input, inside);
            } else {
                names.add(input);
            }
        }
        for (ParsedFile file : reader.read(List.copyOf(files.values()))) {
            if (file.modules().isEmpty() && !named.contains(file.file().name()) && !file.looksLikeModule()) {
                continue; // folders hold other files too
            }
            parsed.put(file.file().name(), file);
            List<String> wanted = file.modules().stream()
                    .map(module -> module.name().text())
                    .filter(request.filter()::accepts)
                    .toList();
            if (wanted.isEmpty() && !file.modules().isEmpty()) {
                continue;
            }
            inputs.add(file);
            for (String name : wanted) {
                List<ParsedFile> known = candidates.computeIfAbsent(name, any -> new ArrayList<>(1));
                if (!known.contains(file)) {
                    known.add(file);
                }
                requested.add(name);
            }
        }
        places.forEach((input, inside) -> {
            if (inside.stream().noneMatch(file -> parsed.containsKey(file.name()))) {
                notFound.add(input);
            }
        });
        return names;
    }

    private static @Nullable Path path(String input) {
        try {
            return Path.of(input);
        } catch (java.nio.file.InvalidPathException e) {
            return null;
        }
    }

    /** The sources of the request, the folders of the inputs, our own modules and the system's, in this order. */
    private void addSources() {
        for (String source : request.sources()) {
            Path path = path(source);
            Optional<ModuleSource> place = ModuleSource.parse(source, request.cache());
            if (place.isPresent() && (path == null || Files.exists(path) || source.contains(":"))) {
                sources.add(place.get());
            } else {
                notFound.add(source);
            }
        }
        Set<Path> folders = new LinkedHashSet<>();
        for (String input : request.inputs()) {
            Path path = path(input);
            if (path != null && Files.isRegularFile(path)) {
                folders.add(
                        Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path));
            }
            if (path != null && Files.exists(path) && !request.filter().isAll()) {
                folders.add(path); // what is left out can be imported from
            }
        }
        folders.forEach(folder -> sources.add(ModuleSource.of(folder, request.cache())));
        if (request.bundledModules()) {
            sources.add(ModuleSource.bundled());
        }
        if (request.systemModules()) {
            sources.addAll(ModuleSource.system(request.cache()));
        }
    }

    /** The modules that define SMI itself are ours, whatever else is there. */
    private void loadBase() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String name : Resolver.BASE_MODULES) {
            files.addAll(ModuleSource.bundled().find(name));
        }
        for (ParsedFile file : reader.read(files)) {
            for (ModuleNode module : file.modules()) {
                loaded.put(module.name().text(), new Loaded(file, module));
            }
        }
    }

    /** Chooses among the inputs where one module stands in several files. */
    private void choose() {
        new TreeMap<>(candidates).forEach((name, files) -> {
            if (!loaded.containsKey(name)) {
                loaded.put(name, best(name, files));
            }
        });
    }

    private Loaded best(String name, List<ParsedFile> files) {
        List<Loaded> copies = new ArrayList<>(files.size());
        for (ParsedFile file : files) {
            file.modules().stream()
                    .filter(module -> module.name().text().equals(name))
                    .forEach(module -> copies.add(new Loaded(file, module)));
        }
        Loaded best = copies.stream().max(ModuleCopies.ORDER).orElseThrow();
        if (copies.size() > 1) {
            Diagnostic finding = Diagnostic.of(
                    Rule.MODULE_DUPLICATE,
                    best.node().name().span(),
                    name,
                    copies.size(),
                    best.file().file().name());
            for (Loaded copy : copies.subList(0, Math.min(copies.size(), MOST_RELATED))) {
                if (copy != best) {
                    finding = finding.withRelated(copy.node().name().span(), "not used");
                }
            }
            log.report(finding);
        }
        return best;
    }

    private void loadDependencies() throws IOException {
        Set<String> seen = new HashSet<>();
        Map<String, Set<String>> common = new HashMap<>();
        boolean implied = false;
        while (true) {
            Set<String> wanted = new TreeSet<>();
            Map<String, ModuleNode> nodes = implied ? nodes() : Map.of();
            for (Loaded module : loaded.values()) {
                String name = module.node().name().text();
                if (implied) {
                    Set<String> used =
                            common.computeIfAbsent(name, any -> ModuleDependencies.commonSymbols(module.node()));
                    wanted.addAll(ModuleDependencies.implied(module.node(), used, nodes));
                } else if (seen.add(name)) {
                    wanted.addAll(ModuleDependencies.named(module.node()));
                }
            }
            wanted.removeIf(name -> loaded.containsKey(name) || missing.contains(name));
            boolean grown = loadAll(wanted);
            if (!grown && implied) {
                loadKnownRoots();
                return;
            }
            implied = !grown;
        }
    }

    /** What vendors' modules are known to stand below, where the module that says so is nowhere. */
    private void loadKnownRoots() throws IOException {
        Map<String, ParsedFile> known = new HashMap<>();
        for (Loaded module : List.copyOf(loaded.values())) {
            for (ImportGroup group : module.node().imports()) {
                String name = group.module().text();
                Optional<SourceFile> roots = missing.contains(name) ? KnownRoots.find(name) : Optional.empty();
                if (roots.isPresent() && !known.containsKey(name)) {
                    known.put(name, reader.read(List.of(roots.get())).get(0));
                }
                if (roots.isPresent()) {
                    log.report(Rule.MODULE_ROOTS, group.module().span(), name);
                }
            }
        }
        known.forEach(
                (name, file) -> loaded.put(name, new Loaded(file, file.modules().get(0))));
    }

    private Map<String, ModuleNode> nodes() {
        Map<String, ModuleNode> nodes = new HashMap<>();
        loaded.forEach((name, module) -> nodes.put(name, module.node()));
        return nodes;
    }

    private boolean loadAll(Set<String> wanted) throws IOException {
        Map<String, List<SourceFile>> found = new TreeMap<>();
        List<SourceFile> unread = new ArrayList<>();
        for (String name : wanted) {
            List<SourceFile> files = find(name);
            if (!files.isEmpty()) {
                found.put(name, files);
                files.stream().filter(file -> !parsed.containsKey(file.name())).forEach(unread::add);
            }
        }
        read(unread);
        boolean grown = false;
        for (String name : wanted) {
            List<String> names = new ArrayList<>(List.of(name));
            names.addAll(ModuleDependencies.aliases(name));
            grown |= loadFirst(names).isPresent();
        }
        return grown;
    }

    private void read(List<SourceFile> files) throws IOException {
        Map<String, SourceFile> distinct = new LinkedHashMap<>();
        files.forEach(file -> distinct.putIfAbsent(file.name(), file));
        for (ParsedFile file : reader.read(List.copyOf(distinct.values()))) {
            parsed.put(file.file().name(), file);
        }
    }

    /** Loads the first of several names that can be found; empty where none can, or where it is there already. */
    private Optional<Loaded> loadFirst(List<String> names) throws IOException {
        for (String name : names) {
            if (loaded.containsKey(name)) {
                return names.get(0).equals(name) ? Optional.of(loaded.get(name)) : Optional.empty();
            }
            List<SourceFile> files = find(name);
            read(files.stream().filter(file -> !parsed.containsKey(file.name())).toList());
            List<ParsedFile> holders = new ArrayList<>();
            for (SourceFile file : files) {
                ParsedFile holder = parsed.get(file.name());
                if (holder != null
                        && holder.modules().stream()
                                .anyMatch(m -> m.name().text().equals(name))) {
                    holders.add(holder);
                }
            }
            if (!holders.isEmpty()) {
                Loaded module = best(name, holders);
                loaded.put(name, module);
                return Optional.of(module);
            }
            missing.add(name);
        }
        return Optional.empty();
    }

    private List<SourceFile> find(String name) throws IOException {
        for (ModuleSource source : sources) {
            List<SourceFile> files = source.find(name);
            if (!files.isEmpty()) {
                return files;
            }
        }
        return List.of();
    }
}
