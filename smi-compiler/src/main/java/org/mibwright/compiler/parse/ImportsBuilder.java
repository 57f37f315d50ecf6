package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.mibwright.compiler.ast.ExportsClause;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.ImportGroup;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Fix;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiParser.ExportsContext;
import org.mibwright.grammar.SmiParser.ImportGroupContext;
import org.mibwright.grammar.SmiParser.ImportsContext;
import org.mibwright.grammar.SmiParser.WordContext;

/** Makes imports and exports of their trees. */
final class ImportsBuilder {
    private final Names names;
    private final DiagnosticLog log;
    private final ListReader lists;
    private final ValueBuilder values;

    ImportsBuilder(Names names, DiagnosticLog log, ValueBuilder values) {
        this.names = names;
        this.log = log;
        this.values = values;
        lists = new ListReader(names, log);
    }

    List<ImportGroup> groups(ImportsContext ctx) {
        List<ImportGroup> groups = new ArrayList<>();
        ctx.importGroup().forEach(group -> groups.addAll(split(group)));
        return groups;
    }

    List<ImportGroup> imports(ImportsContext ctx) {
        List<ImportGroup> groups = groups(ctx);
        List<TerminalNode> semicolons = ctx.SEMICOLON();
        int lastGroup =
                groups.isEmpty() ? 0 : groups.get(groups.size() - 1).span().end();
        boolean ended = false;
        for (TerminalNode semicolon : semicolons) {
            Span span = names.span(semicolon.getSymbol());
            if (ended || span.start() < lastGroup) {
                log.report(Diagnostic.of(Rule.TOKEN_EXTRA, span, ";", "IMPORTS")
                        .withFix(Fix.replace("remove the ';'", span, "")));
            } else {
                ended = true;
            }
        }
        if (!ended) {
            Span end = names.span(
                    ctx.getStart().getStartIndex(),
                    Math.max(lastGroup, ctx.getStart().getStopIndex() + 1));
            semicolonMissing(end, "IMPORTS");
        }
        return groups;
    }

    void semicolonMissing(Span clause, String what) {
        Span end = clause.after();
        log.report(Diagnostic.of(Rule.SEMICOLON_MISSING, end, what).withFix(Fix.replace("insert the ';'", end, ";")));
    }

    /**
     * A group, or several where FROM is missing: a symbol that is called as modules are, between two others without any
     * comma, is the module of those before it.
     */
    private List<ImportGroup> split(ImportGroupContext ctx) {
        List<ParseTree> parts = ctx.children;
        List<Identifier> symbols = new ArrayList<>();
        List<ImportGroup> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i + 1 < parts.size(); i++) {
            boolean bare = parts.get(i - 1) instanceof WordContext && parts.get(i + 1) instanceof WordContext;
            if (bare && parts.get(i) instanceof WordContext word && isModuleName(word.getText())) {
                symbols.clear();
                for (ParseTree part : parts.subList(from, i)) {
                    if (part instanceof WordContext symbol) {
                        symbols.add(names.identifier(symbol));
                    }
                }
                Identifier module = names.identifier(word);
                log.report(Rule.TOKEN_MISSING, module.span(), "FROM", module);
                Span span = symbols.get(0).span().to(module.span());
                groups.add(new ImportGroup(symbols, module, Optional.empty(), span));
                from = i + 1;
            }
        }
        if (from > 0) {
            ctx.children = new ArrayList<>(parts.subList(from, parts.size()));
        }
        groups.add(group(ctx));
        return groups;
    }

    private static boolean isModuleName(String word) {
        return word.length() > 3
                && Character.isUpperCase(word.charAt(0))
                && (word.startsWith("RFC")
                        || word.endsWith("-MIB")
                        || word.endsWith("-SMI")
                        || word.endsWith("-TC")
                        || word.endsWith("-CONF"));
    }

    private ImportGroup group(ImportGroupContext ctx) {
        List<Identifier> symbols = lists.read(ctx, WordContext.class, names::identifier);
        List<TerminalNode> module = ctx.moduleReference().NAME();
        return new ImportGroup(
                symbols,
                names.identifier(module.get(module.size() - 1)),
                values.oid(ctx.moduleReference().oidValue()),
                names.span(ctx));
    }

    ExportsClause exports(ExportsContext ctx) {
        List<Identifier> symbols = lists.read(ctx, WordContext.class, names::identifier);
        boolean all = symbols.size() == 1 && symbols.get(0).text().equals("ALL");
        Span span = names.span(ctx.getStart(), ((TerminalNode) ctx.getChild(ctx.getChildCount() - 2)).getSymbol());
        if (ctx.SEMICOLON() == null) {
            semicolonMissing(span, "EXPORTS");
        }
        return new ExportsClause(all, all ? List.of() : symbols, span);
    }

    /** A name that no FROM follows: imported, but from nowhere. */
    void reportGroupless(SmiToken first) {
        log.report(Rule.IMPORTS_INCOMPLETE, names.span(first), first.text());
    }
}
