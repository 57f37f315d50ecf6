package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A conditional GROUP of a compliance statement (RFC 2580 section 5.4.2).
 *
 * @param name the group
 * @param description the DESCRIPTION
 * @param span where all of it stands
 */
public record ComplianceGroup(Identifier name, Optional<QuotedText> description, Span span) implements ComplianceItem {}
