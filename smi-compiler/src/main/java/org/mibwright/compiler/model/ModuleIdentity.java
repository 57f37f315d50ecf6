package org.mibwright.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A MODULE-IDENTITY (RFC 2578 section 5).
 *
 * @param header what every definition has in common; the description is the module's
 * @param assignment the object identifier
 * @param lastUpdated the LAST-UPDATED clause
 * @param organization the ORGANIZATION clause
 * @param contactInfo the CONTACT-INFO clause
 * @param revisions the REVISION clauses in the order of the text, usually newest first
 */
public record ModuleIdentity(
        Header header,
        OidAssignment assignment,
        Optional<ModuleDate> lastUpdated,
        Optional<String> organization,
        Optional<String> contactInfo,
        List<Revision> revisions)
        implements Node {
    /**
     * A REVISION clause.
     *
     * @param date its date
     * @param description its DESCRIPTION
     * @param place where it stands
     */
    public record Revision(ModuleDate date, Optional<String> description, Span place) {}

    /** Makes an identity with a copy of the list. */
    public ModuleIdentity {
        revisions = List.copyOf(revisions);
    }
}
