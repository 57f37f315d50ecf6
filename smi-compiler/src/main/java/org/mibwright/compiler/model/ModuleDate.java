package org.mibwright.compiler.model;

import java.time.LocalDateTime;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A date of MODULE-IDENTITY (ExtUTCTime, RFC 2578 section 2), always in UTC.
 *
 * @param written the text between the quotes
 * @param time the moment that it names; empty where it names none
 * @param place where it stands
 */
public record ModuleDate(String written, Optional<LocalDateTime> time, Span place) {}
