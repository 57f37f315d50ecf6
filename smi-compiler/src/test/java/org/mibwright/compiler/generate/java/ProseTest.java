package org.mibwright.compiler.generate.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void paragraphsFlow() {
        assertThat(Prose.html("The state\n        of a link.\n\n        Never zero."))
                .isEqualTo("The state of a link.\n\n<p>Never zero.");
    }

    @Test
    void listsKeepTheirLines() {
        assertThat(Prose.html("One of:\n   - up\n   - down <or> off"))
                .isEqualTo("<pre>\nOne of:\n- up\n- down &lt;or&gt; off\n</pre>");
    }

    @Test
    void nothingEndsTheCommentOrStartsATag() {
        assertThat(Prose.html("a */ b \\u002a/ {@link X} <b> & @see \u00e9"))
                .isEqualTo("a *&#47; b &#92;u002a/ {&#64;link X} &lt;b&gt; &amp; &#64;see &#233;");
    }

    @Test
    void controlCharactersAreBlank() {
        assertThat(Prose.html("a\u0007b\u001ac")).isEqualTo("a b c");
    }

    @Test
    void longTextsAreBrokenIntoLines() {
        assertThat(Prose.html("word ".repeat(100)).lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void codeAvoidsBraces() {
        assertThat(Prose.code("up(1)")).isEqualTo("{@code up(1)}");
        assertThat(Prose.code("{ a, b }")).isEqualTo("<code>{ a, b }</code>");
    }
}
