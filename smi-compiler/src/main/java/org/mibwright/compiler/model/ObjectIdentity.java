package org.mibwright.compiler.model;

/**
 * A node without a value: OBJECT-IDENTITY (RFC 2578 section 6) or a plain OBJECT IDENTIFIER assignment.
 *
 * @param header what every definition has in common
 * @param assignment the object identifier
 * @param macro whether the OBJECT-IDENTITY macro defines it
 */
public record ObjectIdentity(Header header, OidAssignment assignment, boolean macro) implements Node {}
