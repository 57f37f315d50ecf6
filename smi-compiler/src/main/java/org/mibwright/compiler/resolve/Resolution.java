package org.mibwright.compiler.resolve;

import java.util.List;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.model.Mib;

/**
 * What became of modules.
 *
 * @param mib the model
 * @param diagnostics what was found on the way, sorted by place
 */
public record Resolution(Mib mib, List<Diagnostic> diagnostics) {
    /** Makes a resolution with a copy of the list. */
    public Resolution {
        diagnostics = List.copyOf(diagnostics);
    }
}
