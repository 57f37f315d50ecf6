package org.mibwright.compiler.resolve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.NamedNumber;
import org.mibwright.compiler.ast.NumberLiteral;
import org.mibwright.compiler.diagnostic.Rule;

/** Resolves lists of labels with their numbers: enumerations and BITS. */
final class NamedNumbers {
    private NamedNumbers() {}

    /** Resolves a list; a number that is missing is taken to follow the one before. */
    static List<org.mibwright.compiler.model.NamedNumber> resolve(List<NamedNumber> nodes, Scope scope, String owner) {
        List<org.mibwright.compiler.model.NamedNumber> numbers = new ArrayList<>(nodes.size());
        long last = -1;
        for (NamedNumber node : nodes) {
            Optional<BigInteger> written = node.number().map(NumberLiteral::value);
            if (written.filter(value -> value.bitLength() < Long.SIZE).isPresent()) {
                last = written.get().longValue();
            } else {
                last = last == Long.MAX_VALUE ? 0 : last + 1;
                scope.log().report(Rule.ENUM_NUMBER_ASSUMED, node.span(), node.label(), owner, last);
            }
            numbers.add(new org.mibwright.compiler.model.NamedNumber(
                    node.label().text(), last, node.label().span()));
        }
        return numbers;
    }
}
