package org.mibwright.compiler.generate.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.Import;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.ModuleIdentity;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.NotificationGroup;
import org.mibwright.compiler.model.ObjectGroup;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Scalar;
import org.mibwright.compiler.model.Status;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Table;
import org.mibwright.compiler.model.TypeDefinition;

/** Writes one module in PySMI's form. Descriptors have underscores for hyphens as keys, because PySMI's do. */
final class PysmiModule {
    private final MibModule module;
    private final JsonGenerator json;
    private final boolean texts;
    private final PysmiSyntax syntax;

    PysmiModule(MibModule module, JsonGenerator json, boolean texts) {
        this.module = module;
        this.json = json;
        this.texts = texts;
        this.syntax = new PysmiSyntax(json);
    }

    void write() throws IOException {
        json.writeStartObject();
        imports();
        for (Definition definition : module.definitions()) {
            if (definition instanceof TypeDefinition type) {
                type(type);
            } else if (definition instanceof Node node && node.oid().isPresent()) {
                node(node, node.oid().get());
            }
        }
        json.writeObjectFieldStart("meta");
        json.writeArrayFieldStart("comments");
        json.writeString("Produced by Mibwright in the form of PySMI");
        json.writeEndArray();
        json.writeStringField("module", module.name());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void imports() throws IOException {
        json.writeObjectFieldStart("imports");
        json.writeStringField("class", "imports");
        Map<String, TreeSet<String>> byModule = new TreeMap<>();
        for (Import symbol : module.imports()) {
            byModule.computeIfAbsent(symbol.from(), from -> new TreeSet<>()).add(symbol.name());
        }
        for (Map.Entry<String, TreeSet<String>> entry : byModule.entrySet()) {
            json.writeArrayFieldStart(entry.getKey());
            for (String symbol : entry.getValue()) {
                json.writeString(symbol);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void start(Definition definition) throws IOException {
        json.writeObjectFieldStart(definition.name().replace('-', '_'));
        json.writeStringField("name", definition.name());
    }

    private void type(TypeDefinition type) throws IOException {
        start(type);
        json.writeStringField("class", type.textualConvention() ? "textualconvention" : "type");
        json.writeFieldName("type");
        syntax.write(type.syntax(), true);
        JsonFiles.text(json, "displayhint", type.displayHint());
        end(type);
    }

    private void node(Node node, Oid oid) throws IOException {
        start(node);
        json.writeStringField("oid", oid.toString());
        if (node instanceof ObjectType object) {
            object(object);
        } else if (node instanceof ModuleIdentity identity) {
            identity(identity);
        } else if (node instanceof Notification notification) {
            json.writeStringField("class", "notificationtype");
            members("objects", module.name(), notification.objects());
        } else if (node instanceof ObjectGroup group) {
            json.writeStringField("class", "objectgroup");
            members("objects", module.name(), group.objects());
        } else if (node instanceof NotificationGroup group) {
            json.writeStringField("class", "notificationgroup");
            members("objects", module.name(), group.notifications());
        } else if (node instanceof ModuleCompliance compliance) {
            compliance(compliance);
        } else if (node instanceof AgentCapabilities capabilities) {
            json.writeStringField("class", "agentcapabilities");
            text("productrelease", capabilities.productRelease());
        } else {
            json.writeStringField("class", "objectidentity");
        }
        end(node);
    }

    /** The clauses that all definitions have, at the end. */
    private void end(Definition definition) throws IOException {
        if (!(definition instanceof ModuleIdentity)) {
            JsonFiles.text(json, "status", definition.status().map(Status::keyword));
        }
        text("description", definition.description());
        text("reference", definition.reference());
        json.writeEndObject();
    }

    private void text(String key, Optional<String> text) throws IOException {
        if (texts) {
            JsonFiles.text(json, key, text);
        }
    }

    private void identity(ModuleIdentity identity) throws IOException {
        json.writeStringField("class", "moduleidentity");
        if (!texts) {
            return;
        }
        if (!identity.revisions().isEmpty()) {
            json.writeArrayFieldStart("revisions");
            for (ModuleIdentity.Revision revision : identity.revisions()) {
                json.writeStartObject();
                json.writeStringField(
                        "revision",
                        revision.date()
                                .time()
                                .map(time -> time.toString().replace('T', ' '))
                                .orElse(revision.date().written()));
                json.writeStringField("description", revision.description().orElse(""));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        JsonFiles.text(json, "lastupdated", identity.lastUpdated().map(date -> date.written()));
        JsonFiles.text(json, "organization", identity.organization());
        JsonFiles.text(json, "contactinfo", identity.contactInfo());
    }

    private void object(ObjectType object) throws IOException {
        json.writeStringField("nodetype", nodeType(object));
        json.writeStringField("class", "objecttype");
        if (object instanceof LeafObject leaf) {
            json.writeFieldName("syntax");
            syntax.write(leaf.syntax(), false);
            if (object.facts().defaultValue().isPresent()) {
                syntax.defaultValue(leaf.syntax(), object.facts().defaultValue().get());
            }
        }
        JsonFiles.text(json, "units", object.facts().units());
        JsonFiles.text(json, "maxaccess", object.facts().access().map(Access::keyword));
        if (object instanceof Row row) {
            if (!row.index().isEmpty()) {
                indices(row);
            } else if (row.augments().isPresent()) {
                json.writeObjectFieldStart("augmention");
                json.writeStringField("name", row.name());
                json.writeStringField("module", module.name());
                json.writeStringField("object", row.augments().get().name());
                json.writeEndObject();
            }
        }
    }

    private static String nodeType(ObjectType object) {
        if (object instanceof Table) {
            return "table";
        } else if (object instanceof Row) {
            return "row";
        }
        return object instanceof Scalar ? "scalar" : "column";
    }

    private void indices(Row row) throws IOException {
        json.writeArrayFieldStart("indices");
        for (IndexPart part : row.index()) {
            json.writeStartObject();
            json.writeStringField("module", moduleOf(part.object(), module.name()));
            json.writeStringField("object", part.name());
            json.writeNumberField("implied", part.implied() ? 1 : 0);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void compliance(ModuleCompliance compliance) throws IOException {
        json.writeStringField("class", "modulecompliance");
        List<Reference> groups = new ArrayList<>();
        for (ModuleCompliance.CompliedModule complied : compliance.modules()) {
            groups.addAll(complied.mandatoryGroups());
            complied.groups().forEach(refinement -> groups.add(refinement.group()));
        }
        members("modulecompliance", module.name(), groups);
    }

    private void members(String key, String fallback, List<Reference> members) throws IOException {
        if (members.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(key);
        for (Reference member : members) {
            json.writeStartObject();
            json.writeStringField("module", moduleOf(member, fallback));
            json.writeStringField("object", member.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String moduleOf(Reference reference, String fallback) {
        return reference.target().map(SymbolKey::module).orElse(fallback);
    }
}
