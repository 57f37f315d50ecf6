package org.mibwright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The demo's vendor module, as a file for tests. */
final class AcmeModule {
    private AcmeModule() {}

    static Path write(Path folder) throws IOException {
        Path file = folder.resolve("ACME-LINK-MIB.mib");
        Files.writeString(file, text());
        return file;
    }

    static String text() throws IOException {
        try (InputStream in = AcmeModule.class.getResourceAsStream("demo/ACME-LINK-MIB.mib")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
