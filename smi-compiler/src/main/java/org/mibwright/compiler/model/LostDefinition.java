package org.mibwright.compiler.model;

import org.mibwright.compiler.source.Span;

/**
 * A definition whose heading stands in the text, but that the model lacks.
 *
 * @param name the descriptor as far as it can be made out
 * @param reason why, in a few words
 * @param place where the heading stands
 */
public record LostDefinition(String name, String reason, Span place) {}
