package org.mibwright.snmp.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineBootsStoreTest {
    @TempDir
    Path directory;

    @Test
    void everyStartCountsOnce() {
        Path file = directory.resolve("boots");
        assertThat(EngineBootsStore.file(file).next()).isEqualTo(1);
        assertThat(EngineBootsStore.file(file).next()).isEqualTo(2);
        assertThat(EngineBootsStore.file(file).next()).isEqualTo(3);
        assertThat(file).hasContent("snmpEngineBoots=3\n");
    }

    @Test
    void theLastNumberIsForGood() throws Exception {
        Path file = directory.resolve("boots");
        Files.writeString(file, "snmpEngineBoots=2147483646\n");
        EngineBootsStore store = EngineBootsStore.file(file);
        assertThat(store.next()).isEqualTo(EngineBootsStore.MAX_BOOTS);
        assertThat(store.next()).isEqualTo(EngineBootsStore.MAX_BOOTS);
        assertThat(EngineBootsStore.file(file).next()).isEqualTo(EngineBootsStore.MAX_BOOTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "snmpEngineBoots=",
                "snmpEngineBoots=3",
                "snmpEngineBoots=0\n",
                "3\n",
                "snmpEngineBoots=2147483648\n",
                "snmpEngineBoots=-1\n",
                "snmpEngineBoots=3\n\n"
            })
    void damageIsNotMistakenForAFirstStart(String content) throws Exception {
        Path file = directory.resolve("boots");
        Files.writeString(file, content);
        assertThatThrownBy(() -> EngineBootsStore.file(file).next())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString())
                .cause()
                .hasMessageContaining("damaged");
        assertThat(file).hasContent(content);
    }

    @Test
    void aMissingDirectoryIsAnError() {
        assertThatThrownBy(() ->
                        EngineBootsStore.file(directory.resolve("no/boots")).next())
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void enginesOfOneProcessShareAFile() {
        Path file = directory.resolve("boots");
        List<Integer> numbers = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> EngineBootsStore.file(file).next())
                .sorted()
                .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    /** A child counts as fast as it can and is killed at some point: what it printed must not come again. */
    @Test
    void numbersSurviveAKilledProcess() throws Exception {
        Path file = directory.resolve("boots");
        int last = 0;
        for (int round = 0; round < 3; round++) {
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Counter.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var lines = child.inputReader()) {
                for (int i = 0; i < 20 + round; i++) {
                    int number = Integer.parseInt(lines.readLine());
                    assertThat(number).isGreaterThan(last);
                    last = number;
                }
                child.toHandle().destroyForcibly();
                assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
                for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                    last = Math.max(last, Integer.parseInt(line));
                }
            }
        }
        assertThat(EngineBootsStore.file(file).next()).isGreaterThan(last);
    }

    /** The child of {@link #numbersSurviveAKilledProcess()}. */
    static final class Counter {
        public static void main(String[] arguments) {
            EngineBootsStore store = EngineBootsStore.file(Path.of(arguments[0]));
            for (int i = 0; i < 100_000; i++) {
                System.out.println(store.next());
            }
        }
    }
}
