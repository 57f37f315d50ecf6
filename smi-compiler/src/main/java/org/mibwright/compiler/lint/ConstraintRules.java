package org.mibwright.compiler.lint;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mibwright.compiler.ast.BinaryLiteral;
import org.mibwright.compiler.ast.BoundNode;
import org.mibwright.compiler.ast.Constraint;
import org.mibwright.compiler.ast.HexLiteral;
import org.mibwright.compiler.ast.NumberLiteral;
import org.mibwright.compiler.ast.RangeNode;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.model.TypeDefinition;

/** Ranges and sizes of types (RFC 2578 section 9). */
final class ConstraintRules implements LintRule {
    private static final Set<BaseType> COUNTERS = Set.of(BaseType.COUNTER32, BaseType.COUNTER64);
    private static final Set<BaseType> FIXED =
            Set.of(BaseType.OBJECT_IDENTIFIER, BaseType.IP_ADDRESS, BaseType.TIME_TICKS);
    private static final Range SIZES = Range.of(0, 65_535);
    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(32);
    private static final BigInteger SIGN = BigInteger.ONE.shiftLeft(31);

    @Override
    public void check(LintContext context) {
        if (context.definesSmi()) {
            return;
        }
        for (TypeUse use : context.typeUses()) {
            use.constraint().ifPresent(constraint -> {
                base(context, use, constraint);
                ranges(context, use, constraint);
            });
        }
    }

    private static void base(LintContext context, TypeUse use, Constraint constraint) {
        BaseType base = use.syntax().base();
        if (COUNTERS.contains(base) && constraint.kind() == Constraint.Kind.VALUE) {
            context.report(Rule.COUNTER_RANGE_ILLEGAL, constraint.span(), use.name());
        } else if (FIXED.contains(base) || use.kind() == TypeUse.Kind.MEMBER && context.smiv2()) {
            context.report(Rule.SUBTYPE_ILLEGAL, constraint.span(), use.syntax().name(), use.name());
        }
    }

    private static void ranges(LintContext context, TypeUse use, Constraint constraint) {
        List<Limits> all = new ArrayList<>();
        for (RangeNode node : constraint.ranges()) {
            Optional<BigInteger> lower = value(node.lower());
            Optional<BigInteger> upper =
                    node.upper().isPresent() ? value(node.upper().get()) : lower;
            if (lower.isEmpty() || upper.isEmpty()) {
                return; // MIN, MAX and names: the resolver has said what it makes of them
            }
            BigInteger from = lower.get();
            if (from.compareTo(upper.get()) > 0 && node.lower() instanceof HexLiteral && isSigned(from)) {
                from = from.subtract(WORD);
            }
            if (from.compareTo(upper.get()) > 0) {
                context.report(Rule.RANGE_EXCHANGED, node.span(), written(node), use.name());
            }
            all.add(new Limits(node, new Range(from, upper.get())));
        }
        bounds(context, use, constraint, all);
        overlap(context, use, constraint, all);
    }

    /** Limits must lie within those of the type that is refined. */
    private static void bounds(LintContext context, TypeUse use, Constraint constraint, List<Limits> all) {
        BaseType base = use.syntax().base();
        Optional<EffectiveType> parent = use.syntax()
                .type()
                .flatMap(context.mib()::type)
                .map(TypeDefinition::syntax)
                .map(syntax -> syntax.effective());
        boolean number = base.isNumber();
        if (number == (constraint.kind() == Constraint.Kind.SIZE)) {
            return;
        }
        List<Range> allowed =
                parent.map(type -> number ? type.ranges() : type.sizes()).orElse(List.of());
        Optional<Range> natural = number ? base.range() : Optional.of(SIZES);
        for (Limits limits : all) {
            boolean inside = natural.map(range -> contains(range, limits.range()))
                            .orElse(true)
                    && (allowed.isEmpty() || allowed.stream().anyMatch(range -> contains(range, limits.range())));
            if (!inside) {
                context.report(
                        Rule.RANGE_BOUNDS,
                        limits.node().span(),
                        written(limits.node()),
                        use.name(),
                        use.syntax().name());
            }
        }
    }

    private static void overlap(LintContext context, TypeUse use, Constraint constraint, List<Limits> all) {
        List<Limits> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing((Limits limits) -> limits.range().minimum()));
        for (int i = 1; i < sorted.size(); i++) {
            Limits before = sorted.get(i - 1);
            Limits after = sorted.get(i);
            if (before.range().maximum().compareTo(after.range().minimum()) >= 0) {
                context.report(Rule.RANGE_OVERLAP, after.node().span(), before.range(), after.range(), use.name());
            }
        }
        if (!sorted.equals(all)) {
            context.report(Rule.RANGE_ASCENDING, constraint.span(), use.name());
        }
    }

    private static boolean contains(Range outer, Range inner) {
        return outer.contains(inner.minimum()) && outer.contains(inner.maximum());
    }

    private static String written(RangeNode node) {
        return node.span().text().replaceAll("\\s+", "");
    }

    /** Whether the sign bit of 32 is set, as in {@code '80000000'h..'7fffffff'h}. */
    private static boolean isSigned(BigInteger value) {
        return value.compareTo(SIGN) >= 0 && value.compareTo(WORD) < 0;
    }

    private static Optional<BigInteger> value(BoundNode node) {
        if (node instanceof NumberLiteral number) {
            return Optional.of(number.value());
        }
        if (node instanceof HexLiteral hex) {
            return Optional.of(hex.value());
        }
        return node instanceof BinaryLiteral binary ? Optional.of(binary.value()) : Optional.empty();
    }

    private record Limits(RangeNode node, Range range) {}
}
