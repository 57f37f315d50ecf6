package org.mibwright.benchmarks.compiler;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of a shell script and all that it started.
 *
 * @param wall seconds on the clock
 * @param cpu seconds of all processors, the kernel's among them
 * @param megabytes the most memory that one of the processes held
 * @param exit the script's exit code
 * @param out what it wrote
 * @param err what it complained about
 */
record Run(double wall, double cpu, double megabytes, int exit, Path out, Path err) {
    private static final int LONGEST_MINUTES = 10;

    /** Runs a script under GNU time. */
    static Run of(String script, Path work) throws IOException, InterruptedException {
        File out = work.resolve("out").toFile();
        File err = work.resolve("err").toFile();
        Path figures = work.resolve("figures");
        Process shell = new ProcessBuilder(
                        "/usr/bin/time", "-o", figures.toString(), "-f", "%e %U %S %M", "bash", "-c", script)
                .redirectOutput(out)
                .redirectError(err)
                .start();
        if (!shell.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            throw new IOException("does not end: " + script);
        }
        List<String> lines = Files.readAllLines(figures);
        String[] last = lines.get(lines.size() - 1).split(" ");
        double cpu = Double.parseDouble(last[1]) + Double.parseDouble(last[2]);
        double megabytes = Long.parseLong(last[3]) * 1024 / 1e6;
        return new Run(Double.parseDouble(last[0]), cpu, megabytes, shell.exitValue(), out.toPath(), err.toPath());
    }

    /** How many lines of its output hold a text. */
    long lines(String part) throws IOException {
        return count(out, part);
    }

    /** How many lines of its complaints hold a text. */
    long complaints(String part) throws IOException {
        return count(err, part);
    }

    private static long count(Path file, String part) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains(part)).count();
        }
    }
}
