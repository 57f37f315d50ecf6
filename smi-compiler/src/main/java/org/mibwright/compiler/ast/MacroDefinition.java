package org.mibwright.compiler.ast;

import org.mibwright.compiler.source.Span;

/**
 * A MACRO. Its body says nothing that the compiler does not know, and stays unread.
 *
 * @param name the descriptor
 * @param span where all of it stands
 */
public record MacroDefinition(Identifier name, Span span) implements Definition {}
