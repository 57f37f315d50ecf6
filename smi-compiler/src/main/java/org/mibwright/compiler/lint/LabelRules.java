package org.mibwright.compiler.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mibwright.compiler.ast.NamedNumber;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.TypeDefinition;
import org.mibwright.compiler.source.Span;

/** Enumerations and BITS (RFC 2578 sections 7.1.1 and 7.1.4, RFC 1212 section 4.1.1). */
final class LabelRules implements LintRule {
    private static final int LONGEST = 64;

    /** The last bit of the longest OCTET STRING. */
    private static final long LAST_BIT = 65_535L * 8 - 1;

    private static final long LARGE_BIT = 128;

    @Override
    public void check(LintContext context) {
        for (TypeUse use : context.typeUses()) {
            List<org.mibwright.compiler.model.NamedNumber> labels = use.syntax().namedNumbers();
            if (labels.isEmpty()) {
                continue;
            }
            boolean bits = use.syntax().base() == BaseType.BITS;
            for (NamedNumber node : use.labels()) {
                spelling(context, node, bits);
            }
            repeated(context, labels, bits);
            numbers(context, use, labels, bits);
            refined(context, use, labels, bits);
        }
    }

    private static void spelling(LintContext context, NamedNumber node, boolean bits) {
        String label = node.label().text();
        Span place = node.label().span();
        if (Character.isUpperCase(label.charAt(0))) {
            context.report(Rule.BAD_IDENTIFIER_CASE, place, label);
        }
        if (label.indexOf('_') >= 0) {
            context.report(Rule.UNDERSCORE_IN_IDENTIFIER, place, label);
        }
        if (label.endsWith("-")) {
            context.report(Rule.HYPHEN_END, place, label);
        } else if (context.smiv2() && label.indexOf('-') >= 0) {
            context.report(Rule.HYPHEN_IN_LABEL, place, label);
        }
        if (label.length() > LONGEST) {
            context.report(bits ? Rule.NAMELENGTH_64_BIT : Rule.NAMELENGTH_64_ENUMERATION, place, label);
        }
    }

    private static void repeated(
            LintContext context, List<org.mibwright.compiler.model.NamedNumber> labels, boolean bits) {
        Map<String, Span> names = new HashMap<>();
        Map<Long, Span> numbers = new HashMap<>();
        for (org.mibwright.compiler.model.NamedNumber label : labels) {
            Span name = names.putIfAbsent(label.label(), label.place());
            if (name != null) {
                Rule rule = bits ? Rule.BITS_NAME_REDEFINITION : Rule.ENUM_NAME_REDEFINITION;
                context.report(Diagnostic.of(rule, label.place(), label.label()).withRelated(name, "the first one"));
            }
            Span number = numbers.putIfAbsent(label.value(), label.place());
            if (number != null) {
                Rule rule = bits ? Rule.BITS_NUMBER_REDEFINITION : Rule.ENUM_NUMBER_REDEFINITION;
                context.report(Diagnostic.of(rule, label.place(), label.value()).withRelated(number, "the first one"));
            }
        }
    }

    private static void numbers(
            LintContext context, TypeUse use, List<org.mibwright.compiler.model.NamedNumber> labels, boolean bits) {
        long before = Long.MIN_VALUE;
        boolean ascending = true;
        boolean zero = false;
        for (org.mibwright.compiler.model.NamedNumber label : labels) {
            ascending &= label.value() >= before;
            before = label.value();
            zero |= label.value() == 0;
            if (bits) {
                bit(context, label);
            } else if (label.value() == 0 && !context.smiv2() && !context.definesSmi()) {
                context.report(Rule.ENUM_ZERO, label.place(), label.label());
            }
        }
        if (!ascending) {
            context.report(Rule.NAMED_NUMBERS_ASCENDING, labels.get(0).place(), use.name());
        }
        boolean whole = use.kind() == TypeUse.Kind.TYPE || use.kind() == TypeUse.Kind.OBJECT;
        if (bits && !zero && whole && use.syntax().type().isEmpty()) {
            context.report(Rule.BITS_ZERO_NOT_USED, labels.get(0).place(), use.name());
        }
    }

    private static void bit(LintContext context, org.mibwright.compiler.model.NamedNumber label) {
        if (label.value() < 0) {
            context.report(Rule.BITS_NUMBER_NEGATIVE, label.place(), label.label());
        } else if (label.value() > LAST_BIT) {
            context.report(Rule.BITS_NUMBER_TOO_LARGE, label.place(), label.label(), label.value());
        } else if (label.value() >= LARGE_BIT) {
            context.report(Rule.BITS_NUMBER_LARGE, label.place(), label.label(), label.value());
        }
    }

    /** A refinement may leave labels out, but not bring in new ones. */
    private static void refined(
            LintContext context, TypeUse use, List<org.mibwright.compiler.model.NamedNumber> labels, boolean bits) {
        TypeDefinition parent = use.syntax().type().flatMap(context.mib()::type).orElse(null);
        if (parent == null) {
            return;
        }
        Set<String> known = new HashSet<>();
        parent.syntax().effective().namedNumbers().forEach(label -> known.add(label.toString()));
        if (known.isEmpty()) {
            if (!bits && use.syntax().base() != BaseType.INTEGER) {
                context.report(
                        Rule.ENUM_ILLEGAL, use.syntax().place(), use.syntax().name(), use.name());
            }
            return;
        }
        for (org.mibwright.compiler.model.NamedNumber label : labels) {
            if (!known.contains(label.toString())) {
                Rule rule = bits ? Rule.SUBTYPE_BITS_ILLEGAL : Rule.SUBTYPE_ENUMERATION_ILLEGAL;
                context.report(rule, label.place(), label.label(), label.value(), use.name());
            }
        }
    }
}
