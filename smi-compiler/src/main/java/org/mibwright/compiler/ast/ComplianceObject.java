package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * The refinement of an OBJECT in a compliance statement (RFC 2580 section 5.4.3).
 *
 * @param name the object
 * @param syntax the refined SYNTAX
 * @param writeSyntax the refined WRITE-SYNTAX
 * @param minAccess the MIN-ACCESS
 * @param description the DESCRIPTION
 * @param span where all of it stands
 */
public record ComplianceObject(
        Identifier name,
        Optional<SyntaxNode> syntax,
        Optional<SyntaxNode> writeSyntax,
        Optional<AccessClause> minAccess,
        Optional<QuotedText> description,
        Span span)
        implements ComplianceItem {}
