package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * One range, or one value alone.
 *
 * @param lower the lower end, or the value
 * @param upper the upper end; empty for a value alone
 * @param span where all of it stands
 */
public record RangeNode(BoundNode lower, Optional<BoundNode> upper, Span span) implements Node {}
