package org.mibwright.compiler.model;

import java.util.Optional;

/**
 * What all OBJECT-TYPE definitions have in common, besides their header.
 *
 * @param access the ACCESS or MAX-ACCESS clause; empty where the text lacks it or its word is not known
 * @param accessKeyword the clause's keyword, {@code ACCESS} or {@code MAX-ACCESS}; {@code MAX-ACCESS} where it is missing
 * @param units the UNITS clause
 * @param defaultValue the DEFVAL clause
 */
public record ObjectFacts(
        Optional<Access> access, String accessKeyword, Optional<String> units, Optional<DefaultValue> defaultValue) {}
