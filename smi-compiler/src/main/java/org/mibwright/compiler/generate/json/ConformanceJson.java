package org.mibwright.compiler.generate.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.Syntax;

/** Writes MODULE-COMPLIANCE and AGENT-CAPABILITIES in Mibwright's own form. */
final class ConformanceJson {
    private final JsonGenerator json;
    private final SyntaxJson syntax;
    private final boolean texts;

    ConformanceJson(JsonGenerator json, SyntaxJson syntax, boolean texts) {
        this.json = json;
        this.syntax = syntax;
        this.texts = texts;
    }

    void compliance(ModuleCompliance compliance) throws IOException {
        json.writeArrayFieldStart("modules");
        for (ModuleCompliance.CompliedModule complied : compliance.modules()) {
            json.writeStartObject();
            json.writeStringField("module", complied.module());
            SyntaxJson.references(json, "mandatoryGroups", complied.mandatoryGroups());
            json.writeArrayFieldStart("groups");
            for (ModuleCompliance.GroupRefinement group : complied.groups()) {
                json.writeStartObject();
                SyntaxJson.reference(json, group.group());
                text("description", group.description());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("objects");
            for (ModuleCompliance.ObjectRefinement object : complied.objects()) {
                json.writeStartObject();
                SyntaxJson.reference(json, object.object());
                syntaxes(object.syntax(), object.writeSyntax());
                JsonFiles.text(json, "minAccess", object.minAccess().map(Access::keyword));
                text("description", object.description());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void capabilities(AgentCapabilities capabilities) throws IOException {
        text("productRelease", capabilities.productRelease());
        json.writeArrayFieldStart("modules");
        for (AgentCapabilities.SupportedModule supported : capabilities.modules()) {
            json.writeStartObject();
            json.writeStringField("module", supported.module());
            SyntaxJson.references(json, "includes", supported.includes());
            json.writeArrayFieldStart("variations");
            for (AgentCapabilities.Variation variation : supported.variations()) {
                json.writeStartObject();
                SyntaxJson.reference(json, variation.target());
                syntaxes(variation.syntax(), variation.writeSyntax());
                JsonFiles.text(json, "access", variation.access().map(Access::keyword));
                SyntaxJson.references(json, "creationRequires", variation.creationRequires());
                if (variation.defaultValue().isPresent()) {
                    syntax.defaultValue("defaultValue", variation.defaultValue().get());
                }
                text("description", variation.description());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void syntaxes(Optional<Syntax> read, Optional<Syntax> write) throws IOException {
        if (read.isPresent()) {
            syntax.write("syntax", read.get());
        }
        if (write.isPresent()) {
            syntax.write("writeSyntax", write.get());
        }
    }

    private void text(String key, Optional<String> text) throws IOException {
        if (texts) {
            JsonFiles.text(json, key, text);
        }
    }
}
