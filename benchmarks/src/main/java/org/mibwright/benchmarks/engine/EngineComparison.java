package org.mibwright.benchmarks.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares managers against the same echo responder: each measurement in a fresh process, opponents in turn, so that a
 * machine that drifts drifts for all. Prints medians and spread as a Markdown table.
 *
 * <p>Arguments: repeats (5), seconds a measurement (3), protocol ({@code v2c}, or {@code v3} for authPriv with SHA-256 and
 * AES-128).
 */
public final class EngineComparison {
    private static final List<String> CLIENTS = List.of("mibwright", "mibwright-direct", "snmp4j", "snmp4j-tuned");
    private static final int[] WINDOWS = {1, 32, 1000};

    private EngineComparison() {}

    /** One measurement: requests per second, CPU microseconds and bytes per request. */
    private record Figures(double rate, double cpu, double bytes) {}

    /** Runs the comparison. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int repeats = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        String seconds = args.length > 1 ? args[1] : "3";
        String suffix = args.length > 2 && args[2].equals("v3") ? "-v3" : "";
        Process responder = java(suffix.isEmpty() ? EchoResponder.class : SecureResponder.class);
        try (BufferedReader out = responder.inputReader()) {
            String port = out.readLine();
            System.out.println("| window | manager | requests/s | spread | CPU us/request | bytes/request |");
            System.out.println("|---:|---|---:|---|---:|---:|");
            for (int window : WINDOWS) {
                compare(port, window, repeats, seconds, suffix);
            }
        } finally {
            responder.destroyForcibly().waitFor();
        }
    }

    private static void compare(String port, int window, int repeats, String seconds, String suffix)
            throws IOException, InterruptedException {
        Map<String, List<Figures>> results = new LinkedHashMap<>();
        for (int repeat = 0; repeat < repeats; repeat++) {
            for (String client : CLIENTS) {
                results.computeIfAbsent(client, name -> new ArrayList<>())
                        .add(measure(client + suffix, port, Integer.toString(window), seconds));
            }
        }
        results.forEach((client, figures) -> System.out.printf(
                "| %d | %s | %,.0f | %,.0f..%,.0f | %.2f | %,.0f |%n",
                window,
                client,
                median(figures.stream().mapToDouble(Figures::rate).toArray()),
                figures.stream().mapToDouble(Figures::rate).min().orElseThrow(),
                figures.stream().mapToDouble(Figures::rate).max().orElseThrow(),
                median(figures.stream().mapToDouble(Figures::cpu).toArray()),
                median(figures.stream().mapToDouble(Figures::bytes).toArray())));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static Figures measure(String... arguments) throws IOException, InterruptedException {
        Process run = java(ClientRun.class, arguments);
        try (BufferedReader out = run.inputReader()) {
            String line = out.readLine();
            run.waitFor();
            if (line == null) {
                throw new IOException("no result from " + String.join(" ", arguments));
            }
            String[] figures = line.split(" ");
            if (!figures[3].equals("0")) {
                throw new IOException(figures[3] + " wrong answers from " + String.join(" ", arguments));
            }
            return new Figures(
                    Double.parseDouble(figures[0]), Double.parseDouble(figures[1]), Double.parseDouble(figures[2]));
        }
    }

    private static Process java(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
