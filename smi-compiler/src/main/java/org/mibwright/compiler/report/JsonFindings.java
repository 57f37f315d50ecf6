package org.mibwright.compiler.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Edit;
import org.mibwright.compiler.diagnostic.Finding;
import org.mibwright.compiler.diagnostic.Fix;
import org.mibwright.compiler.diagnostic.RelatedPlace;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.source.Span;

/** Our own JSON; docs/diagnostics.md tells users what is where. */
final class JsonFindings implements FindingsFormat {
    /** Goes up when a name goes away or means something else; new names may come at any time. */
    private static final int VERSION = 1;

    @Override
    public void write(List<Finding> findings, Writer out) throws IOException {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(Indent.INSTANCE));
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeObjectFieldStart("summary");
            for (Severity severity : Severity.values()) {
                json.writeNumberField(
                        severity.toString(),
                        findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .count());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                finding(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        Diagnostic diagnostic = finding.diagnostic();
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code());
        json.writeStringField("severity", finding.severity().toString());
        json.writeNumberField("level", diagnostic.rule().level());
        json.writeStringField("message", diagnostic.message());
        if (!diagnostic.rule().reference().isEmpty()) {
            json.writeStringField("reference", diagnostic.rule().reference());
        }
        place(json, diagnostic.span());
        optional(json, "hint", diagnostic.hint());
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayFieldStart("related");
            for (RelatedPlace related : diagnostic.related()) {
                json.writeStartObject();
                json.writeStringField("message", related.message());
                place(json, related.span());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (diagnostic.fix().isPresent()) {
            fix(json, diagnostic.fix().get());
        }
        json.writeEndObject();
    }

    private static void fix(JsonGenerator json, Fix fix) throws IOException {
        json.writeObjectFieldStart("fix");
        json.writeStringField("description", fix.description());
        json.writeArrayFieldStart("edits");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            json.writeStringField("replacement", edit.replacement());
            place(json, edit.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Span span) throws IOException {
        json.writeStringField("file", span.source().name());
        json.writeNumberField("line", span.line());
        json.writeNumberField("column", span.column());
        json.writeNumberField("endLine", span.after().line());
        json.writeNumberField("endColumn", span.after().column());
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
