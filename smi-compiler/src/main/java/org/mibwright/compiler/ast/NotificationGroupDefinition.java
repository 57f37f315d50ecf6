package org.mibwright.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * NOTIFICATION-GROUP (RFC 2580 section 4).
 *
 * @param name the descriptor
 * @param notifications the NOTIFICATIONS
 * @param status the word after STATUS, whatever it is
 * @param description the DESCRIPTION
 * @param reference the REFERENCE
 * @param oid the value; empty where it is missing or beyond repair
 * @param span where all of it stands
 */
public record NotificationGroupDefinition(
        Identifier name,
        List<Identifier> notifications,
        Optional<Identifier> status,
        Optional<QuotedText> description,
        Optional<QuotedText> reference,
        Optional<OidValue> oid,
        Span span)
        implements Definition {
    /** Copies the lists. */
    public NotificationGroupDefinition {
        notifications = List.copyOf(notifications);
    }

    @Override
    public Optional<String> standardMacro() {
        return Optional.of("NOTIFICATION-GROUP");
    }
}
