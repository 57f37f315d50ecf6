package org.mibwright.maven;

import java.io.IOException;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.SyntaxTrees;
import org.mibwright.compiler.lint.LintPolicy;
import org.mibwright.compiler.lint.Linter;

/**
 * Checks modules.
 *
 * @param inputs the modules
 * @param policy what of all findings is shown, and what fails
 */
record Lint(ModuleInputs inputs, LintPolicy policy) {
    /**
     * Compiles and checks.
     *
     * @throws IOException if a file cannot be read
     */
    LintReport run() throws IOException {
        CompilationResult result =
                new Compiler().compile(inputs.request().neverFail().build());
        return new LintReport(
                result,
                policy.apply(new Linter().lint(result.mib(), SyntaxTrees.of(result), result.diagnostics())),
                policy);
    }
}
