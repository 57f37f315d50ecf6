package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Fix;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiLexer;

/** Reads lists, in which commas may be missing or too many, and says so. */
final class ListReader {
    private final Names names;
    private final DiagnosticLog log;

    ListReader(Names names, DiagnosticLog log) {
        this.names = names;
        this.log = log;
    }

    /**
     * The items of a list in order.
     *
     * @param list the rule whose children are items, commas and braces
     * @param item the kind of the items
     * @param read makes a node of an item
     */
    <C extends ParserRuleContext, T> List<T> read(ParserRuleContext list, Class<C> item, Function<C, T> read) {
        List<T> items = new ArrayList<>(list.children.size() / 2);
        TerminalNode comma = null;
        boolean afterItem = false;
        for (ParseTree child : list.children) {
            if (child.getClass() == item) {
                @SuppressWarnings("unchecked") // the line before has checked it, faster than a cast by class could
                C ctx = (C) child;
                if (afterItem) {
                    commaMissing(ctx);
                }
                items.add(read.apply(ctx));
                afterItem = true;
                comma = null;
            } else if (child instanceof TerminalNode node && node.getSymbol().getType() == SmiLexer.COMMA) {
                if (!afterItem) {
                    commaExtra(node);
                }
                comma = afterItem ? node : null;
                afterItem = false;
            }
        }
        if (comma != null) {
            commaExtra(comma);
        }
        return List.copyOf(items);
    }

    private void commaMissing(ParserRuleContext before) {
        Span span = names.span(before.getStart());
        Span gap = names.span(span.start(), span.start());
        log.report(
                Diagnostic.of(Rule.COMMA_MISSING, span, span.text()).withFix(Fix.replace("insert a comma", gap, ", ")));
    }

    private void commaExtra(TerminalNode comma) {
        Span span = names.span(comma.getSymbol());
        log.report(Diagnostic.of(Rule.COMMA_EXTRA, span).withFix(Fix.replace("remove the comma", span, "")));
    }
}
