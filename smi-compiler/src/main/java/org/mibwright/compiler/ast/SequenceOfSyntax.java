package org.mibwright.compiler.ast;

import org.mibwright.compiler.source.Span;

/**
 * SEQUENCE OF, the type of a table.
 *
 * @param element the type of a row
 * @param span where all of it stands
 */
public record SequenceOfSyntax(SyntaxNode element, Span span) implements SyntaxNode {}
