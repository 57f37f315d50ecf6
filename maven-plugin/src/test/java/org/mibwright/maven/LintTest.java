package org.mibwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.lint.LintPolicy;
import org.mibwright.compiler.lint.Preset;

class LintTest {
    private static final LintPolicy POLICY = LintPolicy.of(Preset.NORMAL);

    @TempDir
    private Path folder;

    private LintReport lint(String text, LintPolicy policy) throws IOException {
        ProjectFixture project = new ProjectFixture(folder).mib("one", text);
        return new Lint(project.inputs(), policy).run();
    }

    private static String module() {
        return ProjectFixture.module("ONE-MIB", "1", "One.");
    }

    @Test
    void aSoundModuleIsFine() throws IOException {
        LintReport report = lint(module(), POLICY);

        assertThat(report.findings()).isEmpty();
        assertThat(report.failed()).isFalse();
        assertThat(report.summary()).isEqualTo("1 module: 0 errors, 0 warnings, 0 remarks");
    }

    @Test
    void aBrokenModuleFailsAndIsReported() throws IOException {
        LintReport report = lint(module().replace("SYNTAX Gauge32", "SYNTAX Gauge33"), POLICY);

        assertThat(report.failed()).isTrue();
        assertThat(report.findings())
                .first()
                .satisfies(finding -> assertThat(finding.render()).contains("Gauge33"));

        Path sarif = folder.resolve("target/report.sarif");
        report.writeSarif(sarif, "1");
        assertThat(sarif)
                .content()
                .contains("\"2.1.0\"", report.findings().get(0).diagnostic().code());
    }

    @Test
    void thePolicyDecidesWhatFails() throws IOException {
        String text = module().replace("SYNTAX Gauge32", "SYNTAX Gauge33");

        assertThat(lint(text, POLICY.withFailAt(Optional.empty())).failed()).isFalse();
        assertThat(lint(text, POLICY.ignoring("*")).findings()).isEmpty();
        assertThat(lint(text, POLICY.with("*", Severity.WARNING)).failed()).isFalse();
    }
}
