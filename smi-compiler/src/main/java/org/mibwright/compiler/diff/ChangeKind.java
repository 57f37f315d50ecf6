package org.mibwright.compiler.diff;

import static org.mibwright.compiler.diff.Impact.BREAKING;
import static org.mibwright.compiler.diff.Impact.COMPATIBLE;
import static org.mibwright.compiler.diff.Impact.EDITORIAL;

/** The kinds of changes. Codes are stable; a message names the subject, what was, and what is. */
public enum ChangeKind {
    // Modules.
    /** A module is gone. */
    MODULE_REMOVED("module-removed", BREAKING, "RFC 2578 section 10", "module '%s' is gone"),
    /** A module is new. */
    MODULE_ADDED("module-added", COMPATIBLE, "RFC 2578 section 10", "module '%s' is new"),
    /** A module has another name. */
    MODULE_RENAMED("module-renamed", BREAKING, "RFC 2578 section 10", "module '%s' is now '%3$s'"),
    /** A module is written in the other version of SMI. */
    LANGUAGE_CHANGED("language-changed", EDITORIAL, "RFC 3584 section 2", "'%s' was in %s, now in %s"),
    /** MODULE-IDENTITY has a new date. */
    LAST_UPDATED_CHANGED(
            "last-updated-changed", EDITORIAL, "RFC 2578 section 5.1", "LAST-UPDATED of '%s' was %s, now %s"),
    /** The module has changed, the date of MODULE-IDENTITY has not. */
    LAST_UPDATED_UNCHANGED(
            "last-updated-unchanged", EDITORIAL, "RFC 2578 section 10", "'%s' has changed, but LAST-UPDATED has not"),
    /** A REVISION is new. */
    REVISION_ADDED("revision-added", EDITORIAL, "RFC 2578 section 5.5", "'%s' has a new revision %3$s"),
    /** A REVISION is gone. */
    REVISION_REMOVED("revision-removed", EDITORIAL, "RFC 2578 section 5.5", "'%s' has lost revision %s"),

    // Definitions.
    /** A definition is gone. */
    DEFINITION_REMOVED("definition-removed", BREAKING, "RFC 2578 section 10.2", "%2$s '%1$s' is gone"),
    /** A definition is new. */
    DEFINITION_ADDED("definition-added", COMPATIBLE, "RFC 2578 section 10.2", "%3$s '%1$s' is new"),
    /** A descriptor has changed. */
    DEFINITION_RENAMED("definition-renamed", BREAKING, "RFC 2578 section 10.2", "'%s' is now '%3$s'"),
    /** A definition has become something else. */
    KIND_CHANGED("kind-changed", BREAKING, "RFC 2578 section 10.2", "'%s' was a %s, now a %s"),
    /** An object identifier has changed. */
    OID_CHANGED("oid-changed", BREAKING, "RFC 2578 section 3.6", "the object identifier of '%s' was %s, now %s"),
    /** A status moved on to deprecated or obsolete. */
    STATUS_LOWERED("status-lowered", COMPATIBLE, "RFC 2578 section 10.2", "'%s' was %s, now %s"),
    /** A status went back, which is not meant to happen. */
    STATUS_RAISED("status-raised", COMPATIBLE, "RFC 2578 section 10.2", "'%s' was %s, is %s again"),
    /** A text that explains something. */
    DESCRIPTION_CHANGED(
            "description-changed", EDITORIAL, "RFC 2578 section 10.2", "the DESCRIPTION of '%s' has changed"),
    /** A text that points elsewhere. */
    REFERENCE_CHANGED("reference-changed", EDITORIAL, "RFC 2578 section 10.2", "the REFERENCE of '%s' has changed"),
    /** The texts on who made a module. */
    CONTACT_CHANGED(
            "contact-changed", EDITORIAL, "RFC 2578 section 5", "ORGANIZATION or CONTACT-INFO of '%s' has changed"),

