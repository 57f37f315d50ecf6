package org.mibwright.compiler.generate.json;

import java.io.IOException;
import java.util.Collection;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.generate.OutputFormat;
import org.mibwright.compiler.generate.OutputSink;
import org.mibwright.compiler.model.Mib;

/**
 * Mibwright's own JSON: everything that the model holds of a module, as written and as resolved. The JSON Schema is
 * {@code docs/mib.schema.json}; keys are only ever added to it.
 */
public final class JsonOutput implements OutputFormat {
    private final boolean texts;

    /**
     * Makes the form.
     *
     * @param texts whether to write DESCRIPTION, REFERENCE, ORGANIZATION and CONTACT-INFO
     */
    public JsonOutput(boolean texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(Mib mib, Collection<String> modules, OutputSink sink, DiagnosticLog log) throws IOException {
        JsonFiles.write(mib, modules, sink, (module, json) -> new ModuleJson(module, json, texts).write());
    }
}
