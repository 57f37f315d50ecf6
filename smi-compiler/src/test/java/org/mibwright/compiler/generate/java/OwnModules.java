package org.mibwright.compiler.generate.java;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.mibwright.compiler.TestModules;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.model.Mib;

/** Small modules of our own that hold what a generator must get right. */
final class OwnModules {
    static final List<String> NAMES = List.of("ACME-HAZARD-MIB", "ACME-LINK-MIB", "ACME-V1-MIB");

    private OwnModules() {}

    static Mib mib() throws IOException {
        String[] texts = new String[NAMES.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(NAMES.get(i));
        }
        return TestModules.resolve(texts).mib();
    }

    static JavaSources generate(JavaOptions options) throws IOException {
        return JavaSources.of(mib(), NAMES, options, new DiagnosticLog());
    }

    private static String text(String module) throws IOException {
        try (InputStream in = OwnModules.class.getResourceAsStream(module + ".mib")) {
            return new String(Objects.requireNonNull(in, module).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
