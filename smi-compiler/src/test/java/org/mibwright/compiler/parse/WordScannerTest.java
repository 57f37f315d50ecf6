package org.mibwright.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mibwright.grammar.SmiLexer;

/** The lexer that ANTLR generates from the grammar is the oracle. */
class WordScannerTest {
    /** Pieces of which neighbours make and break tokens. */
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "h",
            "H",
            "b",
            "B",
            "F",
            "x",
            "0",
            "1",
            "9",
            "01",
            "_",
            "-",
            "'",
            "''",
            ":",
            "::",
            "=",
            "::=",
            ".",
            "..",
            ",",
            ";",
            "|",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            " ",
            "\t",
            "\n",
            "\r",
            "\f",
            "/",
            "&",
            "\u00e9",
            "\u4e2d",
            "\u0000",
            "OBJECT",
            "TYPE",
            "END",
            "TRAP-TYPE",
            "0F",
            "10L");

    @ParameterizedTest
    @MethodSource("keywords")
    void everyKeywordIsOne(String keyword) {
        sameEverywhere(keyword);
        sameEverywhere(keyword + "-");
        sameEverywhere(keyword + "s");
        sameEverywhere("x" + keyword);
        sameEverywhere(keyword.substring(1));
        sameEverywhere(keyword.toLowerCase(Locale.ROOT));
    }

    static Stream<String> keywords() {
        return IntStream.rangeClosed(SmiLexer.DEFINITIONS, SmiLexer.PRIVATE).mapToObj(Tokens::literal);
    }

    @Property(tries = 20_000)
    void readsWhatTheGrammarSays(@ForAll("texts") String text) {
        sameEverywhere(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    /** Compares the tokens at all offsets at which the scanner may be asked for one. */
    private static void sameEverywhere(String text) {
        WordScanner scanner = new WordScanner(text);
        CharStream stream = CharStreams.fromString(text);
        SmiLexer lexer = new SmiLexer(stream);
        for (int at = 0; at < text.length(); at++) {
            if (Cues.isBlank(text.charAt(at)) || text.startsWith("--", at)) {
                continue;
            }
            stream.seek(at);
            int type = lexer.getInterpreter().match(stream, 0);
            String expected = SmiLexer.VOCABULARY.getSymbolicName(type) + " to " + stream.index();
            String found = SmiLexer.VOCABULARY.getSymbolicName(scanner.read(at)) + " to " + scanner.end();
            assertThat(found).as("at %d of '%s'", at, text).isEqualTo(expected);
        }
    }
}
