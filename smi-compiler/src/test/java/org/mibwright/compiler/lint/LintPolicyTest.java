package org.mibwright.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Finding;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.source.SourceText;

class LintPolicyTest {
    private static final LintPolicy NORMAL = LintPolicy.of(Preset.NORMAL);

    @Test
    void presetsShowUpToTheirLevel() {
        assertThat(NORMAL.severity(Rule.REVISION_MISSING)).contains(Severity.ERROR);
        assertThat(NORMAL.severity(Rule.HYPHEN_IN_LABEL)).isEmpty();
        assertThat(LintPolicy.of(Preset.STRICT).severity(Rule.NAMELENGTH_32)).contains(Severity.INFO);
        assertThat(LintPolicy.of(Preset.PERMISSIVE).severity(Rule.REVISION_MISSING))
                .isEmpty();
        assertThat(LintPolicy.of(Preset.PERMISSIVE).severity(Rule.OID_REGISTERED))
                .contains(Severity.ERROR);
    }

    @Test
    void whatIsSaidOfACodeCountsWhateverItsLevelAndTheLastWordWins() {
        LintPolicy policy =
                NORMAL.with("hyphen-*", Severity.INFO).ignoring("hyphen-end").with("hyphen-in-object", Severity.ERROR);
        assertThat(policy.severity(Rule.HYPHEN_IN_LABEL)).contains(Severity.INFO);
        assertThat(policy.severity(Rule.HYPHEN_END)).isEmpty();
        assertThat(policy.severity(Rule.HYPHEN_IN_OBJECT)).contains(Severity.ERROR);
        assertThat(policy.ignoring("hyphen-*").severity(Rule.HYPHEN_IN_OBJECT)).isEmpty();
    }

    @Test
    void findingsOfTheParserAreJudgedToo() {
        Diagnostic found = Diagnostic.of(Rule.COMMA_EXTRA, new SourceText("a", ",").span(0, 1));
        List<Finding> shown = NORMAL.apply(List.of(found));
        assertThat(shown).containsExactly(new Finding(found, Severity.WARNING));
        assertThat(NORMAL.fails(shown)).isFalse();
        assertThat(NORMAL.withFailAt(Optional.of(Severity.WARNING)).fails(shown))
                .isTrue();
        assertThat(NORMAL.withFailAt(Optional.empty()).fails(List.of(new Finding(found, Severity.ERROR))))
                .isFalse();
        assertThat(NORMAL.ignoring("comma-extra").apply(List.of(found))).isEmpty();
    }

    @Test
    void fileSaysTheSameAsTheMethods() throws LintConfigException {
        assertThat(LintConfig.parse("lint", List.of("""
                preset  = strict   # for release
                level   = 4
                fail-at = never
                ignore  = underscore-in-identifier, hyphen-end
                info    = date-*
                """.split("\n")), NORMAL))
                .isEqualTo(LintPolicy.of(Preset.STRICT)
                        .withLevel(4)
                        .withFailAt(Optional.empty())
                        .ignoring("underscore-in-identifier")
                        .ignoring("hyphen-end")
                        .with("date-*", Severity.INFO));
    }

    @Test
    void slipsInAFileAreToldWithTheirLine() {
        for (String line : List.of(
                "level = 9",
                "level = high",
                "preset = lax",
                "fail-at = 3",
                "ignore = nothing-such",
                "colour = red",
                "ignore")) {
            assertThatThrownBy(() -> LintConfig.parse("lint", List.of("", line), NORMAL))
                    .isInstanceOf(LintConfigException.class)
                    .hasMessageStartingWith("lint:2: ");
        }
    }

    @Test
    void nearestFileIsFound(@TempDir Path folder) throws Exception {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Path config = Files.writeString(folder.resolve("a/.mibwright-lint"), "level = 5\n");
        Path input = Files.writeString(inner.resolve("x.mib"), "");
        assertThat(LintConfig.find(input)).contains(config.toAbsolutePath().normalize());
        assertThat(LintConfig.read(config, NORMAL).level()).isEqualTo(5);
    }
}
