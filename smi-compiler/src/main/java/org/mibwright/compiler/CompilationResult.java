package org.mibwright.compiler;

import java.util.List;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;

/**
 * What became of a request. Immutable and thread-safe.
 *
 * @param mib the model of all modules, of those asked for and those that they need
 * @param requested the names of the modules that were asked for, sorted
 * @param dependencies the names of the modules that were loaded because others need them, sorted
 * @param notFound inputs that are neither a file nor the name of a module that can be found, and folders and archives
 *     without a module
 * @param unreadable files that were asked for, or are below a folder that was, but cannot be read; sorted
 * @param diagnostics findings on what was asked for, sorted by place
 * @param dependencyDiagnostics findings on all else, sorted by place
 * @param statistics what was counted
 * @param failed whether an input was not found, a file holds no module, or a finding on what was asked for reaches the
 *     severity that the request names
 */
public record CompilationResult(
        Mib mib,
        List<String> requested,
        List<String> dependencies,
        List<String> notFound,
        List<String> unreadable,
        List<Diagnostic> diagnostics,
        List<Diagnostic> dependencyDiagnostics,
        CompilationStatistics statistics,
        boolean failed) {
    /** Makes a result with copies of the lists. */
    public CompilationResult {
        requested = List.copyOf(requested);
        dependencies = List.copyOf(dependencies);
        notFound = List.copyOf(notFound);
        unreadable = List.copyOf(unreadable);
        diagnostics = List.copyOf(diagnostics);
        dependencyDiagnostics = List.copyOf(dependencyDiagnostics);
    }

    /** Returns the modules that were asked for, sorted by name. */
    public List<MibModule> requestedModules() {
        return requested.stream().flatMap(name -> mib.module(name).stream()).toList();
    }

    /** Returns one line for people about what was done and found. */
    public String summary() {
        CompilationStatistics counted = statistics;
        StringBuilder line = new StringBuilder()
                .append(counted.modules())
                .append(counted.modules() == 1 ? " module" : " modules")
                .append(" of ")
                .append(counted.files())
                .append(counted.files() == 1 ? " file: " : " files: ")
                .append(counted.clean())
                .append(" clean, ")
                .append(counted.repaired())
                .append(" repaired, ")
                .append(counted.partial())
                .append(" partial, ")
                .append(counted.failed())
                .append(" failed; ")
                .append(counted.definitions())
                .append(" definitions, ")
                .append(counted.definitionsLost())
                .append(" lost");
        if (!notFound.isEmpty()) {
            line.append("; not found: ").append(String.join(", ", notFound));
        }
        return line.toString();
    }
}
