package org.mibwright.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Our edition of the standard modules, which lies on the class path. */
final class BundledModules {
    private static final String FOLDER = "/META-INF/mibwright/standard/";

    private BundledModules() {}

    /** Returns the file of a module; empty where we have none. */
    static Optional<SourceFile> find(String module) {
        String resource = FOLDER + module + ".mib";
        if (module.indexOf('/') >= 0 || BundledModules.class.getResource(resource) == null) {
            return Optional.empty();
        }
        return Optional.of(new SourceFile("bundled/" + module + ".mib", () -> read(resource)));
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = BundledModules.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no resource " + resource);
            }
            return in.readAllBytes();
        }
    }
}
