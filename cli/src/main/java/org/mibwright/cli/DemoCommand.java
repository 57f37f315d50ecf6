package org.mibwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mibwright.cli.demo.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mibwright demo}: the whole way in a few seconds. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the whole way: compiles MIB modules, generates Java, compiles that, starts an agent on a free loopback",
            "port and manages it through the generated classes. Needs no set-up and ends by itself."
        })
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--keep", paramLabel = "DIR", description = "Leave all files in this folder, which must be new.")
    private @Nullable Path keep;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Style style = output.out(console);
        if (keep != null) {
            Files.createDirectory(keep);
            new Demo(console.out(), style::bold, keep).run();
        } else {
            Path folder = Files.createTempDirectory("mibwright-demo-");
            try {
                new Demo(console.out(), style::bold, folder).run();
            } finally {
                delete(folder);
            }
        }
        console.out().println();
        console.out().println(style.bold("Go on with"));
        NEXT.forEach(line -> console.out().println("  " + line));
        return ExitCode.OK;
    }

    private static final List<String> NEXT = List.of(
            "./mibwright demo --keep demo          the same, and leaves all sources there to read",
            "./mibwright tree IF-MIB               what a module holds",
            "./mibwright translate --describe ifOperStatus",
            "./mibwright compile -I MIBS -o OUT --package com.example.mibs YOUR-MIB",
            "README.md                             a manager and an agent in ten lines each");

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
