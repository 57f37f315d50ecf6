package org.mibwright.benchmarks.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run of one of Net-SNMP's programs, whose lines are counted, and whose CPU time the shell tells. */
final class ToolPass {
    private final List<String> command;
    private final long expected;
    private double seconds;
    private double cpu;
    private long lines;
    private int passes;

    /** @param expected how many lines must come; 0 for any number */
    ToolPass(long expected, List<String> command) {
        this.expected = expected;
        this.command = command;
    }

    /** Repeats the program for so long and returns what it took, all of its start included. */
    Figures measure(double limit) throws IOException, InterruptedException {
        while (seconds < limit) {
            run();
        }
        return new Figures(lines / seconds, seconds * 1e3 / passes, cpu * 1e6 / lines, Double.NaN);
    }

    private void run() throws IOException, InterruptedException {
        Path times = Files.createTempFile("times", "");
        List<String> shell = new ArrayList<>(
                List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; exec 3>&2 2>\"$0\"; time \"$@\" 2>&3", times.toString()));
        shell.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(shell).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("MIBS", "");
        Process process = builder.start();
        long count;
        try (BufferedReader out = process.inputReader(StandardCharsets.ISO_8859_1)) {
            count = out.lines().count();
        }
        process.waitFor();
        String[] figures = Files.readString(times).trim().split(" ");
        Files.delete(times);
        if (expected > 0 && count != expected) {
            throw new IllegalStateException(count + " lines instead of " + expected + " from " + command);
        }
        lines += count;
        passes++;
        seconds += Double.parseDouble(figures[0]);
        cpu += Double.parseDouble(figures[1]) + Double.parseDouble(figures[2]);
    }
}
