package org.mibwright.compiler.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.StructuredType;
import org.mibwright.compiler.model.Syntax;
import org.mibwright.compiler.model.Table;
import org.mibwright.compiler.source.Span;

/** Tables, their rows and SEQUENCEs (RFC 2578 sections 7.1.12 and 7.8). */
final class TableRules implements LintRule {
    @Override
    public void check(LintContext context) {
        for (Table table : context.module().definitions(Table.class)) {
            table.row()
                    .filter(row -> !row.sequence().equals(table.sequence()))
                    .ifPresent(row -> tableType(context, table, row));
        }
        for (Row row : context.module().definitions(Row.class)) {
            context.module()
                    .find(row.sequence())
                    .filter(StructuredType.class::isInstance)
                    .map(StructuredType.class::cast)
                    .ifPresent(sequence -> sequence(context, row, sequence));
            augments(context, row);
        }
    }

    private static void tableType(LintContext context, Table table, Row row) {
        Span place = context.node(table)
                .flatMap(ObjectTypeDefinition::syntax)
                .map(SyntaxNode::span)
                .orElse(table.place());
        context.report(Diagnostic.of(Rule.TABLE_TYPE, place, table.name(), table.sequence(), row.name(), row.sequence())
                .withRelated(row.place(), "the row is defined here"));
    }

    private static void augments(LintContext context, Row row) {
        row.augments().ifPresent(base -> {
            if (!row.index().isEmpty()) {
                context.report(Rule.INDEX_AND_AUGMENTS, base.place(), row.name());
            }
            boolean nested = context.find(base)
                    .filter(Row.class::isInstance)
                    .map(Row.class::cast)
                    .flatMap(Row::augments)
                    .isPresent();
            if (nested) {
                context.report(Rule.AUGMENT_NESTED, base.place(), row.name(), base.name());
            }
        });
    }

    private static void sequence(LintContext context, Row row, StructuredType sequence) {
        List<Column> columns = row.columns();
        Set<String> listed = new HashSet<>();
        int last = -1;
        boolean ordered = true;
        for (StructuredType.Member member : sequence.members()) {
            listed.add(member.name());
            int position = position(columns, member.name());
            if (position < 0) {
                context.report(Rule.SEQUENCE_NO_COLUMN, member.place(), member.name(), sequence.name(), row.name());
                continue;
            }
            if (position < last && ordered) {
                ordered = false;
                context.report(Rule.SEQUENCE_ORDER, member.place(), member.name(), sequence.name());
            }
            last = Math.max(last, position);
            types(context, sequence, member, columns.get(position));
        }
        for (Column column : columns) {
            if (!listed.contains(column.name()) && context.isLocal(column)) {
                context.report(
                        Diagnostic.of(Rule.SEQUENCE_MISSING_COLUMN, column.place(), sequence.name(), column.name())
                                .withRelated(sequence.place(), "the SEQUENCE is defined here"));
            }
        }
    }

    private static int position(List<Column> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static void types(
            LintContext context, StructuredType sequence, StructuredType.Member member, Column column) {
        Syntax listed = member.syntax();
        Syntax defined = column.syntax();
        boolean same = listed.name().equals(defined.name())
                || listed.type().isPresent() && listed.type().equals(defined.type())
                || isInteger(listed)
                        && (isInteger(defined) || defined.effective().isEnumeration());
        if (!same && !listed.name().isEmpty() && !defined.name().isEmpty()) {
            Optional<Span> place =
                    context.node(column).flatMap(ObjectTypeDefinition::syntax).map(SyntaxNode::span);
            context.report(Diagnostic.of(
                            Rule.SEQUENCE_TYPE_MISMATCH,
                            listed.place(),
                            member.name(),
                            listed.name(),
                            sequence.name(),
                            defined.name())
                    .withRelated(place.orElse(column.place()), "the column is defined here"));
        }
    }

    /** Two words for one type, and a SEQUENCE does not say which labels or values it has. */
    private static boolean isInteger(Syntax syntax) {
        return syntax.name().equals("INTEGER") || syntax.name().equals("Integer32");
    }
}
