package org.mibwright.benchmarks.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares managers against the same echo responder, each in a process of its own. They are warmed up first, and then
 * measured in turn again and again, so that a machine that drifts drifts for all; while one is measured, the others sleep.
 * Prints medians, spread and ratios as Markdown.
 *
 * <p>Arguments: protocol ({@code v2c}, or {@code v3} for authPriv with SHA-256 and AES-128), repeats (5), seconds a
 * measurement (0.5), and the loads ({@code 0,1,32,1000}): how many requests are under way, or 0 for a thread that waits.
 */
public final class EngineComparison {
    private static final List<String> OURS = List.of("mibwright", "mibwright-direct");
    private static final List<String> THEIRS = List.of("snmp4j-tuned", "snmp4j");
    private static final List<String> WARM_UP = List.of("32 2000", "0 400", "1000 400", "1 200");

    private final String protocol;
    private final int repeats;
    private final long millis;
    private final List<Integer> loads;
    private final Map<String, ForkedJava> clients = new LinkedHashMap<>();

    private EngineComparison(String protocol, int repeats, double seconds, List<Integer> loads) {
        this.protocol = protocol;
        this.repeats = repeats;
        this.millis = Math.round(seconds * 1000);
        this.loads = loads;
    }

    /** Runs the comparison. */
    public static void main(String[] args) throws IOException {
        String loads = args.length > 3 ? args[3] : "0,1,32,1000";
        EngineComparison comparison = new EngineComparison(
                args.length > 0 ? args[0] : "v2c",
                args.length > 1 ? Integer.parseInt(args[1]) : 5,
                args.length > 2 ? Double.parseDouble(args[2]) : 0.5,
                Stream.of(loads.split(",")).map(Integer::valueOf).toList());
        long start = System.nanoTime();
        long others = -ForkedJava.everybodysCpuNanos();
        try (ForkedJava responder = comparison.responder()) {
            comparison.start(responder.readLine());
            Map<Integer, Map<String, List<Figures>>> results = comparison.measure();
            others += ForkedJava.everybodysCpuNanos() - responder.cpuNanos() - comparison.cpuNanos();
            comparison.print(results);
        } finally {
            comparison.clients.values().forEach(ForkedJava::close);
        }
        long machine = (System.nanoTime() - start) * Runtime.getRuntime().availableProcessors();
        print("%nOther processes took %.1f %% of the machine meanwhile.%n", 100.0 * Math.max(0, others) / machine);
    }

    private ForkedJava responder() throws IOException {
        return ForkedJava.start(protocol.equals("v3") ? SecureResponder.class : EchoResponder.class);
    }

    private void start(String port) throws IOException {
        List<String> names = new ArrayList<>(OURS);
        names.addAll(THEIRS);
        if (protocol.equals("v2c")) {
            names.add("raw");
        }
        for (String name : names) {
            ForkedJava client = ForkedJava.start(ClientRun.class, name, protocol, port);
            clients.put(name, client);
            for (String measurement : WARM_UP) {
                client.ask(measurement);
            }
        }
    }

    private long cpuNanos() {
        return clients.values().stream().mapToLong(ForkedJava::cpuNanos).sum();
    }

    private Map<Integer, Map<String, List<Figures>>> measure() throws IOException {
        Map<Integer, Map<String, List<Figures>>> results = new LinkedHashMap<>();
        for (int repeat = 0; repeat < repeats; repeat++) {
            for (int load : loads) {
                for (String name : clients.keySet()) {
                    results.computeIfAbsent(load, key -> new LinkedHashMap<>())
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(Figures.parse(
                                    name + " at " + load, clients.get(name).ask(load + " " + millis)));
                }
            }
        }
        return results;
    }

    private void print(Map<Integer, Map<String, List<Figures>>> results) {
        print("| under way | manager | requests/s | spread | CPU us/request | bytes/request | lost |%n");
        print("|---:|---|---:|---|---:|---:|---:|%n");
        results.forEach((load, managers) -> managers.forEach((name, figures) -> {
            double[] rates = Figures.sorted(figures, Figures::rate);
            print(
                    "| %s | %s | %,.0f | %,.0f..%,.0f | %.2f | %,.0f | %,d |%n",
                    describe(load),
                    name,
                    Figures.median(figures, Figures::rate),
                    rates[0],
                    rates[rates.length - 1],
                    Figures.median(figures, Figures::cpu),
                    Figures.median(figures, Figures::bytes),
                    figures.stream().mapToInt(Figures::lost).sum());
        }));
        print("%n| under way | ratio of rates | to snmp4j-tuned | to snmp4j |%n|---:|---|---:|---:|%n");
        results.forEach((load, managers) -> OURS.forEach(name -> {
            double ours = Figures.median(managers.get(name), Figures::rate);
            print(
                    "| %s | %s | %.2f | %.2f |%n",
                    describe(load),
                    name,
                    ours / Figures.median(managers.get(THEIRS.get(0)), Figures::rate),
                    ours / Figures.median(managers.get(THEIRS.get(1)), Figures::rate));
        }));
    }

    private static String describe(int load) {
        return load == 0 ? "1, a thread waits" : String.format(Locale.ROOT, "%,d", load);
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }
}
