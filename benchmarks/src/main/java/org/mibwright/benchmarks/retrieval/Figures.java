package org.mibwright.benchmarks.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a measurement found.
 *
 * @param rate values a second
 * @param millis milliseconds a pass
 * @param cpu CPU microseconds a value
 * @param bytes bytes allocated a value; not a number where that cannot be said
 */
record Figures(double rate, double millis, double cpu, double bytes) {
    static Figures parse(String line) {
        String[] parts = line.split(" ");
        return new Figures(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]));
    }

    @Override
    public String toString() {
        return rate + " " + millis + " " + cpu + " " + bytes;
    }

    /** A row of a Markdown table: medians, and the spread of the first column. */
    static String row(String opponent, List<Figures> all) {
        return String.format(
                "| %s | %,.0f | %,.0f..%,.0f | %,.1f | %.2f | %s |",
                opponent,
                median(all, Figures::rate),
                all.stream().mapToDouble(Figures::rate).min().orElseThrow(),
                all.stream().mapToDouble(Figures::rate).max().orElseThrow(),
                median(all, Figures::millis),
                median(all, Figures::cpu),
                Double.isNaN(all.get(0).bytes) ? "" : String.format("%,.0f", median(all, Figures::bytes)));
    }

    private static double median(List<Figures> all, ToDoubleFunction<Figures> field) {
        double[] values = all.stream().mapToDouble(field).sorted().toArray();
        return Arrays.stream(values).skip(values.length / 2).findFirst().orElseThrow();
    }
}
