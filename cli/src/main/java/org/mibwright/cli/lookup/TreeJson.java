package org.mibwright.cli.lookup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.OidNode;
import org.mibwright.compiler.model.Status;

/** Writes a part of the OID tree as the JSON that docs/cli.md describes: an array of nodes, each with those below it. */
public final class TreeJson {
    private final int depth;
    private int written;

    /**
     * Makes a writer.
     *
     * @param depth how many levels below the first to write
     */
    public TreeJson(int depth) {
        this.depth = depth;
    }

    /**
     * Writes a part of the tree. The writer is flushed, not closed.
     *
     * @return how many nodes were written
     * @throws IOException if the writer fails
     */
    public int write(TreePart part, Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            write(part, part.tops(), json, 0);
            json.writeRaw('\n');
        }
        return written;
    }

    private void write(TreePart part, List<OidNode> nodes, JsonGenerator json, int level) throws IOException {
        json.writeStartArray();
        for (OidNode node : nodes) {
            written++;
            json.writeStartObject();
            json.writeStringField("oid", node.oid().toString());
            Optional<Node> definition = part.definition(node);
            if (definition.isPresent()) {
                facts(definition.get(), json);
            }
            List<OidNode> children = level < depth ? part.children(node) : List.of();
            if (!children.isEmpty()) {
                json.writeFieldName("children");
                write(part, children, json, level + 1);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void facts(Node definition, JsonGenerator json) throws IOException {
        json.writeStringField("module", definition.key().module());
        json.writeStringField("name", definition.name());
        json.writeStringField("kind", Facts.word(definition));
        if (definition instanceof ObjectType object) {
            field(json, "access", object.access().map(Access::keyword));
        }
        field(json, "status", definition.status().map(Status::keyword));
        field(json, "content", Facts.content(definition));
    }

    private static void field(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
