package org.mibwright.compiler.generate.smi;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.generate.OutputFormat;
import org.mibwright.compiler.generate.OutputSink;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;

/**
 * Normalised MIB text, one file {@code NAME.mib} for each module, laid out uniformly and headed by a list of what was
 * repaired. A module of SMIv1 comes out as SMIv1, and one of SMIv2 as SMIv2: a TRAP-TYPE in it becomes a
 * NOTIFICATION-TYPE, SMIv1's words for access and status become SMIv2's.
 */
public final class SmiOutput implements OutputFormat {
    private final List<Diagnostic> findings;

    /**
     * Makes the form.
     *
     * @param findings what compiling found; those that name a repair are listed in the modules' heads
     */
    public SmiOutput(Collection<Diagnostic> findings) {
        this.findings = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .sorted()
                .toList();
    }

    @Override
    public String name() {
        return "smi";
    }

    @Override
    public void write(Mib mib, Collection<String> modules, OutputSink sink, DiagnosticLog log) throws IOException {
        for (String name : new TreeSet<>(modules)) {
            Optional<MibModule> module = mib.module(name);
            if (module.isPresent()) {
                List<Diagnostic> repairs = findings.stream()
                        .filter(finding ->
                                finding.span().source() == module.get().place().source())
                        .toList();
                sink.text(name + ".mib", new ModuleText(module.get(), repairs).write());
            }
        }
    }
}
