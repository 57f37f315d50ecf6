package org.mibwright.compiler.lint;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mibwright.compiler.ast.BinaryLiteral;
import org.mibwright.compiler.ast.HexLiteral;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.ast.ValueNode;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.DefaultValue;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.source.Span;

/** DEFVAL: a value that the object can have, in the notation of its type (RFC 2578 section 7.9). */
final class DefaultRules implements LintRule {
    @Override
    public void check(LintContext context) {
        for (LeafObject object : context.module().definitions(LeafObject.class)) {
            context.node(object)
                    .flatMap(ObjectTypeDefinition::defaultValue)
                    .ifPresent(clause ->
                            object.defaultValue().ifPresent(value -> value(context, object, value, clause.value())));
        }
    }

    private static void value(LintContext context, LeafObject object, DefaultValue value, ValueNode node) {
        EffectiveType type = object.syntax().effective();
        Span place = node.span();
        literal(context, node);
        if (type.base() == BaseType.UNKNOWN) {
            return;
        }
        if (value instanceof DefaultValue.Other other) {
            syntax(context, object, other, place);
        } else if (value instanceof DefaultValue.Number number) {
            number(context, object, number.value(), place);
        } else if (value instanceof DefaultValue.Label label) {
            if (label.value().isEmpty()) {
                context.report(
                        Rule.DEFVAL_ENUM, place, label.label(), object.syntax().name());
            }
        } else if (value instanceof DefaultValue.Bits bits) {
            bits(context, object, bits.labels(), place);
        } else if (value instanceof DefaultValue.Text text) {
            if (type.base() == BaseType.OCTET_STRING || type.base() == BaseType.OPAQUE) {
                size(context, object, text.text().length(), value, place);
            } else {
                syntax(context, object, value, place);
            }
        } else if (value instanceof DefaultValue.Octets octets) {
            octets(context, object, octets, place);
        } else if (value instanceof DefaultValue.Identifier) {
            identifier(context, object, value, place);
        }
    }

    private static void literal(LintContext context, ValueNode node) {
        if (node instanceof HexLiteral hex && hex.digits().length() % 2 != 0) {
            context.report(Rule.STRINGLENGTH_HEXADECIMAL, node.span(), hex.digits());
        } else if (node instanceof BinaryLiteral binary && binary.digits().length() % 8 != 0) {
            context.report(Rule.STRINGLENGTH_BINARY, node.span(), binary.digits());
        }
    }

    private static void syntax(LintContext context, LeafObject object, DefaultValue value, Span place) {
        context.report(
                Rule.DEFVAL_SYNTAX,
                place,
                value.written(),
                object.name(),
                object.syntax().base().label());
    }

    private static void number(LintContext context, LeafObject object, BigInteger value, Span place) {
        EffectiveType type = object.syntax().effective();
        boolean inBase = type.base().range().map(range -> range.contains(value)).orElse(true);
        if (!inBase) {
            context.report(
                    Rule.DEFVAL_BASETYPE,
                    place,
                    value,
                    object.name(),
                    type.base().label());
        } else if (type.isEnumeration()) {
            if (type.label(value.longValue()).isEmpty()) {
                context.report(Rule.DEFVAL_ENUM, place, value, object.syntax().name());
            } else {
                context.report(Rule.DEFVAL_SYNTAX, place, value, object.name(), "an enumeration; its label is wanted");
            }
        } else if (!allowed(type.ranges(), value)) {
            context.report(Rule.DEFVAL_RANGE, place, value, object.name());
        }
    }

    private static boolean allowed(List<Range> ranges, BigInteger value) {
        return ranges.isEmpty() || ranges.stream().anyMatch(range -> range.contains(value));
    }

    private static void size(LintContext context, LeafObject object, int length, DefaultValue value, Span place) {
        if (!allowed(object.syntax().effective().sizes(), BigInteger.valueOf(length))) {
            context.report(Rule.DEFVAL_RANGE, place, value.written(), object.name());
        }
    }

    private static void octets(LintContext context, LeafObject object, DefaultValue.Octets octets, Span place) {
        int length = octets.octets().length() / 2;
        switch (object.syntax().base()) {
            case OCTET_STRING, OPAQUE -> size(context, object, length, octets, place);
            case IP_ADDRESS -> {
                if (length != 4) {
                    context.report(Rule.DEFVAL_RANGE, place, octets.written(), object.name());
                }
            }
            default -> syntax(context, object, octets, place);
        }
    }

    private static void bits(LintContext context, LeafObject object, List<String> labels, Span place) {
        Set<String> known = new HashSet<>();
        object.syntax().effective().namedNumbers().forEach(number -> known.add(number.label()));
        for (String label : labels) {
            if (!known.contains(label)) {
                context.report(Rule.DEFVAL_ENUM, place, label, object.syntax().name());
            }
        }
    }

    private static void identifier(LintContext context, LeafObject object, DefaultValue value, Span place) {
        DefaultValue.Identifier identifier = (DefaultValue.Identifier) value;
        if (object.syntax().base() != BaseType.OBJECT_IDENTIFIER) {
            syntax(context, object, value, place);
        } else if (identifier.symbol().isEmpty()) {
            Rule rule = context.smiv2() ? Rule.DEFAULT_TOO_LONG_SMIV2 : Rule.DEFAULT_TOO_LONG_SMIV1;
            context.report(rule, place, object.name());
        }
    }
}
