package org.mibwright.compiler.generate.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.compiler.diagnostic.DiagnosticLog;

/**
 * Holds the Java of our own modules against what was reviewed. Run with {@code -Dmibwright.golden=write} to take what is
 * generated now for right; then review the difference.
 */
class GoldenJavaTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/mibwright/compiler/generate/java/golden");

    @Test
    void generatesWhatWasReviewed() throws IOException {
        SortedMap<String, String> generated = java();
        if ("write".equals(System.getProperty("mibwright.golden"))) {
            write(generated);
        }
        SortedMap<String, String> reviewed = reviewed();
        assertThat(generated.keySet()).isEqualTo(reviewed.keySet());
        generated.forEach((path, text) -> assertThat(text).as(path).isEqualTo(reviewed.get(path)));
    }

    @Test
    void javacHasNothingToSay(@TempDir Path classes) throws IOException {
        assertThat(OwnModules.generate(JavaOptions.of("com.acme.mibs")).compile(classes))
                .isEmpty();
    }

    @Test
    void javacHasNothingToSayWithoutABasePackage(@TempDir Path classes) throws IOException {
        assertThat(OwnModules.generate(JavaOptions.of("").withManagerOnly(true).withDescriptions(false))
                        .compile(classes))
                .isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfModules() throws IOException {
        List<String> backwards = new ArrayList<>(OwnModules.NAMES);
        Collections.reverse(backwards);
        JavaOptions options = JavaOptions.of("com.acme.mibs");
        assertThat(JavaSources.of(OwnModules.mib(), backwards, options, new DiagnosticLog())
                        .files())
                .isEqualTo(OwnModules.generate(options).files());
    }

    @Test
    void isPlainAscii() throws IOException {
        assertThat(java().values()).allMatch(text -> text.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'));
    }

    @Test
    void namesNoTwoFilesThatDifferInCaseAlone() throws IOException {
        assertThat(java().keySet().stream().map(path -> path.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    private static SortedMap<String, String> java() throws IOException {
        SortedMap<String, String> files =
                OwnModules.generate(JavaOptions.of("com.acme.mibs")).files();
        files.keySet().removeIf(path -> !path.endsWith(".java"));
        return files;
    }

    private static SortedMap<String, String> reviewed() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(GOLDEN)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(GOLDEN.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    private static void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = GOLDEN.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
