package org.mibwright.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;

class DiagnosticTest {
    private final SourceText source =
            new SourceText("ACME-LINK-MIB", "acmeLinkEntry OBJECT-TYPE\n    INDEX { acmeSlot }\r\n\tx\n");

    private Span find(String word) {
        int start = source.text().indexOf(word);
        return source.span(start, start + word.length());
    }

    @Test
    void showsPlaceSeverityMessageCodeLineCaretHintAndRelatedPlaces() {
        Diagnostic diagnostic = Diagnostic.of(Rule.COMMA_MISSING, find("acmeSlot"), "acmeSlot")
                .withHint("'acmeLinkSlot' is defined at line 57")
                .withRelated(find("acmeLinkEntry"), "the row");
        assertThat(diagnostic).hasToString("""
                ACME-LINK-MIB:2:13: warning: a comma is missing before 'acmeSlot'; supplied [comma-missing]
                    INDEX { acmeSlot }
                            ^~~~~~~~
                  hint: 'acmeLinkSlot' is defined at line 57
                  ACME-LINK-MIB:1:1: the row""");
    }

    @Test
    void caretStaysBelowItsCharacterAfterATab() {
        Span x = source.span(source.text().indexOf("\tx") + 1, source.text().indexOf("\tx") + 2);
        assertThat(Diagnostic.of(Rule.COMMA_EXTRA, x).render()).endsWith("\n x\n ^");
    }

    @Test
    void longLinesAreCutAroundTheCaret() {
        SourceText wide = new SourceText("WIDE", "x".repeat(5000) + "HERE" + "y".repeat(5000));
        String[] lines =
                Diagnostic.of(Rule.COMMA_EXTRA, wide.span(5000, 5004)).render().split("\n");
        assertThat(lines[1]).hasSize(160);
        assertThat(lines[1].substring(lines[2].indexOf('^'), lines[2].length())).isEqualTo("HERE");
    }

    @Test
    void logKeepsEqualFindingsOnceAndSortsByPlace() {
        DiagnosticLog log = new DiagnosticLog();
        log.report(Rule.COMMA_EXTRA, find("acmeSlot"));
        log.report(Rule.COMMA_EXTRA, find("acmeLinkEntry"));
        log.report(Rule.COMMA_EXTRA, find("acmeSlot"));
        assertThat(log.diagnostics()).extracting(d -> d.span().line()).containsExactly(1, 2);
    }

    @Test
    void codesAreKebabCaseAndFoundAgain() {
        assertThat(Rule.values()).allSatisfy(rule -> {
            assertThat(rule.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(rule.level()).isBetween(0, 6);
            assertThat(Rule.byCode(rule.code())).contains(rule);
        });
        assertThat(Arrays.stream(Rule.values()).map(Rule::code)).doesNotHaveDuplicates();
    }
}
