package org.mibwright.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mibwright.compiler.CompilationStatistics;
import org.mibwright.compiler.ModuleStatistics;

/** The JSON form of what a compilation counted. */
final class CompileReport {
    private CompileReport() {}

    static void write(CompilationStatistics counted, Path file, Console console) throws IOException {
        String json = json(counted);
        if (file.toString().equals("-")) {
            console.out().println(json);
        } else {
            Files.writeString(file, json + "\n");
        }
    }

    static String json(CompilationStatistics counted) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeObjectFieldStart("summary");
            json.writeNumberField("files", counted.files());
            json.writeNumberField("modules", counted.modules());
            json.writeNumberField("clean", counted.clean());
            json.writeNumberField("repaired", counted.repaired());
            json.writeNumberField("partial", counted.partial());
            json.writeNumberField("failed", counted.failed());
            json.writeNumberField("definitions", counted.definitions());
            json.writeNumberField("definitionsLost", counted.definitionsLost());
            json.writeNumberField("bytes", counted.bytes());
            json.writeNumberField("seconds", Math.round(counted.seconds() * 1000) / 1000.0);
            json.writeEndObject();
            json.writeArrayFieldStart("modules");
            for (ModuleStatistics module : counted.details()) {
                write(module, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(ModuleStatistics module, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", module.name());
        json.writeStringField("file", module.file());
        json.writeStringField("status", module.status().toString());
        json.writeNumberField("definitions", module.definitions());
        json.writeNumberField("lost", module.lost());
        json.writeNumberField("errors", module.errors());
        json.writeNumberField("warnings", module.warnings());
        json.writeEndObject();
    }
}
