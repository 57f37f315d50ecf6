package org.mibwright.compiler.ast;

import java.util.List;
import org.mibwright.compiler.source.Span;

/**
 * Labels in braces, {@code { up, down }}: the bits that a DEFVAL sets.
 *
 * @param labels in order; empty where no bit is set
 * @param span where all of it stands
 */
public record BitsValue(List<Identifier> labels, Span span) implements ValueNode {
    /** Copies the lists. */
    public BitsValue {
        labels = List.copyOf(labels);
    }
}
