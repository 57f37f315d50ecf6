package org.mibwright.compiler.ast;

import java.math.BigInteger;
import org.mibwright.compiler.source.Span;

/**
 * A hexadecimal string, {@code '0aFF'H}.
 *
 * @param digits the digits as written, without blanks and quotes; any number of them, also none
 * @param span where it stands
 */
public record HexLiteral(String digits, Span span) implements BoundNode {

    /** The digits read as a number without sign; none at all is 0. */
    public BigInteger value() {
        return digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits, 16);
    }
}
