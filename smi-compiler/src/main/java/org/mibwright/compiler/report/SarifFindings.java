package org.mibwright.compiler.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Edit;
import org.mibwright.compiler.diagnostic.Finding;
import org.mibwright.compiler.diagnostic.Fix;
import org.mibwright.compiler.diagnostic.RelatedPlace;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;

/** SARIF 2.1.0, the form that code hosts and editors read (OASIS, 2020). */
final class SarifFindings implements FindingsFormat {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final String version;

    SarifFindings(String version) {
        this.version = version;
    }

    @Override
    public void write(List<Finding> findings, Writer out) throws IOException {
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(Indent.INSTANCE));
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            List<Rule> rules = new ArrayList<>(new TreeSet<>(
                    findings.stream().map(found -> found.diagnostic().rule()).toList()));
            tool(json, rules);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Finding finding : findings) {
                result(json, finding, rules);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void tool(JsonGenerator json, List<Rule> rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Mibwright");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.code());
            message(json, "shortDescription", meaning(rule));
            if (!rule.reference().isEmpty()) {
                message(json, "fullDescription", meaning(rule) + " (" + rule.reference() + ")");
            }
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.severity()));
            json.writeEndObject();
            json.writeObjectFieldStart("properties");
            json.writeNumberField("level", rule.level());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The rule's message with dots for what a finding fills in. */
    private static String meaning(Rule rule) {
        return rule.template().replace("%s", "...");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static void result(JsonGenerator json, Finding finding, List<Rule> rules) throws IOException {
        Diagnostic found = finding.diagnostic();
        json.writeStartObject();
        json.writeStringField("ruleId", found.code());
        json.writeNumberField("ruleIndex", rules.indexOf(found.rule()));
        json.writeStringField("level", level(finding.severity()));
        message(
                json,
                "message",
                found.message() + found.hint().map(hint -> "; " + hint).orElse(""));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        physical(json, found.span());
        json.writeEndObject();
        json.writeEndArray();
        if (!found.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (RelatedPlace related : found.related()) {
                json.writeStartObject();
                physical(json, related.span());
                message(json, "message", related.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (found.fix().isPresent()) {
            fix(json, found.fix().get());
        }
        json.writeEndObject();
    }

    private static void fix(JsonGenerator json, Fix fix) throws IOException {
        Map<SourceText, List<Edit>> byFile = new LinkedHashMap<>();
        fix.edits()
                .forEach(edit -> byFile.computeIfAbsent(edit.span().source(), any -> new ArrayList<>())
                        .add(edit));
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        message(json, "description", fix.description());
        json.writeArrayFieldStart("artifactChanges");
        for (Map.Entry<SourceText, List<Edit>> file : byFile.entrySet()) {
            json.writeStartObject();
            artifact(json, file.getKey());
            json.writeArrayFieldStart("replacements");
            for (Edit edit : file.getValue()) {
                json.writeStartObject();
                region(json, "deletedRegion", edit.span());
                message(json, "insertedContent", edit.replacement());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void physical(JsonGenerator json, Span span) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        artifact(json, span.source());
        region(json, "region", span);
        json.writeEndObject();
    }

    private static void artifact(JsonGenerator json, SourceText source) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(source.name()));
        json.writeEndObject();
    }

    /** A relative reference for a relative path, a file URI for an absolute one. */
    private static String uri(String name) throws IOException {
        String path = name.replace('\\', '/');
        try {
            if (path.startsWith("/")) {
                return new URI("file", "", path, null).toASCIIString();
            }
            boolean drive = path.length() > 1 && path.charAt(1) == ':';
            return drive
                    ? new URI("file", "", "/" + path, null).toASCIIString()
                    : new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IOException("no URI for " + name, e);
        }
    }

    private static void region(JsonGenerator json, String name, Span span) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("startLine", span.line());
        json.writeNumberField("startColumn", span.column());
        json.writeNumberField("endLine", span.after().line());
        json.writeNumberField("endColumn", span.after().column());
        json.writeEndObject();
    }

    private static void message(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
