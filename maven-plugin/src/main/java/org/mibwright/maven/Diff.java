package org.mibwright.maven;

import java.io.IOException;
import java.util.List;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.diff.MibDiff;

/**
 * Compares the modules of a project with those of an earlier MIB jar.
 *
 * @param inputs the project's modules
 * @param baseline the earlier version
 */
record Diff(ModuleInputs inputs, MibJar baseline) {
    /**
     * Compiles both and compares them. Modules that the jar has only because others import from them are left out.
     *
     * @throws IOException if a file cannot be read
     */
    MibDiff run() throws IOException {
        Compiler compiler = new Compiler();
        CompilationResult now = compiler.compile(inputs.request().neverFail().build());
        CompilationRequest.Builder request = CompilationRequest.builder()
                .inputs(baseline.packages().keySet())
                .source(baseline.source())
                .neverFail();
        inputs.imports().forEach(jar -> request.source(jar.source()));
        CompilationResult before = compiler.compile(request.build());
        List<String> compared = before.requested().stream()
                .filter(name ->
                        now.requested().contains(name) || !now.dependencies().contains(name))
                .toList();
        return MibDiff.between(before.mib(), compared, now.mib(), now.requested());
    }
}
