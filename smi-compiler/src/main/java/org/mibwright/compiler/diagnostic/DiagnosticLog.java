package org.mibwright.compiler.diagnostic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mibwright.compiler.source.Span;

/**
 * Collects findings. Equal findings are kept once. Not thread-safe: each thread fills its own log, and the logs are
 * joined at the end; since {@link #diagnostics()} is sorted, the order of joining does not matter.
 */
public final class DiagnosticLog {
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /**
     * Adds a finding.
     *
     * @param rule what was found
     * @param span where
     * @param args what fills the rule's message
     */
    public void report(Rule rule, Span span, Object... args) {
        report(Diagnostic.of(rule, span, args));
    }

    /** Adds a finding. */
    public void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds all findings of another log. */
    public void addAll(DiagnosticLog other) {
        found.addAll(other.found);
    }

    /** True while nothing has been found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The number of different findings. */
    public int size() {
        return found.size();
    }

    /** Everything found so far, by place. */
    public List<Diagnostic> diagnostics() {
        return found.stream().sorted().toList();
    }
}
