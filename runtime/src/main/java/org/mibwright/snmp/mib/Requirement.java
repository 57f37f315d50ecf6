package org.mibwright.snmp.mib;

import java.util.List;
import java.util.Optional;

/**
 * A MODULE clause of a MODULE-COMPLIANCE: what it asks of an agent for one module (RFC 2580 section 5.4). Definitions are
 * named as {@code MODULE::descriptor}.
 *
 * @param module the module
 * @param mandatoryGroups the groups that every agent has to implement
 * @param groups the groups that are asked for under a condition, or not at all
 * @param objects the objects of which less is asked than their module says
 */
public record Requirement(
        String module, List<String> mandatoryGroups, List<ConditionalGroup> groups, List<Refinement> objects) {
    /**
     * A GROUP clause.
     *
     * @param name the group
     * @param condition when it is asked for, for people
     */
    public record ConditionalGroup(String name, Optional<String> condition) {}

    /**
     * An OBJECT clause.
     *
     * @param name the object
     * @param minAccess the least access that is asked for; empty where its MAX-ACCESS is
     * @param syntax the values that an agent must at least be able to hold; empty where all of its SYNTAX are
     * @param writeSyntax the values that it must at least take in a SET; empty where that is no different
     * @param description what the clause says, for people
     */
    public record Refinement(
            String name,
            Optional<Access> minAccess,
            Optional<Syntax<?>> syntax,
            Optional<Syntax<?>> writeSyntax,
            Optional<String> description) {}

    /** Copies the lists. */
    public Requirement {
        mandatoryGroups = List.copyOf(mandatoryGroups);
        groups = List.copyOf(groups);
        objects = List.copyOf(objects);
    }
}
