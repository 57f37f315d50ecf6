package org.mibwright.snmp.mib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.OctetString;

/** {@code format} then {@code parse} is identity where RFC 2579 allows: random hints, and all that real modules have. */
class DisplayHintRoundTripTest {
    private static final Pattern CLAUSE = Pattern.compile("DISPLAY-HINT\\s+\"([^\"]+)\"");

    @Property
    void everyNumberByEveryIntegerHint(
            @ForAll("integerHints") String text, @ForAll int number, @ForAll("unsigned") long unsigned) {
        DisplayHint hint = DisplayHint.of(text);

        assertThat(hint.parse(hint.format(Integer32.of(number)).orElseThrow())).isEqualTo(Integer32.of(number));
        String shown = hint.format(Gauge32.of(unsigned)).orElseThrow();
        assertThat(Syntax.unsigned32().hint(text).parse(shown)).isEqualTo(Gauge32.of(unsigned));
    }

    @Provide
    Arbitrary<String> integerHints() {
        Arbitrary<String> decimals = Arbitraries.integers().between(0, 12).map(digits -> "d-" + digits);
        return Arbitraries.oneOf(Arbitraries.of("d", "x", "o", "b"), decimals);
    }

    @Provide
    Arbitrary<Long> unsigned() {
        return Arbitraries.longs().between(0, 0xffff_ffffL);
    }

    @Property(tries = 2000)
    void whatAReversibleHintShowsIsReadBack(@ForAll("octetHints") String hint, @ForAll long seed) {
        HintSamples samples = HintSamples.of(hint);
        Assume.that(samples.isReversible());

        assertReadsBack(hint, samples.value(new Random(seed)));
    }

    @Provide
    Arbitrary<String> octetHints() {
        Arbitrary<String> mark = Arbitraries.of(":", ".", "-", "/", ",", " ", "[", "@", "%", "");
        Arbitrary<String> repeat = Arbitraries.of("", "", "", "*");
        Arbitrary<Integer> length = Arbitraries.of(0, 1, 1, 1, 2, 3, 4, 8, 255);
        Arbitrary<String> format = Arbitraries.of("x", "d", "o", "a", "t");
        return Combinators.combine(repeat, length, format, mark, mark)
                .as((star, octets, kind, separator, terminator) ->
                        star + octets + kind + separator + (star.isEmpty() || separator.isEmpty() ? "" : terminator))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(specs -> String.join("", specs))
                .filter(hint -> !hint.matches(".*(?<![0-9*])0[xdoat][^0-9*]?"));
    }

    @Property(tries = 2000)
    void noTextAndNoOctetsSurpriseAnyHint(@ForAll("hintLike") String hint, @ForAll byte[] octets, @ForAll String text) {
        DisplayHint compiled = DisplayHint.of(hint);

        compiled.format(OctetString.of(octets));
        compiled.format(Integer32.of(octets.length));
        Throwable refusal = catchThrowable(() -> compiled.parse(text));
        assertThat(refusal == null || refusal instanceof IllegalArgumentException)
                .as("%s", refusal)
                .isTrue();
    }

    @Provide
    Arbitrary<String> hintLike() {
        return Arbitraries.strings().withChars("*0129xdoatb-:./ ").ofMaxLength(8);
    }

    /** Hints that no reading can take back, or that are none at all: each was looked at. */
    private static final Set<String> NOT_REVERSIBLE = Set.of("d4");

    @Example
    void everyHintOfRealModules() throws IOException {
        Set<String> hints = realHints();
        Set<String> failed = new TreeSet<>();
        for (String hint : hints) {
            HintSamples samples = HintSamples.of(hint.stripLeading());
            if (DisplayHint.of(hint) instanceof IntegerHint integer) {
                for (int number : List.of(0, 1, -1, 7, 1234, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
                    String shown = integer.format(Integer32.of(number)).orElseThrow();
                    assertThat(integer.parse(shown)).as(hint).isEqualTo(Integer32.of(number));
                }
            } else if (samples.isReversible()) {
                Random random = new Random(hint.hashCode());
                for (int i = 0; i < 200; i++) {
                    assertReadsBack(hint, samples.value(random));
                }
            } else {
                failed.add(hint);
            }
        }
        assertThat(hints).hasSizeGreaterThan(40);
        assertThat(failed).isEqualTo(NOT_REVERSIBLE);
    }

    private static void assertReadsBack(String hint, OctetString octets) {
        String shown = DisplayHint.of(hint).format(octets).orElseThrow();
        assertThat(DisplayHint.of(hint).parse(shown))
                .as("%s shows %s as '%s'", hint, octets.toHex(), shown)
                .isEqualTo(octets);
    }

    private static Set<String> realHints() throws IOException {
        Path corpus = Path.of(System.getProperty("mibwright.corpus", "../../shared/corpus"));
        Assumptions.assumeTrue(Files.isDirectory(corpus), "no corpus of real MIBs here: " + corpus);
        Set<String> hints = new TreeSet<>();
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().contains("oracle"))
                    .toList()) {
                Matcher clauses = CLAUSE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                while (clauses.find()) {
                    hints.add(clauses.group(1));
                }
            }
        }
        hints.removeIf(String::isBlank);
        return hints;
    }
}
