package org.mibwright.benchmarks.compiler;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares whole processes that read the same MIB files: {@code mibwright compile -f none}, {@code smidump -k} and
 * {@code smilint} (a process a file, as they must run), PySMI's {@code mibdump} and {@code snmptranslate -m ALL}. The
 * opponents take turns; what is not installed is left out. Prints medians and the ratios to Mibwright as a Markdown
 * table.
 *
 * <p>Arguments: repeats, then the folders of MIB files. Run from the root of the repository.
 */
public final class CompilerComparison {
    private final List<Path> files;
    private final String folders;
    private final Path work;

    private CompilerComparison(List<Path> roots, Path work) throws IOException {
        this.work = work;
        List<Path> found = new ArrayList<>();
        List<Path> directories = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> all = Files.walk(root.toAbsolutePath())) {
                all.sorted().forEach(path -> (Files.isDirectory(path) ? directories : found).add(path));
            }
        }
        this.files = List.copyOf(found);
        this.folders = directories.stream().map(Path::toString).collect(Collectors.joining(":"));
    }

    /** Seconds of one run, of the process and all that it started. */
    private record Times(double wall, double user, double system) {
        double cpu() {
            return user + system;
        }
    }

    /** Runs the comparison. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int repeats = Integer.parseInt(args[0]);
        List<Path> roots = Arrays.stream(args).skip(1).map(Path::of).toList();
        Path work = Files.createTempDirectory("mibwright-benchmark");
        new CompilerComparison(roots, work).run(repeats);
    }

    private void run(int repeats) throws IOException, InterruptedException {
        Map<String, String> opponents = opponents();
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        System.out.printf("%d files, %.1f MB, %d runs each%n%n", files.size(), bytes / 1e6, repeats);
        Map<String, List<Times>> results = new LinkedHashMap<>();
        for (int repeat = 0; repeat < repeats; repeat++) {
            for (Map.Entry<String, String> opponent : opponents.entrySet()) {
                results.computeIfAbsent(opponent.getKey(), name -> new ArrayList<>())
                        .add(time(opponent.getValue()));
            }
        }
        List<Times> own = results.values().iterator().next();
        System.out.println("| | wall s | CPU s | wall ratio | CPU ratio |");
        System.out.println("|---|---:|---:|---:|---:|");
        results.forEach((name, times) -> System.out.printf(
                "| %s | %.2f | %.2f | %.1f | %.1f |%n",
                name,
                median(times, Times::wall),
                median(times, Times::cpu),
                median(times, Times::wall) / median(own, Times::wall),
                median(times, Times::cpu) / median(own, Times::cpu)));
    }

    private Map<String, String> opponents() throws IOException {
        Path list = Files.write(
                work.resolve("files"), files.stream().map(Path::toString).toList());
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put("mibwright compile -f none", "xargs -d '\\n' ./mibwright compile -q -f none < " + list);
        commands.put(
                "smidump -k",
                "export SMIPATH=" + folders
                        + "; while IFS= read -r f; do timeout 60 smidump -q -k -f identifiers \"$f\"; done < " + list);
        commands.put(
                "smilint -l 3",
                "export SMIPATH=" + folders + "; while IFS= read -r f; do timeout 60 smilint -l 3 \"$f\"; done < "
                        + list);
        commands.put(
                "mibdump (PySMI)",
                "xargs -d '\\n' mibdump --quiet --rebuild --ignore-errors --destination-format=null --cache-directory="
                        + work.resolve("cache")
                        + Arrays.stream(folders.split(":"))
                                .map(folder -> " --mib-source=file://" + folder)
                                .collect(Collectors.joining())
                        + " < " + list);
        commands.put("snmptranslate -m ALL", "snmptranslate -M " + folders + " -m ALL -IR 1.3.6.1.2.1.1.1.0");
        commands.keySet().removeIf(name -> !isInstalled(name.split(" ")[0]));
        return commands;
    }

    private static boolean isInstalled(String program) {
        return program.equals("mibwright")
                || Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static double median(List<Times> times, ToDoubleFunction<Times> figure) {
        double[] sorted = times.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Lets the shell's own {@code time} account for the processes, theirs and their children's. */
    private Times time(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder(
                        "bash", "-c", "TIMEFORMAT='%R %U %S'; time { " + command + "; } > /dev/null 2> /dev/null")
                .redirectErrorStream(true)
                .start();
        String last = "";
        try (BufferedReader out = shell.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
            }
        }
        shell.waitFor();
        String[] seconds = last.split(" ");
        return new Times(
                Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]), Double.parseDouble(seconds[2]));
    }
}
