package org.mibwright.compiler.lint;

import java.util.Collection;
import java.util.List;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.model.Mib;

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
     * Checks modules.
     *
     * @param mib the model of the modules and of all that they need
     * @param trees the syntax trees of the modules to check; those that the model lacks are passed over
     * @return what was found, sorted by place
     */
    public List<Diagnostic> lint(Mib mib, Collection<ModuleNode> trees) {
        DiagnosticLog log = new DiagnosticLog();
        for (ModuleNode tree : trees) {
            mib.module(tree.name().text())
                    .filter(module -> module.place().source() == tree.span().source())
                    .map(module -> new LintContext(mib, module, tree, log))
                    .ifPresent(context -> RULES.forEach(rule -> rule.check(context)));
        }
        return log.diagnostics();
    }
}
