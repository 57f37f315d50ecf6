package org.mibwright.benchmarks.engine;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A class that runs in a Java process of its own, and is talked to by lines. */
final class ForkedJava implements AutoCloseable {
    private static final Path CPU_TIMES = Path.of("/proc/stat");
    private static final long JIFFY_NANOS = 10_000_000;

    private final Process process;
    private final BufferedReader out;
    private final BufferedWriter in;

    private ForkedJava(Process process) {
        this.process = process;
        this.out = process.inputReader();
        this.in = process.outputWriter();
    }

    static ForkedJava start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ForkedJava(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    String readLine() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("a process ended early");
        }
        return line;
    }

    String ask(String line) throws IOException {
        in.write(line);
        in.newLine();
        in.flush();
        return readLine();
    }

    /** Returns the CPU time that the process has taken. */
    long cpuNanos() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    /** Returns the CPU time that all processes of the machine have taken, or 0 where that is not known. */
    static long everybodysCpuNanos() throws IOException {
        if (!Files.isReadable(CPU_TIMES)) {
            return 0;
        }
        // cpu user nice system ...
        String[] words = Files.readAllLines(CPU_TIMES).get(0).trim().split(" +");
        return (Long.parseLong(words[1]) + Long.parseLong(words[2]) + Long.parseLong(words[3])) * JIFFY_NANOS;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
