package org.mibwright.compiler.lint;

import java.util.Collection;
import java.util.List;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.source.Span;

/**
 * Checks modules against the rules of SMI. Immutable and thread-safe; the same modules give the same findings.
 *
 * <p>Everything is reported, whatever its level: see {@link LintPolicy} for what to show.
 */
public final class Linter {
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

    /** Makes a linter. */
    public Linter() {}

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
                    .map(module -> new LintContext(mib, module, tree, log))
                    .ifPresent(context -> RULES.forEach(rule -> rule.check(context)));
        }
        return log.diagnostics().stream().map(found -> withFix(found, trees)).toList();
    }

    private static boolean holds(ModuleNode tree, Span place) {
        return tree.span().start() <= place.start()
                && place.end() <= tree.span().end();
    }

    private static Diagnostic withFix(Diagnostic found, Collection<ModuleNode> trees) {
        if (found.fix().isPresent() || !ImportFixes.isMendable(found.rule())) {
            return found;
        }
        for (ModuleNode tree : trees) {
            if (holds(tree, found.span())) {
                return new ImportFixes(tree).fix(found);
            }
        }
        return found;
    }
}
