package org.mibwright.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * An AGENT-CAPABILITIES (RFC 2580 section 6).
 *
 * @param header what every definition has in common
 * @param assignment the object identifier
 * @param productRelease the PRODUCT-RELEASE clause
 * @param modules the SUPPORTS clauses in the order of the text
 */
public record AgentCapabilities(
        Header header, OidAssignment assignment, Optional<String> productRelease, List<SupportedModule> modules)
        implements Node {
    /**
     * A SUPPORTS clause.
     *
     * @param module the module's name
     * @param includes the INCLUDES clause: the groups that are implemented
     * @param variations the VARIATION clauses
     * @param place where the clause stands
     */
    public record SupportedModule(String module, List<Reference> includes, List<Variation> variations, Span place) {
        /** Makes a clause with copies of the lists. */
        public SupportedModule {
            includes = List.copyOf(includes);
            variations = List.copyOf(variations);
        }
    }

    /**
     * A VARIATION clause: how the agent departs from the module.
     *
     * @param target the object or notification
     * @param syntax the SYNTAX clause
     * @param writeSyntax the WRITE-SYNTAX clause
     * @param access the ACCESS clause
     * @param creationRequires the CREATION-REQUIRES clause
     * @param defaultValue the DEFVAL clause
     * @param description the DESCRIPTION clause
     */
    public record Variation(
            Reference target,
            Optional<Syntax> syntax,
            Optional<Syntax> writeSyntax,
            Optional<Access> access,
            List<Reference> creationRequires,
            Optional<DefaultValue> defaultValue,
            Optional<String> description) {
        /** Makes a clause with a copy of the list. */
        public Variation {
            creationRequires = List.copyOf(creationRequires);
        }
    }

    /** Makes a capabilities statement with a copy of the list. */
    public AgentCapabilities {
        modules = List.copyOf(modules);
    }

    @Override
    public String noun() {
        return "capabilities statement";
    }
}
