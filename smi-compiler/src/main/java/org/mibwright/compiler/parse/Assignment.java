package org.mibwright.compiler.parse;

import java.util.Optional;
import org.mibwright.compiler.ast.NumberLiteral;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.ValueNode;
import org.mibwright.compiler.source.Span;

/** What follows {@code ::=}: a value of some kind. */
record Assignment(Optional<ValueNode> value, Span span) {

    Optional<OidValue> oid() {
        return value.filter(OidValue.class::isInstance).map(OidValue.class::cast);
    }

    Optional<NumberLiteral> number() {
        return value.filter(NumberLiteral.class::isInstance).map(NumberLiteral.class::cast);
    }
}
