package org.mibwright.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A MODULE-COMPLIANCE (RFC 2580 section 5).
 *
 * @param header what every definition has in common
 * @param assignment the object identifier
 * @param modules the MODULE clauses in the order of the text
 */
public record ModuleCompliance(Header header, OidAssignment assignment, List<CompliedModule> modules) implements Node {
    /**
     * A MODULE clause.
     *
     * @param module the module that is meant: the one named, or the one that the clause stands in
     * @param named whether the text names the module
     * @param mandatoryGroups the MANDATORY-GROUPS clause
     * @param groups the GROUP clauses
     * @param objects the OBJECT clauses
     * @param place where the clause stands
     */
    public record CompliedModule(
            String module,
            boolean named,
            List<Reference> mandatoryGroups,
            List<GroupRefinement> groups,
            List<ObjectRefinement> objects,
            Span place) {
        /** Makes a clause with copies of the lists. */
        public CompliedModule {
            mandatoryGroups = List.copyOf(mandatoryGroups);
            groups = List.copyOf(groups);
            objects = List.copyOf(objects);
        }
    }

    /**
     * A GROUP clause: a group that is mandatory under a condition.
     *
     * @param group the group
     * @param description the condition
     */
    public record GroupRefinement(Reference group, Optional<String> description) {}

    /**
     * An OBJECT clause: the least that is asked of an object.
     *
     * @param object the object
     * @param syntax the SYNTAX clause
     * @param writeSyntax the WRITE-SYNTAX clause
     * @param minAccess the MIN-ACCESS clause
     * @param description the DESCRIPTION clause
     */
    public record ObjectRefinement(
            Reference object,
            Optional<Syntax> syntax,
            Optional<Syntax> writeSyntax,
            Optional<Access> minAccess,
            Optional<String> description) {}

    /** Makes a compliance statement with a copy of the list. */
    public ModuleCompliance {
        modules = List.copyOf(modules);
    }

    @Override
    public String noun() {
        return "compliance statement";
    }
}
