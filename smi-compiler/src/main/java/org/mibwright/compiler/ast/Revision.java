package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * One REVISION of a module with its DESCRIPTION (RFC 2578 section 5.5).
 *
 * @param date the date as written
 * @param description the DESCRIPTION
 * @param span where all of it stands
 */
public record Revision(Optional<QuotedText> date, Optional<QuotedText> description, Span span) implements Node {}
