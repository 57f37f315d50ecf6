package org.mibwright.compiler.ast;

import java.math.BigInteger;
import org.mibwright.compiler.source.Span;

/**
 * A binary string, {@code '0101'B}.
 *
 * @param digits the digits as written, without blanks and quotes; any number of them, also none
 * @param span where it stands
 */
public record BinaryLiteral(String digits, Span span) implements BoundNode {

    /** The digits read as a number without sign; none at all is 0. */
    public BigInteger value() {
        return digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits, 2);
    }
}
