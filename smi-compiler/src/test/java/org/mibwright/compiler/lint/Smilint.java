package org.mibwright.compiler.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs libsmi's {@code smilint}, which is the oracle for our rules. */
final class Smilint {
    private static final Pattern LINE = Pattern.compile("(.*):(\\d+): \\{([a-z0-9-]+)} (.*)");

    private Smilint() {}

    /** One line of its output. */
    record Complaint(int line, String code, String message) {}

    /** Whether the program is here at all. */
    static boolean isInstalled() {
        try {
            return run(List.of("smilint", "--version"), Path.of(".")).waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What it says about one file, whose imports lie in the same folder. */
    static List<Complaint> check(Path file, int level) throws IOException, InterruptedException {
        List<String> command =
                List.of("smilint", "-c", "/dev/null", "-m", "-l", String.valueOf(level), "./" + file.getFileName());
        Process process = run(command, file.getParent());
        List<Complaint> complaints = new ArrayList<>();
        try (BufferedReader reader = process.inputReader(StandardCharsets.ISO_8859_1)) {
            reader.lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> {
                if (Path.of(line.group(1)).getFileName().equals(file.getFileName())) {
                    complaints.add(new Complaint(Integer.parseInt(line.group(2)), line.group(3), line.group(4)));
                }
            });
        }
        process.waitFor();
        return complaints;
    }

    private static Process run(List<String> command, Path folder) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("SMIPATH", folder.toAbsolutePath().toString());
        environment.put("LC_ALL", "C");
        return builder.start();
    }
}
