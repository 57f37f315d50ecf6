package org.mibwright.compiler.generate.smi;

import java.util.List;
import java.util.stream.Collectors;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.Constraint;
import org.mibwright.compiler.model.DefaultValue;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.model.Syntax;

/** Syntaxes and values in SMI notation. */
final class SyntaxText {
    private SyntaxText() {}

    static String of(int depth, Syntax syntax) {
        String name = syntax.name();
        if (!syntax.namedNumbers().isEmpty()) {
            List<String> labels =
                    syntax.namedNumbers().stream().map(NamedNumber::toString).toList();
            return name + " " + SmiBuffer.braces(depth, labels);
        }
        return syntax.constraint()
                .map(constraint -> name + " " + of(constraint))
                .orElse(name);
    }

    private static String of(Constraint constraint) {
        String ranges = constraint.ranges().stream().map(Range::toString).collect(Collectors.joining(" | ", "(", ")"));
        return constraint.kind() == Constraint.Kind.SIZE ? "(SIZE " + ranges + ")" : ranges;
    }

    static String of(Syntax syntax, DefaultValue value) {
        if (value instanceof DefaultValue.Text text) {
            return '"' + text.text().replace('"', '\'') + '"';
        }
        if (value instanceof DefaultValue.Label label
                && label.value().isPresent()
                && syntax.base() == BaseType.INTEGER) {
            return label.label();
        }
        return value.written();
    }
}
