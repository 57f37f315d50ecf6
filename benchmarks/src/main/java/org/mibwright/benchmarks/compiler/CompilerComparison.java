package org.mibwright.benchmarks.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Compares whole processes, started cold, that read the same MIB files: {@code mibwright compile -f none},
 * {@code smidump -k} and {@code smilint} (a process a file, as they must run), PySMI's {@code mibdump} and
 * {@code snmptranslate -m ALL}. The opponents take turns; what is not installed is left out. Prints, as Markdown, the
 * machine, medians, ratios to Mibwright, and what each of them made of the files.
 *
 * <p>Arguments: rounds, then the folders of MIB files. Opponents that take longer than ten seconds run in the first round
 * alone. Run from the root of the repository; needs bash and GNU time.
 */
public final class CompilerComparison {
    private static final double LONG_RUN = 10;
    private static final String TRANSLATE = "./mibwright translate IF-MIB::ifDescr.1";

    private final Corpus corpus;
    private final Path work;
    private final Map<Opponent, List<Run>> results = new LinkedHashMap<>();
    private final Map<Opponent, String> proofs = new LinkedHashMap<>();
    private final List<Run> translations = new ArrayList<>();

    private CompilerComparison(Corpus corpus, Path work) throws IOException {
        this.corpus = corpus;
        this.work = work;
        Opponent.all(corpus, work).forEach(opponent -> results.put(opponent, new ArrayList<>()));
    }

    /** Runs the comparison. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[0]);
        Corpus corpus = Corpus.of(Arrays.stream(args).skip(1).map(Path::of).toList());
        CompilerComparison comparison =
                new CompilerComparison(corpus, Files.createTempDirectory("mibwright-benchmark"));
        comparison.measure(rounds);
        comparison.print();
    }

    private void measure(int rounds) throws IOException, InterruptedException {
        Run.of("./mibwright --version", work); // builds what has to be built
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<Opponent, List<Run>> entry : results.entrySet()) {
                List<Run> runs = entry.getValue();
                if (round == 0 || runs.get(0).wall() < LONG_RUN) {
                    Run run = Run.of(entry.getKey().script(), work);
                    runs.add(run);
                    proofs.put(entry.getKey(), entry.getKey().proof().of(run));
                }
            }
            translations.add(Run.of(TRANSLATE, work));
        }
    }

    private void print() throws IOException, InterruptedException {
        List<Run> own = results.values().iterator().next();
        Environment.describe(work).forEach(line -> System.out.println("- " + line));
        System.out.printf("- %d files, %.1f MB%n%n", corpus.files().size(), corpus.megabytes());
        System.out.println("| | wall s | CPU s | MB per CPU s | peak MB | wall ratio | CPU ratio | runs |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
        results.forEach((opponent, runs) -> System.out.printf(
                "| %s | %.2f | %.2f | %.1f | %.0f | %.2f | %.2f | %d |%n",
                opponent.name(),
                median(runs, Run::wall),
                median(runs, Run::cpu),
                corpus.megabytes() / median(runs, Run::cpu),
                median(runs, Run::megabytes),
                median(runs, Run::wall) / median(own, Run::wall),
                median(runs, Run::cpu) / median(own, Run::cpu),
                runs.size()));
        System.out.println("\nWhat they made of the files:\n");
        proofs.forEach((opponent, made) -> System.out.println("- " + opponent.name() + ": " + made));
        System.out.printf(
                "%n`%s`, cold: %.2f s of wall time, %.2f s of CPU time.%n",
                TRANSLATE, median(translations, Run::wall), median(translations, Run::cpu));
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
