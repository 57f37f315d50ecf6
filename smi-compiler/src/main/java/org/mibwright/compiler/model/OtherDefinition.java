package org.mibwright.compiler.model;

/**
 * A definition that is none of SMI's, or whose value could not be made out, kept as text.
 *
 * @param header what every definition has in common
 * @param text the definition as written
 */
public record OtherDefinition(Header header, String text) implements Definition {}
