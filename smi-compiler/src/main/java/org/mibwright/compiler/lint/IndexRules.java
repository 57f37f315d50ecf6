package org.mibwright.compiler.lint;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.source.Span;

/** The parts of INDEX: their types, ranges and access (RFC 2578 section 7.7). */
final class IndexRules implements LintRule {
    private static final Set<BaseType> ILLEGAL = Set.of(BaseType.COUNTER64, BaseType.OPAQUE);

    @Override
    public void check(LintContext context) {
        for (Row row : context.module().definitions(Row.class)) {
            List<IndexPart> index = row.index();
            for (int i = 0; i < index.size(); i++) {
                IndexPart part = index.get(i);
                Definition object = context.find(part.object()).orElse(null);
                type(context, row, part, object);
                if (object instanceof LeafObject leaf) {
                    object(context, row, part, leaf);
                }
                if (part.implied()) {
                    implied(context, row, part, i == index.size() - 1);
                }
            }
            access(context, row);
        }
    }

    private static void type(LintContext context, Row row, IndexPart part, @Nullable Definition object) {
        EffectiveType type = part.syntax().effective();
        if (ILLEGAL.contains(type.base())) {
            report(
                    context,
                    Rule.INDEX_ILLEGAL_BASETYPE,
                    part,
                    object,
                    type.base().label(),
                    part.name(),
                    row.name());
        } else if (type.isEnumeration()) {
            if (type.namedNumbers().stream().anyMatch(number -> number.value() < 0)) {
                report(context, Rule.INDEX_ELEMENT_ENUM_NEGATIVE, part, object, part.name(), row.name());
            }
        } else if (type.base() == BaseType.INTEGER) {
            if (type.ranges().isEmpty()) {
                report(context, Rule.INDEX_ELEMENT_NO_RANGE, part, object, part.name(), row.name());
            } else if (type.ranges().get(0).minimum().compareTo(BigInteger.ZERO) < 0) {
                report(context, Rule.INDEX_ELEMENT_RANGE_NEGATIVE, part, object, part.name(), row.name());
            }
        } else if (type.base() == BaseType.OBJECT_IDENTIFIER
                || type.base() == BaseType.OCTET_STRING && type.sizes().isEmpty()) {
            report(context, Rule.INDEX_ELEMENT_NO_SIZE, part, object, part.name(), row.name());
        }
    }

    private static void report(
            LintContext context, Rule rule, IndexPart part, @Nullable Definition object, Object... args) {
        Diagnostic found = Diagnostic.of(rule, part.object().place(), args);
        context.report(
                object == null ? found : found.withRelated(object.place(), "'" + object.name() + "' is defined here"));
    }

    private static void object(LintContext context, Row row, IndexPart part, LeafObject object) {
        Span place = part.object().place();
        if (!(object instanceof Column)) {
            context.report(Rule.INDEX_ELEMENT_NOT_COLUMN, place, part.name(), row.name());
        }
        if (object.defaultValue().isPresent()) {
            context.report(Rule.INDEX_ELEMENT_HAS_DEFAULT, place, part.name(), row.name());
        }
    }

    /** In SMIv2 the index is known from the instance, and needs no access of its own while there is another column. */
    private static void access(LintContext context, Row row) {
        if (!context.smiv2() || row.index().isEmpty()) {
            return;
        }
        List<Column> own = row.columns();
        List<Column> indexes = own.stream()
                .filter(column -> row.index().stream()
                        .anyMatch(part -> part.object().target().equals(Optional.of(column.key()))))
                .toList();
        List<Column> accessible =
                indexes.stream().filter(IndexRules::isAccessible).toList();
        if (!own.isEmpty() && indexes.size() == own.size()) {
            if (accessible.isEmpty()) {
                context.report(Rule.INDEX_ELEMENT_NOT_ACCESSIBLE, row.place(), row.name());
            }
            return;
        }
        for (Column column : accessible) {
            context.report(Rule.INDEX_ELEMENT_ACCESSIBLE, column.place(), column.name(), row.name());
        }
    }

    private static boolean isAccessible(Column column) {
        return column.access().filter(access -> access != Access.NOT_ACCESSIBLE).isPresent();
    }

    private static void implied(LintContext context, Row row, IndexPart part, boolean last) {
        EffectiveType type = part.syntax().effective();
        Span place = part.object().place();
        if (!last) {
            context.report(Rule.INDEX_IMPLIED, place, part.name(), row.name(), "it is not the last part");
        } else if (type.base() != BaseType.OCTET_STRING && type.base() != BaseType.OBJECT_IDENTIFIER) {
            context.report(Rule.INDEX_IMPLIED, place, part.name(), row.name(), "its length does not vary");
        } else if (type.fixedSize().isPresent()) {
            context.report(Rule.INDEX_IMPLIED, place, part.name(), row.name(), "its length does not vary");
        } else if (!type.sizes().isEmpty() && type.sizes().get(0).contains(BigInteger.ZERO)) {
            context.report(Rule.INDEX_IMPLIED, place, part.name(), row.name(), "it can be empty");
        }
    }
}
