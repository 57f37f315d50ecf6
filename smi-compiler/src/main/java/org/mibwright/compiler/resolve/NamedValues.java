package org.mibwright.compiler.resolve;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.NameValue;
import org.mibwright.compiler.ast.NumberLiteral;
import org.mibwright.compiler.ast.ValueDefinition;
import org.mibwright.compiler.ast.ValueNode;

/** Finds the numbers behind names such as {@code maxSlots INTEGER ::= 8}. */
final class NamedValues {
    private static final int LONGEST_CHAIN = 8;

    private NamedValues() {}

    /** The number that a name stands for; null where it stands for none. */
    static @Nullable BigInteger number(NameValue name, Scope scope) {
        ValueNode value = name;
        for (int i = 0; i < LONGEST_CHAIN && value instanceof NameValue next; i++) {
            Symbol symbol = scope.declaredValue(next.name().text());
            value = symbol != null && symbol.definition() instanceof ValueDefinition definition
                    ? definition.value().orElse(null)
                    : null;
        }
        return value instanceof NumberLiteral literal ? literal.value() : null;
    }
}
