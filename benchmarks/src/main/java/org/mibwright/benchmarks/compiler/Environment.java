package org.mibwright.benchmarks.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says on what, and with which versions, something was measured. */
final class Environment {
    private static final List<String> VERSIONS =
            List.of("./mibwright --version", "smidump -V", "snmptranslate -V", "mibdump --version");

    private Environment() {}

    static List<String> describe(Path work) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        lines.add(Runtime.getRuntime().availableProcessors() + " processors (" + processor() + "), "
                + System.getProperty("os.name") + ' ' + System.getProperty("os.version"));
        lines.add("Java " + System.getProperty("java.vendor") + ' ' + System.getProperty("java.runtime.version"));
        for (String command : VERSIONS) {
            Run run = Run.of(command + " 2>&1", work);
            List<String> out = Files.readAllLines(run.out(), StandardCharsets.ISO_8859_1);
            if (run.exit() != 127 && !out.isEmpty()) {
                lines.add(out.get(0));
            }
        }
        return lines;
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(info).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
