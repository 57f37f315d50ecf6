package org.mibwright.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mibwright.compiler.ast.Definition;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.source.SourceText;

/** Damages sound modules at random, always in the same way, and sees that the damage stays where it was done. */
class MutationTest {
    private static final int ROUNDS = 40;
    private static final List<String> MODULES = List.of("IF-MIB", "HOST-RESOURCES-MIB", "SNMPv2-MIB");

    /** What is done to a module, and how many definitions a single stroke may cost at most. */
    private enum Damage {
        BYTES(2) {
            @Override
            String apply(String text, Random random) {
                StringBuilder damaged = new StringBuilder(text);
                damaged.setCharAt(random.nextInt(text.length()), (char) random.nextInt(256));
                return damaged.toString();
            }
        },
        LINE_DROPPED(2) {
            @Override
            String apply(String text, Random random) {
                List<String> lines = lines(text);
                lines.remove(random.nextInt(lines.size()));
                return String.join("\n", lines);
            }
        },
        LINE_DOUBLED(2) {
            @Override
            String apply(String text, Random random) {
                List<String> lines = lines(text);
                int line = random.nextInt(lines.size());
                lines.add(line, lines.get(line));
                return String.join("\n", lines);
            }
        },
        LINES_SWAPPED(3) {
            @Override
            String apply(String text, Random random) {
                List<String> lines = lines(text);
                Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
                return String.join("\n", lines);
            }
        },
        QUOTE_REMOVED(1) {
            @Override
            String apply(String text, Random random) {
                int[] quotes = IntStream.range(0, text.length())
                        .filter(i -> text.charAt(i) == '"')
                        .toArray();
                int quote = quotes[random.nextInt(quotes.length)];
                return text.substring(0, quote) + text.substring(quote + 1);
            }
        },
        TAIL_CUT(Integer.MAX_VALUE) {
            @Override
            String apply(String text, Random random) {
                return text.substring(0, random.nextInt(text.length()));
            }
        };

        private final int cost;

        Damage(int cost) {
            this.cost = cost;
        }

        abstract String apply(String text, Random random);

        static List<String> lines(String text) {
            return new ArrayList<>(Arrays.asList(text.split("\n")));
        }
    }

    static Stream<Arguments> damages() {
        return MODULES.stream().flatMap(module -> Arrays.stream(Damage.values()).map(d -> Arguments.of(module, d)));
    }

    private static String text(String module) throws IOException {
        String resource = "/META-INF/mibwright/standard/" + module + ".mib";
        try (InputStream in = Objects.requireNonNull(MutationTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> names(String text) {
        List<ModuleNode> modules = ModuleParser.parse(new SourceText("damaged", text), new DiagnosticLog());
        return modules.stream()
                .flatMap(module -> module.definitions().stream())
                .map(Definition::name)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    /** Where the head of the module is; a module that lost its head, or has it in the middle, is another matter. */
    private static int headOf(String text) {
        return text.indexOf("DEFINITIONS ::= BEGIN");
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damageStaysWhereItIs(String module, Damage damage) throws IOException {
        String sound = text(module);
        Set<String> all = names(sound);
        Random random = new Random(module.hashCode() * 31L + damage.ordinal());
        for (int round = 0; round < ROUNDS; round++) {
            String damaged = damage.apply(sound, random);
            if (headOf(damaged) != headOf(sound)) {
                continue;
            }
            Set<String> left = names(damaged);
            List<String> lost =
                    all.stream().filter(name -> !left.contains(name)).sorted().toList();
            assertThat(lost).as("%s, round %d", damage, round).hasSizeLessThanOrEqualTo(damage.cost);
        }
    }

    @Test
    void heavyDamageIsSurvived() throws IOException {
        String sound = text("IF-MIB");
        Random random = new Random(2578);
        for (int round = 0; round < ROUNDS; round++) {
            String damaged = sound;
            for (int stroke = 0; stroke < 40; stroke++) {
                Damage damage = Damage.values()[random.nextInt(Damage.values().length - 1)];
                damaged = damage.apply(damaged, random);
            }
            String text = damaged;
            assertThatCode(() -> names(text)).doesNotThrowAnyException();
        }
    }

    /** Texts that a careless reader takes the square of their length, or the depth of its stack, to read. */
    static Stream<String> hostile() {
        int many = 8_000;
        String head = "X DEFINITIONS ::= BEGIN\n";
        return Stream.of(
                        "\"",
                        "{",
                        "}",
                        "(",
                        "SIZE (",
                        "{ a ",
                        "x ::= ",
                        "x OBJECT-TYPE ",
                        "DESCRIPTION ",
                        "\" x ",
                        "IMPORTS ",
                        "END ",
                        "MACRO ::= ",
                        "x MACRO ::= BEGIN ",
                        "DEFINITIONS ::= ",
                        "X DEFINITIONS ::= BEGIN ",
                        "SEQUENCE OF ",
                        "[1] ",
                        "-- ",
                        "/* ",
                        "'",
                        "a.",
                        "SYNTAX INTEGER { a(1) ",
                        "x OBJECT-TYPE SYNTAX INTEGER { ",
                        "MODULE { ",
                        "DESCRIPTION x\n",
                        "STATUS \"",
                        "FROM ",
                        ";",
                        "::=",
                        "x SYNTAX y ",
                        "&quot;",
                        "<a ",
                        "[Page ")
                .map(piece -> head + piece.repeat(many / Math.max(1, piece.length() / 4)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextsEnd(String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> names(text));
    }

    /** A million characters of it; what takes the square of the length would take minutes. */
    static Stream<String> endless() {
        return Stream.of(
                        "X DEFINITIONS ::= BEGIN\n",
                        "\" a ::= ",
                        "x OBJECT IDENTIFIER ::= { a " + "9".repeat(1_000_000) + " }\n",
                        "x".repeat(1_000_000) + " OBJECT IDENTIFIER ::= { a 1 }\n",
                        "a OBJECT IDENTIFIER ::= { iso " + "1 ".repeat(500_000) + " }\n",
                        "X-MIB DEFINITIONS ::= BEGIN END\n")
                .map(piece -> "X DEFINITIONS ::= BEGIN\n" + piece.repeat(Math.max(1, 1_000_000 / piece.length())));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("endless")
    void endlessTextsEnd(String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> names(text));
    }
}
