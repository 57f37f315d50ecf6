package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A type with a tag, {@code [APPLICATION 1] IMPLICIT INTEGER}, which only the modules of SMI itself have.
 *
 * @param tagClass UNIVERSAL, APPLICATION or PRIVATE; empty for a tag of the context
 * @param number the number of the tag
 * @param implicit true if IMPLICIT is written
 * @param type what is tagged
 * @param span where all of it stands
 */
public record TaggedSyntax(Optional<Identifier> tagClass, int number, boolean implicit, SyntaxNode type, Span span)
        implements SyntaxNode {}