    // Objects.
    /** Less can be done with an object. */
    ACCESS_NARROWED("access-narrowed", BREAKING, "RFC 2578 section 10.2", "the access of '%s' was %s, now %s"),
    /** More can be done with an object. */
    ACCESS_WIDENED("access-widened", COMPATIBLE, "RFC 2578 section 10.2", "the access of '%s' was %s, now %s"),
    /** Instances are named in another way. */
    INDEX_CHANGED("index-changed", BREAKING, "RFC 2578 section 7.7", "the index of row '%s' was { %s }, now { %s }"),
    /** The part of an index has another length, and so another place for what follows it. */
    INDEX_ENCODING_CHANGED(
            "index-encoding-changed",
            BREAKING,
            "RFC 2578 section 7.7",
            "'%s' is in an index, and its length was %s, now %s"),
    /** Units are new. */
    UNITS_ADDED("units-added", EDITORIAL, "RFC 2578 section 10.2", "'%s' has units now: %3$s"),
    /** Units are other ones: the numbers mean something else. */
    UNITS_CHANGED("units-changed", BREAKING, "RFC 2578 section 10.2", "the units of '%s' were %s, now %s"),
    /** Units are gone. */
    UNITS_REMOVED("units-removed", EDITORIAL, "RFC 2578 section 10.2", "'%s' has no units any more; they were %s"),
    /** What an object starts with. */
    DEFVAL_CHANGED("defval-changed", COMPATIBLE, "RFC 2578 section 10.2", "the DEFVAL of '%s' was %s, now %s"),

    // Types.
    /** The wire type is another one. */
    SYNTAX_CHANGED("syntax-changed", BREAKING, "RFC 2578 section 10.2", "the type of '%s' was %s, now %s"),
    /** The type has another name and the same wire type. */
    TYPE_REPLACED("type-replaced", COMPATIBLE, "RFC 2578 section 10.2", "the type of '%s' was %s, now the like %s"),
    /** Values that were allowed are not any more. */
    RANGE_NARROWED("range-narrowed", BREAKING, "RFC 2578 section 10.2", "the values of '%s' were %s, now %s"),
    /** More values are allowed. */
    RANGE_WIDENED("range-widened", COMPATIBLE, "RFC 2578 section 10.2", "the values of '%s' were %s, now %s"),
    /** Sizes that were allowed are not any more. */
    SIZE_NARROWED("size-narrowed", BREAKING, "RFC 2578 section 10.2", "the size of '%s' was %s, now %s"),
    /** More sizes are allowed. */
    SIZE_WIDENED("size-widened", COMPATIBLE, "RFC 2578 section 10.2", "the size of '%s' was %s, now %s"),
    /** A label and its number are gone. */
    LABEL_REMOVED("label-removed", BREAKING, "RFC 2578 section 10.2", "'%s' has lost the label %s"),
    /** A label has another number. */
    LABEL_RENUMBERED("label-renumbered", BREAKING, "RFC 2578 section 10.2", "a label of '%s' was %s, now %s"),
    /** A number has another label. */
    LABEL_RENAMED("label-renamed", COMPATIBLE, "RFC 2578 section 10.2", "a label of '%s' was %s, now %s"),
    /** A label is new. */
    LABEL_ADDED("label-added", COMPATIBLE, "RFC 2578 section 10.2", "'%s' has a new label %3$s"),
    /** Values are to be shown in another way. */
    DISPLAY_HINT_CHANGED(
            "display-hint-changed", COMPATIBLE, "RFC 2579 section 5", "the DISPLAY-HINT of '%s' was %s, now %s"),

    // Notifications and conformance.
    /** A notification carries other objects. */
    NOTIFICATION_OBJECTS_CHANGED(
            "notification-objects-changed",
            BREAKING,
            "RFC 2578 section 10.3",
            "the objects of notification '%s' were { %s }, now { %s }"),
    /** A notification carries more at its end. */
    NOTIFICATION_OBJECTS_APPENDED(
            "notification-objects-appended",
            COMPATIBLE,
            "RFC 2578 section 10.3",
            "the objects of notification '%s' were { %s }, now { %s }"),
    /** A group has other members. */
    GROUP_CHANGED("group-changed", BREAKING, "RFC 2580 section 7.1", "group '%s' had { %s }, now { %s }"),
    /** A compliance statement asks for something else. */
    COMPLIANCE_CHANGED(
            "compliance-changed",
            BREAKING,
            "RFC 2580 section 7.2",
            "compliance statement '%s' asks for something else"),
    /** A capabilities statement says something else. */
    CAPABILITIES_CHANGED(
            "capabilities-changed",
            COMPATIBLE,
            "RFC 2580 section 7.3",
            "capabilities statement '%s' says something else");

    private final String code;
    private final Impact impact;
    private final String reference;
    private final String template;

    /**
     * @param template takes the subject, what was and what is
     */
    ChangeKind(String code, Impact impact, String reference, String template) {
        this.code = code;
        this.impact = impact;
        this.reference = reference;
        this.template = template;
    }

    /** The stable code, such as {@code oid-changed}. */
    public String code() {
        return code;
    }

    /** What it means for users. */
    public Impact impact() {
        return impact;
    }

    /** The section that rules such changes. */
    public String reference() {
        return reference;
    }

    String message(String subject, String before, String after) {
        return String.format(template, subject, before, after);
    }
}
