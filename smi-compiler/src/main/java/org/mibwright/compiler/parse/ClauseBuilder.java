package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.mibwright.compiler.ast.BuiltinSyntax;
import org.mibwright.compiler.ast.Constraint;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.IndexItem;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.QuotedText;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.TypeReference;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Fix;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiParser.ClauseContext;
import org.mibwright.grammar.SmiParser.DefaultClauseContext;
import org.mibwright.grammar.SmiParser.EnterpriseClauseContext;
import org.mibwright.grammar.SmiParser.IndexClauseContext;
import org.mibwright.grammar.SmiParser.IndexItemContext;
import org.mibwright.grammar.SmiParser.ItemClauseContext;
import org.mibwright.grammar.SmiParser.ListClauseContext;
import org.mibwright.grammar.SmiParser.ModuleClauseContext;
import org.mibwright.grammar.SmiParser.ReferenceContext;
import org.mibwright.grammar.SmiParser.SyntaxClauseContext;
import org.mibwright.grammar.SmiParser.TextClauseContext;
import org.mibwright.grammar.SmiParser.WordClauseContext;

/** Makes clauses of their trees. */
final class ClauseBuilder {
    private final Names names;
    private final DiagnosticLog log;
    private final ListReader lists;
    private final ValueBuilder values;
    private final TypeBuilder types;
    private final DefaultBuilder defaults;

    ClauseBuilder(Names names, DiagnosticLog log) {
        this.names = names;
        this.log = log;
        lists = new ListReader(names, log);
        values = new ValueBuilder(names, log);
        types = new TypeBuilder(names, log, lists, values);
        defaults = new DefaultBuilder(names, log, values);
    }

    TypeBuilder types() {
        return types;
    }

    ValueBuilder values() {
        return values;
    }

    List<Clause> clauses(List<ClauseContext> all) {
        List<Clause> clauses = new ArrayList<>(all.size());
        for (ClauseContext ctx : all) {
            clauses.add(clause(ctx));
        }
        return clauses;
    }

    Clause clause(ClauseContext ctx) {
        Span span = names.span(ctx);
        int keyword = ctx.getStart().getType();
        if (ctx instanceof TextClauseContext text) {
            Token token = text.TEXT().getSymbol();
            return new Clause.OfText(keyword, new QuotedText(names.span(token)), span);
        }
        if (ctx instanceof SyntaxClauseContext syntax) {
            return new Clause.OfType(keyword, types.type(syntax.type()), span);
        }
        if (ctx instanceof WordClauseContext word) {
            return new Clause.OfWord(keyword, names.identifier(word.NAME()), span);
        }
        if (ctx instanceof ListClauseContext list) {
            List<Identifier> items = lists.read(list, ReferenceContext.class, names::identifier);
            return new Clause.OfNames(keyword, items, span);
        }
        if (ctx instanceof IndexClauseContext index) {
            return new Clause.OfIndex(keyword, lists.read(index, IndexItemContext.class, this::indexItem), span);
        }
        if (ctx instanceof DefaultClauseContext value) {
            return new Clause.OfDefault(keyword, defaults.defaultValue(value), span);
        }
        if (ctx instanceof ItemClauseContext item) {
            return new Clause.OfItem(keyword, names.identifier(item.reference()), span);
        }
        if (ctx instanceof EnterpriseClauseContext enterprise) {
            return new Clause.OfEnterprise(keyword, enterprise(enterprise), span);
        }
        ModuleClauseContext module = (ModuleClauseContext) ctx;
        return new Clause.OfModule(
                keyword,
                Optional.ofNullable(module.NAME()).map(names::identifier),
                values.oid(module.oidValue()),
                span);
    }

    /** ENTERPRISE takes a bare name; many put it in braces (RFC 1215 section 2.1.1). */
    private OidValue enterprise(EnterpriseClauseContext ctx) {
        if (ctx.reference() != null) {
            return values.oid(names.identifier(ctx.reference()));
        }
        Span span = names.span(ctx.oidValue());
        Optional<OidValue> oid = values.oid(ctx.oidValue());
        String name = oid.filter(value -> value.arcs().size() == 1)
                .flatMap(value -> value.arcs().get(0).name())
                .map(Identifier::text)
                .orElse("");
        Diagnostic found = Diagnostic.of(Rule.ENTERPRISE_BRACES, span);
        log.report(name.isEmpty() ? found : found.withFix(Fix.replace("remove the braces", span, name)));
        return oid.orElseGet(() -> values.oid(new Identifier("", span)));
    }

    private IndexItem indexItem(IndexItemContext ctx) {
        Span span = names.span(ctx);
        boolean implied = ctx.IMPLIED() != null;
        Optional<Constraint> constraint = Optional.ofNullable(ctx.constraint()).map(types::constraint);
        if (ctx.builtinType() != null) {
            Identifier name =
                    new Identifier(types.builtinType(ctx.builtinType()).toString(), names.span(ctx.builtinType()));
            SyntaxNode type = new BuiltinSyntax(types.builtinType(ctx.builtinType()), List.of(), constraint, span);
            return new IndexItem(implied, name, Optional.of(type), span);
        }
        if (ctx.TEXT() != null) {
            Span quoted = names.span(ctx.TEXT().getSymbol());
            Identifier name = names.identifier(quoted.start() + 1, Math.max(quoted.start() + 1, quoted.end() - 1));
            log.report(Rule.INDEX_QUOTED, quoted, name);
            return new IndexItem(implied, name, Optional.empty(), span);
        }
        List<TerminalNode> parts = ctx.NAME();
        Identifier name = names.identifier(parts.get(parts.size() - 1));
        Optional<SyntaxNode> type = constraint.isEmpty()
                ? Optional.empty()
                : Optional.of(new TypeReference(Optional.empty(), name, List.of(), constraint, span));
        return new IndexItem(implied, name, type, span);
    }
}
