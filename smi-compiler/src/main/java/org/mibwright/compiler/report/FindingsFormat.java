package org.mibwright.compiler.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.mibwright.compiler.diagnostic.Finding;

/** Writes findings. Without state, and safe for use by many threads. */
public interface FindingsFormat {
    /**
     * Writes findings in their order. The writer is flushed, not closed.
     *
     * @throws IOException if the writer fails
     */
    void write(List<Finding> findings, Writer out) throws IOException;

    /** Text for people: place, message, line and caret. */
    static FindingsFormat text() {
        return (findings, out) -> {
            for (Finding finding : findings) {
                out.write(finding.render());
                out.write('\n');
            }
            out.flush();
        };
    }

    /** The JSON that docs/diagnostics.md describes. */
    static FindingsFormat json() {
        return new JsonFindings();
    }

    /**
     * SARIF 2.1.0.
     *
     * @param version the version of Mibwright that made the findings
     */
    static FindingsFormat sarif(String version) {
        return new SarifFindings(version);
    }
}
