package org.mibwright.benchmarks.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares opponents at one scenario: each measurement in a fresh process, opponents in turn, so that a machine that drifts
 * drifts for all. Prints medians and spread as a Markdown table.
 *
 * <p>Arguments: scenario, repeats (5), seconds of each measurement after as long a warm-up (3; 0 for one
 * pass without a warm-up).
 */
public final class RetrievalComparison {
    private RetrievalComparison() {}

    /** Runs the comparison. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Scenario scenario = Scenario.of(args[0]);
        int repeats = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        String seconds = args.length > 2 ? args[2] : "3";
        Map<String, List<Figures>> results = new LinkedHashMap<>();
        try (Responder responder = scenario.responder()) {
            for (int repeat = 0; repeat < repeats; repeat++) {
                for (String opponent : scenario.opponents()) {
                    results.computeIfAbsent(opponent, name -> new ArrayList<>())
                            .add(measure(scenario, opponent, responder.address(), seconds));
                }
            }
        }
        System.out.println(scenario.title());
        System.out.println("| | values/s | spread | ms/pass | CPU us/value | bytes/value |");
        System.out.println("|---|---:|---|---:|---:|---:|");
        results.forEach((opponent, figures) -> System.out.println(Figures.row(opponent, figures)));
    }

    private static Figures measure(Scenario scenario, String opponent, String address, String seconds)
            throws IOException, InterruptedException {
        return Opponents.isTool(opponent)
                ? scenario.tool(opponent, address).measure(Double.parseDouble(seconds))
                : measure(scenario.label(), opponent, address, seconds);
    }

    private static Figures measure(String... arguments) throws IOException, InterruptedException {
        Process run = Responder.start(PassRun.class, arguments);
        try (BufferedReader out = run.inputReader()) {
            String line = out.readLine();
            run.waitFor();
            if (line == null) {
                throw new IOException("no result from " + String.join(" ", arguments));
            }
            return Figures.parse(line);
        }
    }
}
