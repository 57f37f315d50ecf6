package org.mibwright.compiler.generate.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.mibwright.compiler.generate.OutputSink;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;

/** One indented JSON file for each module, named after it. */
final class JsonFiles {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    /** Writes the JSON of one module. */
    interface ModuleWriter {
        void write(MibModule module, JsonGenerator json) throws IOException;
    }

    private JsonFiles() {}

    static void write(Mib mib, Collection<String> modules, OutputSink sink, ModuleWriter writer) throws IOException {
        for (String name : new TreeSet<>(modules)) {
            Optional<MibModule> module = mib.module(name);
            if (module.isPresent()) {
                sink.file(name + ".json", toBytes(module.get(), writer));
            }
        }
    }

    private static byte[] toBytes(MibModule module, ModuleWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT));
            writer.write(module, json);
        }
        out.write('\n');
        return out.toByteArray();
    }

    static void text(JsonGenerator json, String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        }
    }
}
