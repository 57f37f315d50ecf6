package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.CodeBlock;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.Range;

/** Writes the constraints of a syntax as calls on the runtime's Syntax. */
final class SyntaxRanges {
    /** The sizes that an OCTET STRING can have anyway (RFC 2578 section 7.1.2). */
    private static final Range ALL_SIZES = Range.of(0, 65535);

    /** Beyond this many alternatives, a constraint is only kept as the span from its least to its greatest member. */
    private static final int MAX_ALTERNATIVES = 40;

    private SyntaxRanges() {}

    /** Ranges of numbers; none where the base type's own limits say it all. */
    static CodeBlock ofNumbers(List<Range> ranges, Range base) {
        return calls("range", within(ranges, base), base);
    }

    /** Ranges of sizes; none where every size will do. */
    static CodeBlock ofSizes(List<Range> sizes) {
        return calls("size", within(sizes, ALL_SIZES), ALL_SIZES);
    }

    /** The numbers of a use that allows some labels of its type only. */
    static CodeBlock ofLabels(List<NamedNumber> allowed, Enumeration all) {
        List<Range> runs = new ArrayList<>();
        boolean open = false;
        for (long number : all.constants().stream()
                .mapToLong(LabelConstant::number)
                .sorted()
                .distinct()
                .toArray()) {
            boolean member = allowed.stream().anyMatch(n -> n.value() == number);
            if (member && open) {
                runs.set(runs.size() - 1, new Range(last(runs).minimum(), BigInteger.valueOf(number)));
            } else if (member) {
                runs.add(Range.of(number, number));
            }
            open = member;
        }
        boolean whole =
                all.constants().stream().allMatch(label -> allowed.stream().anyMatch(n -> n.value() == label.number()));
        return whole ? CodeBlock.of("") : calls("range", runs, Range.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    private static Range last(List<Range> ranges) {
        return ranges.get(ranges.size() - 1);
    }

    private static List<Range> within(List<Range> ranges, Range base) {
        return ranges.stream().map(base::intersect).flatMap(Optional::stream).toList();
    }

    private static CodeBlock calls(String method, List<Range> ranges, Range base) {
        if (ranges.isEmpty() || ranges.contains(base)) {
            return CodeBlock.of("");
        }
        List<Range> written = ranges.size() <= MAX_ALTERNATIVES ? ranges : List.of(hull(ranges));
        CodeBlock.Builder calls = CodeBlock.builder();
        for (Range range : written) {
            calls.add(".$L($L, $L)", method, number(range.minimum()), number(range.maximum()));
        }
        return calls.build();
    }

    private static Range hull(List<Range> ranges) {
        BigInteger least =
                ranges.stream().map(Range::minimum).min(BigInteger::compareTo).orElseThrow();
        BigInteger greatest =
                ranges.stream().map(Range::maximum).max(BigInteger::compareTo).orElseThrow();
        return new Range(least, greatest);
    }

    private static String number(BigInteger number) {
        return number.bitLength() < 32 ? number.toString() : number + "L";
    }
}
