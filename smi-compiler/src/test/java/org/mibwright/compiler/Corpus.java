package org.mibwright.compiler;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The folder of real MIBs that tests read where it is there: {@code ../shared/corpus} beside the repository. */
public final class Corpus {
    private Corpus() {}

    /** A folder of the corpus; the test that asks is skipped where it is missing. */
    public static Path folder(String name) {
        Optional<Path> folder = root().map(root -> root.resolve(name)).filter(Files::isDirectory);
        Assumptions.assumeTrue(folder.isPresent(), "no corpus of real MIBs here: " + name);
        return folder.orElseThrow();
    }

    private static Optional<Path> root() {
        String set = System.getProperty("mibwright.corpus");
        if (set != null) {
            return Optional.of(Path.of(set));
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null
                && !Files.exists(folder.resolve("LICENSE"))
                && !Files.isDirectory(folder.resolve(".ci"))) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder)
                .map(root -> root.resolveSibling("shared").resolve("corpus"));
    }
}
