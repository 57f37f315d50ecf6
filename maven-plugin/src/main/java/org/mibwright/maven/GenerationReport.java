package org.mibwright.maven;

import java.util.List;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.diagnostic.Diagnostic;

/**
 * What a generation did.
 *
 * @param result what the compiler made of the modules
 * @param leftOut what could not be written in Java
 * @param written how many files are new or have changed
 * @param removed how many files are there no more
 * @param files how many files there are in all
 */
record GenerationReport(CompilationResult result, List<Diagnostic> leftOut, int written, int removed, int files) {
    /** Copies the list. */
    GenerationReport {
        leftOut = List.copyOf(leftOut);
    }

    /** Whether any file is not as it was before. */
    boolean changed() {
        return written > 0 || removed > 0;
    }
}
