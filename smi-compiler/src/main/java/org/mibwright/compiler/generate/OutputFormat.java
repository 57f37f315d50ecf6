package org.mibwright.compiler.generate;

import java.io.IOException;
import java.util.Collection;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.model.Mib;

/** A form that compiled modules can be written in. Implementations are immutable and safe for use by many threads. */
public interface OutputFormat {
    /** Returns the name that users know it by, such as {@code java}. */
    String name();

    /**
     * Writes modules.
     *
     * @param mib all compiled modules
     * @param modules names of those to write; names that the MIB lacks are skipped
     * @param sink takes the files, maybe from several threads at once
     * @param log takes what had to be left out
     * @throws IOException if the sink cannot take a file
     */
    void write(Mib mib, Collection<String> modules, OutputSink sink, DiagnosticLog log) throws IOException;
}
