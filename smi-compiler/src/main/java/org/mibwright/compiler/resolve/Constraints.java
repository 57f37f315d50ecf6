package org.mibwright.compiler.resolve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mibwright.compiler.ast.BinaryLiteral;
import org.mibwright.compiler.ast.BoundNode;
import org.mibwright.compiler.ast.Constraint;
import org.mibwright.compiler.ast.HexLiteral;
import org.mibwright.compiler.ast.NameValue;
import org.mibwright.compiler.ast.NumberLiteral;
import org.mibwright.compiler.ast.RangeNode;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.Range;

/** Resolves ranges and sizes (RFC 2578 section 9) and puts them together along chains of types. */
final class Constraints {
    private static final BigInteger LARGEST_SIZE = BigInteger.valueOf(65_535);
    private static final BigInteger SIGN = BigInteger.ONE.shiftLeft(31);
    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(32);

    private Constraints() {}

    /** Resolves a constraint on a type. */
    static org.mibwright.compiler.model.Constraint resolve(
            Constraint node, EffectiveType parent, Scope scope, String owner) {
        boolean size = node.kind() == Constraint.Kind.SIZE;
        boolean number = parent.base().isNumber();
        if (size ? number : parent.base() == BaseType.OCTET_STRING || parent.base() == BaseType.OPAQUE) {
            scope.log().report(Rule.CONSTRAINT_MISPLACED, node.span(), size ? "size" : "range", owner);
        }
        List<Range> ranges = new ArrayList<>(node.ranges().size());
        for (RangeNode range : node.ranges()) {
            ranges.add(range(range, number, parent, scope, owner));
        }
        return new org.mibwright.compiler.model.Constraint(
                size
                        ? org.mibwright.compiler.model.Constraint.Kind.SIZE
                        : org.mibwright.compiler.model.Constraint.Kind.VALUE,
                ranges,
                node.span());
    }

    /** Tells whether a constraint is on sizes: what the type can have decides, not what is written. */
    static boolean limitsSize(org.mibwright.compiler.model.Constraint constraint, BaseType base) {
        if (base.isNumber()) {
            return false;
        }
        return base == BaseType.OCTET_STRING
                || base == BaseType.OPAQUE
                || constraint.kind() == org.mibwright.compiler.model.Constraint.Kind.SIZE;
    }

    /** Narrows what a parent allows; where nothing in common is left, the refinement counts alone. */
    static List<Range> narrow(List<Range> parent, List<Range> refinement) {
        List<Range> wanted = normalise(refinement);
        if (parent.isEmpty()) {
            return wanted;
        }
        List<Range> common = new ArrayList<>();
        for (Range outer : parent) {
            for (Range inner : wanted) {
                outer.intersect(inner).ifPresent(common::add);
            }
        }
        return common.isEmpty() ? wanted : normalise(common);
    }

    /** Sorts ranges and joins those that overlap or touch. */
    static List<Range> normalise(List<Range> ranges) {
        if (ranges.size() == 1) {
            return ranges;
        }
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(Range::minimum).thenComparing(Range::maximum));
        List<Range> joined = new ArrayList<>();
        for (Range range : sorted) {
            int last = joined.size() - 1;
            if (last >= 0
                    && range.minimum().compareTo(joined.get(last).maximum().add(BigInteger.ONE)) <= 0) {
                Range before = joined.get(last);
                joined.set(last, new Range(before.minimum(), before.maximum().max(range.maximum())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    private static Range range(RangeNode node, boolean number, EffectiveType parent, Scope scope, String owner) {
        Range limits = limits(parent, number);
        BigInteger lower = bound(node.lower(), limits, scope, owner);
        BigInteger upper = node.upper().isPresent() ? bound(node.upper().get(), limits, scope, owner) : lower;
        boolean hexadecimal = !(node.lower() instanceof NumberLiteral);
        if (hexadecimal && lower.compareTo(upper) > 0 && lower.compareTo(SIGN) >= 0 && lower.compareTo(WORD) < 0) {
            lower = lower.subtract(WORD); // '80000000'h..'7fffffff'h: the sign bit is meant
        }
        return new Range(lower, upper);
    }

    private static Range limits(EffectiveType parent, boolean number) {
        List<Range> stated = number ? parent.ranges() : parent.sizes();
        if (!stated.isEmpty()) {
            return new Range(
                    stated.get(0).minimum(), stated.get(stated.size() - 1).maximum());
        }
        return parent.base().range().orElse(new Range(BigInteger.ZERO, LARGEST_SIZE));
    }

    private static BigInteger bound(BoundNode node, Range limits, Scope scope, String owner) {
        if (node instanceof NumberLiteral number) {
            return number.value();
        }
        if (node instanceof HexLiteral hex) {
            return hex.value();
        }
        if (node instanceof BinaryLiteral binary) {
            return binary.value();
        }
        NameValue name = (NameValue) node;
        if (name.isMin()) {
            return limits.minimum();
        }
        if (name.isMax()) {
            return limits.maximum();
        }
        BigInteger value = NamedValues.number(name, scope);
        if (value == null) {
            scope.log().report(Rule.RANGE_BOUND_UNKNOWN, node.span(), name.name(), owner);
            return limits.maximum();
        }
        return value;
    }
}
