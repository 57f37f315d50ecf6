package org.mibwright.compiler.ast;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * One part of an INDEX.
 *
 * @param implied true behind IMPLIED
 * @param name the object; or the type as written, such as {@code INTEGER} or {@code OCTET STRING}, which the first version allows
 * @param type the type, where a type that SMI itself knows stands in place of an object
 * @param span where all of it stands
 */
public record IndexItem(boolean implied, Identifier name, Optional<SyntaxNode> type, Span span) implements Node {}
