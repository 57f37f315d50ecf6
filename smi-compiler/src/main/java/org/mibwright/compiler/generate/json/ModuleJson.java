package org.mibwright.compiler.generate.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.Import;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.LostDefinition;
import org.mibwright.compiler.model.MacroDefinition;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.ModuleDate;
import org.mibwright.compiler.model.ModuleIdentity;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.NotificationGroup;
import org.mibwright.compiler.model.ObjectGroup;
import org.mibwright.compiler.model.ObjectIdentity;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.OtherDefinition;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Scalar;
import org.mibwright.compiler.model.Status;
import org.mibwright.compiler.model.StructuredType;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Table;
import org.mibwright.compiler.model.TypeDefinition;

/** Writes one module in Mibwright's own form. */
final class ModuleJson {
    private final MibModule module;
    private final JsonGenerator json;
    private final boolean texts;
    private final SyntaxJson syntax;

    ModuleJson(MibModule module, JsonGenerator json, boolean texts) {
        this.module = module;
        this.json = json;
        this.texts = texts;
        this.syntax = new SyntaxJson(json);
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("module", module.name());
        json.writeStringField("language", module.language().toString());
        json.writeStringField("file", module.place().source().name());
        json.writeNumberField("line", module.place().line());
        imports();
        json.writeArrayFieldStart("definitions");
        for (Definition definition : module.definitions()) {
            definition(definition);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("lost");
        for (LostDefinition lost : module.lost()) {
            json.writeStartObject();
            json.writeStringField("name", lost.name());
            json.writeStringField("reason", lost.reason());
            json.writeNumberField("line", lost.place().line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void imports() throws IOException {
        Map<String, List<Import>> byModule = new LinkedHashMap<>();
        for (Import symbol : module.imports()) {
            byModule.computeIfAbsent(symbol.from(), from -> new ArrayList<>()).add(symbol);
        }
        json.writeArrayFieldStart("imports");
        for (Map.Entry<String, List<Import>> group : byModule.entrySet()) {
            json.writeStartObject();
            json.writeStringField("module", group.getKey());
            json.writeArrayFieldStart("symbols");
            for (Import symbol : group.getValue()) {
                json.writeStartObject();
                json.writeStringField("name", symbol.name());
                if (symbol.target().isPresent()) {
                    json.writeStringField("module", symbol.target().get().module());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void definition(Definition definition) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", definition.name());
        json.writeStringField("class", kind(definition));
        json.writeNumberField("line", definition.place().line());
        if (definition instanceof Node node) {
            JsonFiles.text(json, "oid", node.oid().map(Oid::toString));
            json.writeStringField("value", node.assignment().written());
            symbol("parent", node.assignment().parent());
        }
        JsonFiles.text(json, "status", definition.status().map(Status::keyword));
        if (definition instanceof ObjectType object) {
            object(object);
        } else if (definition instanceof TypeDefinition type) {
            JsonFiles.text(json, "displayHint", type.displayHint());
            syntax.write("syntax", type.syntax());
        } else if (definition instanceof ModuleIdentity identity) {
            identity(identity);
        } else if (definition instanceof Notification notification) {
            notification(notification);
        } else if (definition instanceof ObjectGroup group) {
            references("objects", group.objects());
        } else if (definition instanceof NotificationGroup group) {
            references("notifications", group.notifications());
        } else if (definition instanceof ModuleCompliance compliance) {
            new ConformanceJson(json, syntax, texts).compliance(compliance);
        } else if (definition instanceof AgentCapabilities capabilities) {
            new ConformanceJson(json, syntax, texts).capabilities(capabilities);
        } else if (definition instanceof StructuredType structure) {
            members(structure);
        } else if (definition instanceof OtherDefinition other) {
            json.writeStringField("text", other.text());
        }
        text("description", definition.description());
        text("reference", definition.reference());
        json.writeEndObject();
    }

    private static String kind(Definition definition) {
        if (definition instanceof ObjectType object) {
            return object instanceof Table
                    ? "table"
                    : object instanceof Row ? "row" : object instanceof Scalar ? "scalar" : "column";
        } else if (definition instanceof TypeDefinition type) {
            return type.textualConvention() ? "textual-convention" : "type";
        } else if (definition instanceof ModuleIdentity) {
            return "module-identity";
        } else if (definition instanceof ObjectIdentity identity) {
            return identity.macro() ? "object-identity" : "object-identifier";
        } else if (definition instanceof Notification notification) {
            return notification.trap().isPresent() ? "trap" : "notification";
        } else if (definition instanceof ObjectGroup) {
            return "object-group";
        } else if (definition instanceof NotificationGroup) {
            return "notification-group";
        } else if (definition instanceof ModuleCompliance) {
            return "module-compliance";
        } else if (definition instanceof AgentCapabilities) {
            return "agent-capabilities";
        } else if (definition instanceof StructuredType structure) {
            return structure.kind() == StructuredType.Kind.CHOICE ? "choice" : "sequence";
        }
        return definition instanceof MacroDefinition ? "macro" : "other";
    }

    private void text(String key, Optional<String> text) throws IOException {
        if (texts) {
            JsonFiles.text(json, key, text);
        }
    }

    private void symbol(String key, Optional<SymbolKey> symbol) throws IOException {
        if (symbol.isPresent()) {
            json.writeObjectFieldStart(key);
            json.writeStringField("module", symbol.get().module());
            json.writeStringField("name", symbol.get().name());
            json.writeEndObject();
        }
    }

    private void references(String key, List<Reference> references) throws IOException {
        SyntaxJson.references(json, key, references);
    }

    private void object(ObjectType object) throws IOException {
        JsonFiles.text(json, "access", object.facts().access().map(Access::keyword));
        JsonFiles.text(json, "units", object.facts().units());
        if (object instanceof LeafObject leaf) {
            syntax.write("syntax", leaf.syntax());
        }
        if (object.facts().defaultValue().isPresent()) {
            syntax.defaultValue("defaultValue", object.facts().defaultValue().get());
        }
        if (object instanceof Table table) {
            json.writeStringField("sequence", table.sequence());
            symbol("row", table.row().map(Row::key));
        } else if (object instanceof Row row) {
            json.writeStringField("sequence", row.sequence());
            symbol("table", row.table());
            index("index", row.index());
            if (row.augments().isPresent()) {
                references("augments", List.of(row.augments().get()));
            }
            index("effectiveIndex", row.effectiveIndex());
            json.writeArrayFieldStart("columns");
            for (ObjectType column : row.columns()) {
                json.writeString(column.name());
            }
            json.writeEndArray();
        }
    }

    private void index(String key, List<IndexPart> parts) throws IOException {
        json.writeArrayFieldStart(key);
        for (IndexPart part : parts) {
            json.writeStartObject();
            SyntaxJson.reference(json, part.object());
            json.writeBooleanField("implied", part.implied());
            syntax.write("syntax", part.syntax());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void identity(ModuleIdentity identity) throws IOException {
        if (identity.lastUpdated().isPresent()) {
            date("lastUpdated", identity.lastUpdated().get());
        }
        text("organization", identity.organization());
        text("contactInfo", identity.contactInfo());
        json.writeArrayFieldStart("revisions");
        for (ModuleIdentity.Revision revision : identity.revisions()) {
            json.writeStartObject();
            date("date", revision.date());
            text("description", revision.description());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void date(String key, ModuleDate date) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("written", date.written());
        JsonFiles.text(json, "time", date.time().map(time -> time + "Z"));
        json.writeEndObject();
    }

    private void notification(Notification notification) throws IOException {
        references("objects", notification.objects());
        if (notification.trap().isPresent()) {
            Notification.Trap trap = notification.trap().get();
            json.writeObjectFieldStart("trap");
            json.writeStringField("enterprise", trap.enterprise().name());
            JsonFiles.text(json, "enterpriseOid", trap.enterpriseOid().map(Oid::toString));
            json.writeNumberField("number", trap.number());
            json.writeBooleanField("generic", trap.generic());
            json.writeEndObject();
        }
    }

    private void members(StructuredType structure) throws IOException {
        json.writeArrayFieldStart("members");
        for (StructuredType.Member member : structure.members()) {
            json.writeStartObject();
            json.writeStringField("name", member.name());
            syntax.write("syntax", member.syntax());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
