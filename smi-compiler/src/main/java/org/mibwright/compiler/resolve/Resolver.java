package org.mibwright.compiler.resolve;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;

/**
 * Makes the model from syntax trees. Thread-safe; the same trees give the same model and the same findings, whatever
 * their order.
 */
public final class Resolver {
    /** The names of the modules that define SMI itself; our edition of them always wins over other copies. */
    public static final Set<String> BASE_MODULES = WellKnown.BASE_MODULES;

    private final int parallelism;

    /** Makes a resolver that uses one thread. */
    public Resolver() {
        this(1);
    }

    /**
     * Makes a resolver.
     *
     * @param parallelism how many threads may work; above 1 they are those of the common pool
     */
    public Resolver(int parallelism) {
        this.parallelism = parallelism;
    }

    /**
     * Resolves modules together. Nothing is loaded: what they import should be among them. No input makes this fail;
     * what cannot be resolved is reported, and stands in the model as far as it is known.
     *
     * @param modules the trees; of two modules with one name the first one counts
     */
    public Resolution resolve(Collection<ModuleNode> modules) {
        DiagnosticLog log = new DiagnosticLog();
        Universe universe = Universe.of(modules, log);
        Map<String, Scope> scopes = scopes(universe, log);
        TypeTable types = new TypeResolver(universe, scopes).resolve(universe);
        OidTable oids = new OidResolver(universe, scopes).resolve(universe);
        ObjectTable objects = new ObjectClassifier(universe, scopes, oids).classify();
        SyntaxTable syntaxes = SyntaxTable.of(universe, scopes, types, objects);
        IndexTable indexes = new IndexResolver(universe, scopes, objects, syntaxes).resolve();
        Stream<Scope> work = scopes.values().stream();
        List<MibModule> built = (parallelism > 1 ? work.parallel() : work)
                .map(scope -> new ModuleBuilder(scope, types, oids, objects, indexes, syntaxes).build())
                .toList();
        scopes.values().forEach(scope -> log.addAll(scope.log()));
        return new Resolution(new Mib(built), log.diagnostics());
    }

    private static Map<String, Scope> scopes(Universe universe, DiagnosticLog log) {
        ImportResolver resolver = new ImportResolver(universe, log);
        Map<String, Scope> scopes = new LinkedHashMap<>();
        for (ModuleTable module : universe.modules()) {
            Scope scope = new Scope(universe, module, resolver.resolve(module), new DiagnosticLog());
            MacroImports.check(scope);
            scopes.put(module.name(), scope);
        }
        return scopes;
    }
}
