package org.mibwright.compiler.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Edit;
import org.mibwright.compiler.diagnostic.Fix;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.SourceText;

class FixApplierTest {
    @Test
    void insertionsAtOnePlaceStandInTheOrderOfTheFindings() {
        SourceText source = new SourceText("a", "one two three");
        Diagnostic first = finding(source, 0, 3, "remove one", new Edit(source.span(0, 4), ""));
        Diagnostic second = finding(source, 4, 7, "insert x", new Edit(source.span(8, 8), "x "));
        Diagnostic third = finding(source, 8, 13, "insert y", new Edit(source.span(8, 8), "y "));
        FixApplier.Outcome outcome = FixApplier.apply(source, List.of(third, first, second));
        assertThat(outcome.text(source)).isEqualTo("two x y three");
        assertThat(outcome.applied()).containsExactly(first, second, third);
    }

    @Test
    void fixThatTouchesAnotherIsLeftAsAWhole() {
        SourceText source = new SourceText("a", "one two three");
        Diagnostic first = finding(source, 0, 1, "remove two", new Edit(source.span(3, 7), ""));
        Diagnostic second =
                finding(source, 1, 2, "change two", new Edit(source.span(0, 3), "1"), new Edit(source.span(4, 7), "2"));
        FixApplier.Outcome outcome = FixApplier.apply(source, List.of(first, second));
        assertThat(outcome.text(source)).isEqualTo("one three");
        assertThat(outcome.left()).containsExactly(second);
    }

    @Test
    void sameEditOfTwoFindingsIsMadeOnce() {
        SourceText source = new SourceText("a", "one two");
        Diagnostic first = finding(source, 0, 1, "insert", new Edit(source.span(4, 4), "x, "));
        Diagnostic second = finding(source, 1, 2, "insert", new Edit(source.span(4, 4), "x, "));
        assertThat(FixApplier.apply(source, List.of(first, second)).text(source))
                .isEqualTo("one x, two");
    }

    @Property(tries = 300)
    void orderOfFindingsDoesNotMatterAndEditsDoNotOverlap(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 40) Integer> places, @ForAll long seed) {
        SourceText source = new SourceText("a", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOP");
        List<Diagnostic> findings = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            findings.add(finding(source, at, at + 1, "fix " + i, new Edit(source.span(at, at + i % 5), "<" + i + ">")));
        }
        FixApplier.Outcome outcome = FixApplier.apply(source, findings);
        Collections.shuffle(findings, new Random(seed));
        assertThat(FixApplier.apply(source, findings)).isEqualTo(outcome);
        int end = 0;
        for (Edit edit : outcome.edits()) {
            assertThat(edit.span().start()).isGreaterThanOrEqualTo(end);
            end = edit.span().end();
        }
        assertThat(outcome.applied().size() + outcome.left().size())
                .isEqualTo((int) findings.stream().distinct().count());
        byte[] bytes = EncodedText.splice(source.text().getBytes(StandardCharsets.UTF_8), source, outcome.edits())
                .orElseThrow();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(outcome.text(source));
    }

    @Test
    void bytesOutsideTheEditsStayAsTheyAre() {
        byte[] original = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC3, (byte) 0xBC, ' ', 'a', '\r', '\n'};
        SourceText source = new SourceText("a", new String(original, StandardCharsets.UTF_8));
        Edit edit = new Edit(source.span(3, 4), "b");
        assertThat(EncodedText.splice(original, source, List.of(edit)))
                .hasValueSatisfying(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\uFEFFü b\r\n"));

        Charset windows = Charset.forName("windows-1252");
        byte[] undefined = {(byte) 0x81, (byte) 0xFC, ' ', 'a'};
        SourceText text = new SourceText("b", new String(undefined, windows));
        assertThat(EncodedText.splice(undefined, text, List.of(new Edit(text.span(3, 4), "bc"))))
                .hasValueSatisfying(
                        bytes -> assertThat(bytes).containsExactly((byte) 0x81, (byte) 0xFC, ' ', 'b', 'c'));
    }

    @Test
    void textThatTheBytesAreNotIsRefused() {
        SourceText source = new SourceText("a", "other");
        assertThat(EncodedText.splice("text".getBytes(StandardCharsets.UTF_8), source, List.of()))
                .isEmpty();
    }

    private static Diagnostic finding(SourceText source, int start, int end, String words, Edit... edits) {
        return Diagnostic.of(Rule.COMMA_EXTRA, source.span(start, end)).withFix(new Fix(words, List.of(edits)));
    }
}
