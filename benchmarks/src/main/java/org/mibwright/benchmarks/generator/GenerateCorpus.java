package org.mibwright.benchmarks.generator;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;

/**
 * Generates Java for all modules of some directories and compiles it with every warning, in shards. Prints for each
 * shard and in all: modules a second, sizes, the largest class, and what javac said; ends with 1 if it said anything.
 *
 * <p>Arguments: {@code [--shard MODULES] DIRECTORY...}
 */
public final class GenerateCorpus {
    private static final int DEFAULT_SHARD = 150;

    private GenerateCorpus() {}

    /** Runs the measure. */
    public static void main(String[] args) throws IOException {
        int shardSize = DEFAULT_SHARD;
        CompilationRequest.Builder request = CompilationRequest.builder().neverFail();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--shard")) {
                shardSize = Integer.parseInt(args[++i]);
            } else {
                request.input(args[i]);
            }
        }
        CompilationResult result = new Compiler().compile(request.build());
        System.out.println(result.summary());
        System.exit(run(result, shardSize, System.out) ? 0 : 1);
    }

    private static boolean run(CompilationResult result, int shardSize, PrintStream out) throws IOException {
        List<Shard.Outcome> outcomes = new ArrayList<>();
        List<String> modules = result.requested();
        for (int from = 0; from < modules.size(); from += shardSize) {
            List<String> some = modules.subList(from, Math.min(modules.size(), from + shardSize));
            Path directory = Files.createTempDirectory("mibwright-shard");
            Shard.Outcome outcome = new Shard(result.mib(), directory).run(some);
            outcomes.add(outcome);
            print(some.get(0) + " .. " + some.get(some.size() - 1), some.size(), outcome, out);
            outcome.complaints().forEach(out::println);
        }
        double generate =
                outcomes.stream().mapToDouble(Shard.Outcome::generateSeconds).sum();
        double javac =
                outcomes.stream().mapToDouble(Shard.Outcome::javacSeconds).sum();
        long complaints =
                outcomes.stream().mapToLong(o -> o.complaints().size()).sum();
        out.printf(
                "all: %d modules, generated %.1f/s, compiled %.1f/s, %d complaints of javac%n",
                modules.size(), modules.size() / generate, modules.size() / javac, complaints);
        return complaints == 0;
    }

    private static void print(String name, int modules, Shard.Outcome outcome, PrintStream out) {
        out.printf(
                "%s: %d modules, %d sources in %.1f s, %d classes in %.1f s, %.1f MB (%.1f in a jar), largest %s%n",
                name,
                modules,
                outcome.sources(),
                outcome.generateSeconds(),
                outcome.classes(),
                outcome.javacSeconds(),
                outcome.classBytes() / 1e6,
                outcome.jarBytes() / 1e6,
                outcome.largest());
    }
}
