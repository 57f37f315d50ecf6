package org.mibwright.compiler.lint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.parse.ModuleParser;
import org.mibwright.compiler.source.SourceText;
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
     * @param modules the names of the modules to check; those that the model lacks are passed over
     * @param known what the compiler has found on these modules
     * @return what was found now and before, sorted by place, with fixes where there are some
     */
    public List<Diagnostic> lint(Mib mib, Collection<String> modules, Collection<Diagnostic> known) {
        DiagnosticLog log = new DiagnosticLog();
        Map<SourceText, List<ModuleNode>> trees = new LinkedHashMap<>();
        for (String name : new TreeSet<>(modules)) {
            mib.module(name).ifPresent(module -> check(mib, module, trees, log));
        }
        known.forEach(log::report);
        return log.diagnostics().stream()
                .map(found -> withFix(found, trees.getOrDefault(found.span().source(), List.of())))
                .toList();
    }

    /** Trees take much room and are made fast, so the compiler does not keep them. */
    private static void check(Mib mib, MibModule module, Map<SourceText, List<ModuleNode>> trees, DiagnosticLog log) {
        SourceText source = module.place().source();
        for (ModuleNode tree : trees.computeIfAbsent(source, text -> ModuleParser.parse(text, new DiagnosticLog()))) {
            if (tree.name().text().equals(module.name()) && holds(tree, module.place())) {
                LintContext context = new LintContext(mib, module, tree, log);
                RULES.forEach(rule -> rule.check(context));
                return;
            }
        }
    }

    private static boolean holds(ModuleNode tree, Span place) {
        return tree.span().start() <= place.start()
                && place.end() <= tree.span().end();
    }

    private static Diagnostic withFix(Diagnostic found, List<ModuleNode> trees) {
        if (found.fix().isPresent()) {
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
