package org.mibwright.compiler.generate.json;

import java.io.IOException;
import java.util.Collection;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.generate.OutputFormat;
import org.mibwright.compiler.generate.OutputSink;
import org.mibwright.compiler.model.Mib;

/** The JSON that PySMI writes, key by key, for programs that read it: {@code IF-MIB.json}. */
public final class PysmiOutput implements OutputFormat {
    private final boolean texts;

    /**
     * Makes the form.
     *
     * @param texts whether to write DESCRIPTION, REFERENCE and the other texts, which PySMI leaves out unless told
     */
    public PysmiOutput(boolean texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "pysmi";
    }

    @Override
    public void write(Mib mib, Collection<String> modules, OutputSink sink, DiagnosticLog log) throws IOException {
        JsonFiles.write(mib, modules, sink, (module, json) -> new PysmiModule(module, json, texts).write());
    }
}
