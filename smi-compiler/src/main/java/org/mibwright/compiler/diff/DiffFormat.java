package org.mibwright.compiler.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/** Writes the changes between two versions. Without state, and safe for use by many threads. */
public interface DiffFormat {
    /**
     * Writes changes in their order. The writer is flushed, not closed.
     *
     * @throws IOException if the writer fails
     */
    void write(MibDiff diff, Writer out) throws IOException;

    /** Text for people, a line or two for each change. */
    static DiffFormat text() {
        return (diff, out) -> {
            for (Change change : diff.changes()) {
                out.write(change + "\n");
            }
            out.flush();
        };
    }

    /** The JSON that docs/diagnostics.md describes. */
    static DiffFormat json() {
        return DiffFormat::json;
    }

    private static void json(MibDiff diff, Writer out) throws IOException {
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeObjectFieldStart("summary");
            for (Impact impact : Impact.values()) {
                json.writeNumberField(impact.toString(), diff.count(impact));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("changes");
            for (Change change : diff.changes()) {
                json.writeStartObject();
                json.writeStringField("kind", change.kind().code());
                json.writeStringField("impact", change.impact().toString());
                json.writeStringField("name", change.subject());
                json.writeStringField("message", change.message());
                json.writeStringField("reference", change.kind().reference());
                side(json, "old", change.before(), change.oldPlace());
                side(json, "new", change.after(), change.newPlace());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void side(JsonGenerator json, String name, String value, Optional<Span> place) throws IOException {
        if (place.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        if (!value.isEmpty()) {
            json.writeStringField("value", value);
        }
        json.writeStringField("file", place.get().source().name());
        json.writeNumberField("line", place.get().line());
        json.writeNumberField("column", place.get().column());
        json.writeEndObject();
    }
}
