package org.mibwright.compiler.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mibwright.compiler.TestModules;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.source.ModuleSource;

/** Whatever names modules mix up, there is a model; and the same one whichever way. */
class ResolverFuzzTest {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]+|\\d+");
    private static final int ROUNDS = 25;

    @ParameterizedTest
    @ValueSource(strings = {"IF-MIB", "HOST-RESOURCES-MIB", "SNMPv2-MIB", "SNMPv2-TC", "RFC1155-SMI", "SNMPv2-SMI"})
    void wordsThatTakeOtherWordsPlacesTakeNothingDown(String module) throws IOException {
        byte[] bytes = ModuleSource.bundled().find(module).get(0).content().read();
        String text = new String(bytes, StandardCharsets.UTF_8);
        Random random = new Random(module.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            String mixed = mixed(text, random, 1 + random.nextInt(40));
            Resolution resolution = TestModules.resolve(mixed);
            assertThat(resolution.mib().modules()).isNotEmpty();
            assertThat(resolution.diagnostics()).extracting(Diagnostic::message).doesNotContainNull();
            assertThat(TestModules.resolve(mixed).diagnostics())
                    .hasToString(resolution.diagnostics().toString());
        }
    }

    private static String mixed(String text, Random random, int swaps) {
        StringBuilder mixed = new StringBuilder(text);
        for (int i = 0; i < swaps; i++) {
            List<int[]> words = new ArrayList<>();
            Matcher matcher = WORD.matcher(mixed);
            while (matcher.find()) {
                words.add(new int[] {matcher.start(), matcher.end()});
            }
            int[] from = words.get(random.nextInt(words.size()));
            int[] to = words.get(random.nextInt(words.size()));
            mixed.replace(to[0], to[1], mixed.substring(from[0], from[1]));
        }
        return mixed.toString();
    }
}
