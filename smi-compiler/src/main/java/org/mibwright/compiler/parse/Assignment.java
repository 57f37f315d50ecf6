package org.mibwright.compiler.parse;

import java.util.Optional;
import org.mibwright.compiler.ast.NumberLiteral;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.ValueNode;
import org.mibwright.compiler.source.Span;

/** What follows {@code ::=}: a value of some kind. */
record Assignment(Optional<ValueNode> value, Span span) {

    Optional<OidValue> oid() {
        return value.orElse(null) instanceof OidValue oid ? Optional.of(oid) : Optional.empty();
    }

    Optional<NumberLiteral> number() {
        return value.orElse(null) instanceof NumberLiteral number ? Optional.of(number) : Optional.empty();
    }
}
