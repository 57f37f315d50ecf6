package org.mibwright.cli;

import java.util.Optional;
import org.mibwright.compiler.generate.OutputFormat;
import org.mibwright.compiler.generate.java.JavaOptions;
import org.mibwright.compiler.generate.java.JavaOutput;

/** What {@code compile} can write. The names are what users type. */
enum Format {
    /** Typed Java classes. */
    java,
    /** Nothing: the modules are only checked. */
    none;

    /**
     * The output that writes this format; empty if nothing is to be written.
     *
     * @param basePackage the Java package above those of the modules
     * @param dependencies whether modules that others refer to are written as well
     */
    Optional<OutputFormat> output(String basePackage, boolean dependencies) {
        return switch (this) {
            case java -> Optional.of(new JavaOutput(JavaOptions.of(basePackage).withDependencies(dependencies)));
            case none -> Optional.empty();
        };
    }
}
