package org.mibwright.compiler.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.ImportGroup;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.Span;

/** IMPORTS that are not needed (RFC 2578 section 3.2). What is missing there, the resolver has reported. */
final class ImportRules implements LintRule {
    @Override
    public void check(LintContext context) {
        List<ImportGroup> groups = context.tree().imports();
        if (groups.isEmpty()) {
            return;
        }
        Set<String> used = Words.of(
                context.tree().span(), groups.stream().map(ImportGroup::span).toList());
        Set<String> seen = new HashSet<>();
        for (ImportGroup group : groups) {
            for (Identifier name : group.symbols()) {
                Span place = name.span();
                if (!seen.add(name.text())) {
                    context.report(Rule.IMPORT_DUPLICATE, place, name.text());
                } else if (context.quotesPair() && !used.contains(name.text())) {
                    context.report(
                            Rule.IMPORT_UNUSED,
                            place,
                            name.text(),
                            group.module().text());
                }
            }
        }
    }
}
