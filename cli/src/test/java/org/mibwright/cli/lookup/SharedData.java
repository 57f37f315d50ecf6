package org.mibwright.cli.lookup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Folders of real MIBs and recordings that tests read where they are there: {@code ../shared} beside the repository. */
final class SharedData {
    private SharedData() {}

    /**
     * A folder; the test that asks is skipped where it is missing.
     *
     * @param name its name; the system property {@code mibwright.NAME} may say that it is elsewhere
     */
    static Path folder(String name) {
        Optional<Path> folder = Optional.ofNullable(System.getProperty("mibwright." + name))
                .map(Path::of)
                .or(() -> repository().map(root -> root.resolveSibling("shared").resolve(name)))
                .filter(Files::isDirectory);
        Assumptions.assumeTrue(folder.isPresent(), "no " + name + " here");
        return folder.orElseThrow();
    }

    private static Optional<Path> repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null
                && !Files.exists(folder.resolve("LICENSE"))
                && !Files.isDirectory(folder.resolve(".ci"))) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder);
    }
}
