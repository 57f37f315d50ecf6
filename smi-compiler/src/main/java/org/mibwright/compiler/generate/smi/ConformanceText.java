package org.mibwright.compiler.generate.smi;

import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.ModuleCompliance;

/** Writes the module parts of MODULE-COMPLIANCE and AGENT-CAPABILITIES. */
final class ConformanceText {
    private final SmiBuffer out;

    ConformanceText(SmiBuffer out) {
        this.out = out;
    }

    void compliance(ModuleCompliance compliance) {
        for (ModuleCompliance.CompliedModule complied : compliance.modules()) {
            out.line(complied.named() ? "    MODULE " + complied.module() : "    MODULE");
            if (!complied.mandatoryGroups().isEmpty()) {
                out.list(2, "MANDATORY-GROUPS", ModuleText.names(complied.mandatoryGroups()));
            }
            for (ModuleCompliance.GroupRefinement group : complied.groups()) {
                out.clause(2, "GROUP", group.group().name());
                out.text(2, "DESCRIPTION", group.description().orElse(""));
            }
            for (ModuleCompliance.ObjectRefinement object : complied.objects()) {
                out.clause(2, "OBJECT", object.object().name());
                object.syntax().ifPresent(syntax -> out.clause(2, "SYNTAX", SyntaxText.of(2, syntax)));
                object.writeSyntax().ifPresent(syntax -> out.clause(2, "WRITE-SYNTAX", SyntaxText.of(2, syntax)));
                object.minAccess().ifPresent(access -> out.clause(2, "MIN-ACCESS", access.keyword()));
                out.text(2, "DESCRIPTION", object.description().orElse(""));
            }
        }
    }

    void capabilities(AgentCapabilities capabilities) {
        for (AgentCapabilities.SupportedModule supported : capabilities.modules()) {
            out.clause(1, "SUPPORTS", supported.module());
            out.list(2, "INCLUDES", ModuleText.names(supported.includes()));
            for (AgentCapabilities.Variation variation : supported.variations()) {
                out.clause(2, "VARIATION", variation.target().name());
                variation.syntax().ifPresent(syntax -> out.clause(2, "SYNTAX", SyntaxText.of(2, syntax)));
                variation.writeSyntax().ifPresent(syntax -> out.clause(2, "WRITE-SYNTAX", SyntaxText.of(2, syntax)));
                variation.access().ifPresent(access -> out.clause(2, "ACCESS", access.keyword()));
                if (!variation.creationRequires().isEmpty()) {
                    out.list(2, "CREATION-REQUIRES", ModuleText.names(variation.creationRequires()));
                }
                variation.defaultValue().ifPresent(value -> out.clause(2, "DEFVAL", "{ " + value.written() + " }"));
                out.text(2, "DESCRIPTION", variation.description().orElse(""));
            }
        }
    }
}
