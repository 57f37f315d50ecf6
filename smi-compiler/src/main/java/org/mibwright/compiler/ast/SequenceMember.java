package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * One member of a SEQUENCE or CHOICE.
 *
 * @param name the descriptor
 * @param syntax the type; empty where it is missing
 * @param span where all of it stands
 */
public record SequenceMember(Identifier name, Optional<SyntaxNode> syntax, Span span) implements Node {}
