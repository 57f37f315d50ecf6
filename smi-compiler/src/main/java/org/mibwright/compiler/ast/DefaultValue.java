package org.mibwright.compiler.ast;

import org.mibwright.compiler.source.Span;

/**
 * DEFVAL (RFC 1212 section 4.1.7, RFC 2578 section 7.9).
 *
 * @param value what stands in the braces
 * @param span where all of it stands
 */
public record DefaultValue(ValueNode value, Span span) implements Node {}
