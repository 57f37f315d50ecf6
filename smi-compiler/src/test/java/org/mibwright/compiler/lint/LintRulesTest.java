package org.mibwright.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Rule;

/**
 * Modules with mistakes, and exactly what is said of them. Each {@code NAME.mib} has its expectation in
 * {@code NAME.txt}; {@code -Dmibwright.golden=update} writes them anew, for review.
 */
class LintRulesTest {
    private static final List<LintCase> CASES = LintCase.all();

    @TestFactory
    List<DynamicTest> findingsAreAsExpected() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> compare(each)))
                .toList();
    }

    @Test
    void everyRuleHasACase() {
        Set<Rule> rules = EnumSet.range(Rule.CHOICE_NOT_ALLOWED, Rule.TRANSPORTADDRESS_SPECIFIC);
        CASES.forEach(each -> each.linted().forEach(found -> rules.remove(found.rule())));
        assertThat(rules).isEmpty();
    }

    private static void compare(LintCase each) throws IOException {
        String actual = each.linted().stream()
                .filter(found ->
                        found.rule() != Rule.IMPORT_UNUSED || each.name().equals("imports"))
                .map(LintRulesTest::written)
                .collect(Collectors.joining());
        Path expected = LintCase.FOLDER.resolve(each.name() + ".txt");
        if (System.getProperty("mibwright.golden", "").equals("update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String written(Diagnostic found) {
        String fix =
                found.fix().map(repair -> "\n  fix: " + repair.description()).orElse("");
        String folder = LintCase.FOLDER.toString().replace('\\', '/') + "/";
        return found.render().replace('\\', '/').replace(folder, "") + fix + "\n";
    }
}
