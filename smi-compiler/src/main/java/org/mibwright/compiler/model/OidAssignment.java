package org.mibwright.compiler.model;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * The object identifier of a node: what the text says and what it comes to.
 *
 * @param oid the resolved identifier; empty where the parent could not be resolved
 * @param parent the named node directly or indirectly above that the text starts from; empty for a well-known root, for
 *     text that starts with a number, and where it could not be resolved
 * @param written the value as written, such as {@code ifEntry 1} or {@code iso org(3) dod(6)}
 * @param place where the value stands
 */
public record OidAssignment(Optional<Oid> oid, Optional<SymbolKey> parent, String written, Span place) {}
