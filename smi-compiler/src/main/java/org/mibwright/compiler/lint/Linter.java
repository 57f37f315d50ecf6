package org.mibwright.compiler.lint;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;

/**
 * Checks modules against the rules of SMI. Immutable and thread-safe; the same modules give the same findings.
 *
 * <p>Everything is reported, whatever its level: see {@link LintPolicy} for what to show.
 */
public final class Linter {
    private static final Set<Rule> BROKEN_TEXTS = EnumSet.of(
            Rule.STRING_UNTERMINATED, Rule.STRING_UNOPENED, Rule.STRING_EXTRA_QUOTE, Rule.COMMENT_TERMINATES);

    private static final List<LintRule> RULES = List.of(
            new ModuleRules(),
            new ImportRules(),
            new NameRules(),
            new TextRules(),
            new DateRules(),
            new TypeRules(),
            new ConstraintRules(),
            new LabelRules(),
            new DisplayHintRules(),
            new AccessRules(),
            new StatusRules(),
            new OidRules(),
            new TableRules(),
            new IndexRules(),
            new IndexSizeRules(),
            new DefaultRules(),
            new NotificationRules(),
            new GroupRules(),
            new ComplianceRules(),
            new CapabilityRules(),
            new ConventionRules());

    private final LocalDateTime tomorrow;

    /** Makes a linter that takes its time from the system's clock. */
    public Linter() {
        this(Clock.systemUTC());
    }

    /**
     * Makes a linter.
     *
     * @param clock tells which dates are in the future
     */
    public Linter(Clock clock) {
        tomorrow = LocalDateTime.now(clock).plusDays(1);
    }

    /**
     * Checks modules and mends what can be mended mechanically.
     *
     * @param mib the model of the modules and of all that they need
     * @param trees the syntax trees of the modules to check; those that the model lacks are passed over
     * @param known what the compiler has found on these modules
     * @return what was found now and before, sorted by place, with fixes where there are some
     */
    public List<Diagnostic> lint(Mib mib, Collection<ModuleNode> trees, Collection<Diagnostic> known) {
        DiagnosticLog log = new DiagnosticLog();
        known.forEach(log::report);
        for (ModuleNode tree : trees) {
            mib.module(tree.name().text())
                    .filter(module -> holds(tree, module.place()))
                    .map(module -> new LintContext(mib, module, tree, log, tomorrow, quotesPair(tree, known)))
                    .ifPresent(context -> RULES.forEach(rule -> rule.check(context)));
        }
        Map<SourceText, List<ModuleNode>> bySource =
                trees.stream().collect(Collectors.groupingBy(tree -> tree.span().source()));
        Map<ModuleNode, ImportFixes> fixes = new IdentityHashMap<>();
        return log.diagnostics().stream()
                .map(found -> withFix(found, bySource.getOrDefault(found.span().source(), List.of()), fixes))
                .toList();
    }

    private static boolean quotesPair(ModuleNode tree, Collection<Diagnostic> known) {
        return known.stream().noneMatch(found -> BROKEN_TEXTS.contains(found.rule()) && holds(tree, found.span()));
    }

    private static boolean holds(ModuleNode tree, Span place) {
        return tree.span().source() == place.source()
                && tree.span().start() <= place.start()
                && place.end() <= tree.span().end();
    }

    private static Diagnostic withFix(Diagnostic found, List<ModuleNode> trees, Map<ModuleNode, ImportFixes> fixes) {
        if (found.fix().isPresent() || !ImportFixes.isMendable(found.rule())) {
            return found;
        }
        for (ModuleNode tree : trees) {
            if (holds(tree, found.span())) {
                return fixes.computeIfAbsent(tree, ImportFixes::new).fix(found);
            }
        }
        return found;
    }
}
