package org.mibwright.compiler.lint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Finding;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.diagnostic.Severity;

/**
 * What of all that was found is shown, how grave it is, and what fails. Covers the findings of all passes, not only
 * those of {@link Linter}. Immutable and thread-safe.
 *
 * <p>A code may be given as a pattern with {@code *} for any characters. What is said of a code counts whatever its
 * level is; where several patterns fit, the one said last counts.
 */
public final class LintPolicy {
    private static final int HIGHEST_LEVEL = 6;

    private final int level;
    private final Optional<Severity> failAt;
    private final Map<CodePattern, Optional<Severity>> overrides;

    private LintPolicy(int level, Optional<Severity> failAt, Map<CodePattern, Optional<Severity>> overrides) {
        this.level = level;
        this.failAt = failAt;
        this.overrides = overrides;
    }

    /** The policy of a preset. */
    public static LintPolicy of(Preset preset) {
        return new LintPolicy(preset.level(), Optional.of(preset.failAt()), Map.of());
    }

    /**
     * The same policy with another level.
     *
     * @param highest the highest level that is shown, 0 to 6
     * @throws IllegalArgumentException if there is no such level
     */
    public LintPolicy withLevel(int highest) {
        if (highest < 0 || highest > HIGHEST_LEVEL) {
            throw new IllegalArgumentException("levels run from 0 to " + HIGHEST_LEVEL + ", not " + highest);
        }
        return new LintPolicy(highest, failAt, overrides);
    }

    /** The same policy with another least severity that fails; empty if nothing fails. */
    public LintPolicy withFailAt(Optional<Severity> severity) {
        return new LintPolicy(level, severity, overrides);
    }

    /**
     * The same policy without a code.
     *
     * @throws IllegalArgumentException if no rule has such a code
     */
    public LintPolicy ignoring(String code) {
        return with(code, Optional.empty());
    }

    /**
     * The same policy with another severity for a code, which is shown from now on.
     *
     * @throws IllegalArgumentException if no rule has such a code
     */
    public LintPolicy with(String code, Severity severity) {
        return with(code, Optional.of(severity));
    }

    private LintPolicy with(String code, Optional<Severity> severity) {
        CodePattern pattern = CodePattern.of(code);
        Map<CodePattern, Optional<Severity>> more = new LinkedHashMap<>(overrides);
        more.remove(pattern);
        more.put(pattern, severity);
        return new LintPolicy(level, failAt, more);
    }

    /** The highest level that is shown. */
    public int level() {
        return level;
    }

    /** The least severity that fails; empty if nothing does. */
    public Optional<Severity> failAt() {
        return failAt;
    }

    /** The severity of a rule; empty if it is not shown. */
    public Optional<Severity> severity(Rule rule) {
        Optional<Severity> severity = rule.level() <= level ? Optional.of(rule.severity()) : Optional.empty();
        for (Map.Entry<CodePattern, Optional<Severity>> override : overrides.entrySet()) {
            if (override.getKey().matches(rule.code())) {
                severity = override.getValue();
            }
        }
        return severity;
    }

    /** Picks what is shown, in the given order. */
    public List<Finding> apply(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .flatMap(found -> severity(found.rule()).map(severity -> new Finding(found, severity)).stream())
                .toList();
    }

    /** Whether one of the findings fails. */
    public boolean fails(Collection<Finding> findings) {
        return failAt.isPresent()
                && findings.stream().anyMatch(found -> found.severity().compareTo(failAt.get()) <= 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LintPolicy policy
                && level == policy.level
                && failAt.equals(policy.failAt)
                && List.copyOf(overrides.entrySet()).equals(List.copyOf(policy.overrides.entrySet()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, failAt, overrides);
    }

    @Override
    public String toString() {
        return "level " + level + ", fail at " + failAt.map(Severity::toString).orElse("never") + ", " + overrides;
    }
}
