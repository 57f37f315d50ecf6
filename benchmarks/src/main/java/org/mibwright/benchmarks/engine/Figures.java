package org.mibwright.benchmarks.engine;

import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One measurement.
 *
 * @param rate requests per second
 * @param cpu microseconds of CPU that the process took per request
 * @param bytes bytes that it allocated per request
 * @param lost how many answers did not come in time
 */
record Figures(double rate, double cpu, double bytes, int lost) {

    /** Reads what {@link ClientRun} prints; fails where an answer was wrong. */
    static Figures parse(String client, String line) throws IOException {
        String[] words = line.split(" ");
        if (!words[4].equals("0")) {
            throw new IOException(client + " got " + words[4] + " wrong answers");
        }
        return new Figures(
                Double.parseDouble(words[0]),
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                Integer.parseInt(words[3]));
    }

    static double[] sorted(List<Figures> figures, ToDoubleFunction<Figures> column) {
        return figures.stream().mapToDouble(column).sorted().toArray();
    }

    static double median(List<Figures> figures, ToDoubleFunction<Figures> column) {
        return sorted(figures, column)[figures.size() / 2];
    }
}
