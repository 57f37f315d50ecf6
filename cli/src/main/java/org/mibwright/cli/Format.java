package org.mibwright.cli;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.generate.OutputFormat;
import org.mibwright.compiler.generate.java.JavaOptions;
import org.mibwright.compiler.generate.java.JavaOutput;
import org.mibwright.compiler.generate.json.JsonOutput;
import org.mibwright.compiler.generate.json.PysmiOutput;
import org.mibwright.compiler.generate.smi.SmiOutput;

/** What {@code compile} can write. The names are what users type. */
enum Format {
    /** Typed Java classes. */
    java,
    /** Everything that the model has. */
    json,
    /** The JSON that PySMI's users know. */
    pysmi,
    /** Normalised MIB text, with repairs made. */
    smi,
    /** Nothing: the modules are only checked. */
    none;

    /**
     * The output that writes this format; empty if nothing is to be written.
     *
     * @param java the Java package above those of the modules, and whether modules that others refer to are written
     * @param texts whether descriptions and the like are written; empty for what is usual
     * @param findings what compiling found
     */
    Optional<OutputFormat> output(JavaOptions java, Optional<Boolean> texts, Collection<Diagnostic> findings) {
        return switch (this) {
            case java -> Optional.of(new JavaOutput(java.withDescriptions(texts.orElse(true))));
            case json -> Optional.of(new JsonOutput(texts.orElse(true)));
            case pysmi -> Optional.of(new PysmiOutput(texts.orElse(false)));
            case smi -> Optional.of(new SmiOutput(findings));
            case none -> Optional.empty();
        };
    }

    /**
     * The names of the modules to hand to the output. Java finds out itself what the generated classes refer to; the
     * other formats take all that was loaded.
     */
    Collection<String> modules(CompilationResult result, boolean dependencies) {
        Collection<String> modules = new TreeSet<>(result.requested());
        if (dependencies && this != java) {
            modules.addAll(result.dependencies());
        }
        return modules;
    }
}
