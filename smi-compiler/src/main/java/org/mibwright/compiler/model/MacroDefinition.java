package org.mibwright.compiler.model;

/**
 * An ASN.1 macro, such as OBJECT-TYPE in SNMPv2-SMI; its body is not kept.
 *
 * @param header what every definition has in common
 */
public record MacroDefinition(Header header) implements Definition {}
